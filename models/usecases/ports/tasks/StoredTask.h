// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids/Keys.h"
#include "domain/tasks/Fields.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linli::ports {

enum class TaskState
{
    Open,
    Done,    ///< a person says she did it; the program sends nothing itself
    Skipped, ///< with a reason
    Gone,    ///< passed by itself, or she left
};

/// A task as it is kept. Whom it is about is a key; what it says of her is filled in when it is
/// read. `fields`, `hand`, `said` and `reason` are sealed in the file.
struct StoredTask
{
    std::string key; ///< unique, see tasks::taskKey
    std::string flow; ///< its flow, or the source of a task made by hand: "board", "policy", "brake"
    std::string step; ///< empty: made by hand
    tasks::Doer who = tasks::Doer::Anyone;
    MemberKey member; ///< empty: the neighbours' group
    MemberKey about;
    std::string subject;
    tasks::Fields fields;
    /// Of a task made by hand; a flow's task takes them from the flow.
    struct Hand
    {
        std::string title;
        std::string why;
        std::string text;
        auto operator<=>(const Hand&) const = default;
    };
    Hand hand;
    Instant due;
    Instant madeAt;
    TaskState state = TaskState::Open;
    std::optional<Instant> snoozedUntil;
    std::optional<Instant> copiedAt;   ///< her words were copied
    std::optional<Instant> finishedAt; ///< done, skipped or gone
    bool late = false;                 ///< finished after the day it was due
    std::string actor;                 ///< staff id of who finished it, as in the audit trail
    std::string said;                  ///< the words as they stood when it was ticked
    std::string reason;                ///< why it was skipped
    auto operator<=>(const StoredTask&) const = default;
};

} // namespace linli::ports
