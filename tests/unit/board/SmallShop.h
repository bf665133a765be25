// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/Attribution.h"
#include "domain/board/Metrics.h"
#include "domain/time/Instant.h"

#include <string>

namespace linli::board::small {

inline std::int64_t march(int day, int hour = 12)
{
    return Instant::fromShanghai(2026, 3, day, hour).value().unixMs();
}
inline TimeWindow month()
{
    return {Instant::fromShanghai(2026, 3, 1).value(), Instant::fromShanghai(2026, 4, 1).value()};
}

/// A few people and orders written down by hand; noon of a day unless said otherwise.
struct SmallShop
{
    BoardFacts facts;

    MemberIndex person(const char* name, int joinedDay = 1)
    {
        const auto creation = static_cast<std::int64_t>(facts.members.size());
        return append(facts.members, MemberKey(name), march(joinedDay), creation);
    }
    void
    bind(MemberIndex invitee, MemberIndex inviter, std::int64_t atMs, std::int64_t endMs = kNever)
    {
        append(facts.binds, invitee, inviter, atMs, endMs);
    }
    void order(MemberIndex buyer, std::int64_t paidMs, std::int64_t netFen, std::uint8_t status = 0)
    {
        append(facts.orders, {buyer, paidMs, netFen, netFen, status,
                              static_cast<std::int64_t>(facts.orders.size()) + 1});
    }
    void reward(RewardKind kind,
                MemberIndex invitee,
                const char* unit,
                std::int64_t amount,
                std::int64_t atMs)
    {
        facts.units.emplace_back(unit);
        facts.rewards.kind.push_back(kind);
        facts.rewards.invitee.push_back(invitee);
        facts.rewards.unit.push_back(static_cast<std::uint32_t>(facts.units.size() - 1));
        facts.rewards.amount.push_back(amount);
        facts.rewards.accruedMs.push_back(atMs);
    }
    Attribution attribution()
    {
        facts.sortOrders();
        return Attribution(facts);
    }
};

} // namespace linli::board::small
