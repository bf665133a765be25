// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ids/Keys.h"
#include "domain/tasks/Fields.h"
#include "domain/time/Instant.h"
#include "usecases/shop/Shop.h"

#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

/// Something a person has to say to a neighbour, or to the neighbours' group, put into the queue of
/// page 任务 by another part of the console: a board to post, a policy to pass on, a brake to tell.
struct NewTask
{
    std::string source; ///< who asks: "board", "policy", "brake", …; a-z, 0-9, -; 1–20 characters
    std::string subject; ///< what about: a key of yours, no personal data; 1–100 characters
    MemberKey member;    ///< whom to tell; empty: the group
    MemberKey about;     ///< the neighbour that {friend} is; may be empty
    std::string title;   ///< what the queue groups it under, 1–40 characters
    std::string why;     ///< one sentence for who does it, at most 120
    /// Ready words, at most 1 000 characters. {name}, {friend}, {shop}, {code}, {link} are filled
    /// for each reader; {amount}, {goods}, {day}, {count} from `fields`.
    std::string text;
    tasks::Fields fields;       ///< amount in fen, day 2026-03-02
    std::optional<Instant> due; ///< none: now. Quiet hours move it, not for the group.
    tasks::Doer who = tasks::Doer::Anyone;
};

struct MadeTasks
{
    int made = 0;
    int already = 0;  ///< this source told her of this subject before
    int withheld = 0; ///< she left, or does not want to be written to
    auto operator<=>(const MadeTasks&) const = default;
};

/// Puts them into the queue, all or none; asked again with the same source, subject and member,
/// nothing is made twice. Nobody is sent anything: a person ticks it when she has said it. Errors:
/// NotAllowed, MissingValue, TooLong, InvalidValue (source), UnknownOption (a placeholder, with
/// what, where and what is allowed), NotFound (a member), those of the store.
[[nodiscard]] Result<MadeTasks> makeTasks(Shop& shop, const std::vector<NewTask>& tasks);

} // namespace linli::usecases
