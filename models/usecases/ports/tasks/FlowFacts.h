// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/tasks/PlanTasks.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace linli::ports {

/// Month and day, no year: nobody's age is kept.
struct Birthday
{
    MemberKey member;
    int month = 1; ///< 1–12
    int day = 1;   ///< 1–31, 29 February too
    auto operator<=>(const Birthday&) const = default;
};

/// What the conditions of flows ask of a neighbour; not who she is.
struct MemberActivity
{
    MemberKey member;
    bool blocked = false;
    std::int64_t orders = 0; ///< paid, not cancelled, no tests
    std::int64_t invited = 0;
    std::int64_t spentFen = 0; ///< basis of those orders
    std::optional<Instant> lastOrderAt;
    std::vector<std::string> tags;
};

/// What happened in the shop that flows begin with. Store thread. Errors of every call:
/// StorageFailed, StorageBusy; birthdays also StorageFull, SealBroken.
class FlowFacts
{
  public:
    FlowFacts() = default;
    FlowFacts(const FlowFacts&) = delete;
    FlowFacts& operator=(const FlowFacts&) = delete;
    virtual ~FlowFacts() = default;

    /// Of the triggers that stand in the tables (new sharer, reward, waiting, dormant, claim):
    /// facts whose instant lies in the window, oldest first, at most 5 000; none for the others.
    virtual Result<std::vector<tasks::Fact>> facts(tasks::Trigger trigger,
                                                   const TimeWindow& window) = 0;
    /// Neighbours who invited somebody or bought since then, at most 2 000, most invited first.
    virtual Result<std::vector<MemberKey>> activeSince(Instant since) = 0;
    /// Of these, in no order; unknown keys are left out.
    virtual Result<std::vector<MemberActivity>> activity(const std::vector<MemberKey>& members) = 0;
    /// Of these: who must not be written to. Erased, merged away, staff, or withdrew the consent
    /// "contact" (a later one brings her back), or said "no_contact".
    virtual Result<std::set<MemberKey>> unreachable(const std::vector<MemberKey>& members) = 0;

    /// Of everybody with the consent "birthday" in force. Erasure and withdrawal delete the row.
    virtual Result<std::vector<Birthday>> birthdays() = 0;
    /// Nothing for nobody.
    virtual Result<void>
    setBirthday(const MemberKey& member, std::optional<Birthday> birthday, Instant at) = 0;
    virtual Result<std::optional<Birthday>> birthdayOf(const MemberKey& member) = 0;
};

} // namespace linli::ports
