// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/BoardFacts.h"

#include <optional>
#include <string>
#include <vector>

namespace linli::board {

/// Rows as they are now, for those that changed; people by their order of creation.
struct MemberFact
{
    std::int64_t creation = 0;
    MemberKey key;
    std::int64_t joinedMs = 0;
    std::optional<std::int64_t> mergedInto;
};
struct BindFact
{
    std::int64_t sequence = 0;
    std::int64_t invitee = 0;
    std::int64_t inviter = 0;
    std::int64_t madeMs = 0;
    std::int64_t endedMs = kNever;
};
struct SaleFact
{
    std::optional<std::int64_t> buyer; ///< nothing: an order of nobody
    OrderFact order;                   ///< its buyer is not looked at
};
struct RewardFact
{
    std::int64_t sequence = 0;
    std::optional<std::int64_t> invitee;
    RewardKind kind = RewardKind::Other;
    std::string unit;
    std::int64_t accruedMs = 0;
    std::int64_t amount = 0;
};
struct CostFact
{
    std::string unit;
    std::int64_t fromMs = 0;
    std::int64_t fen = 0;
};

/// What changed between two states of a shop: rows that are new or different, and the sequences of
/// rows that are no longer there. A row may stand here though nothing of it changed.
struct FactDelta
{
    std::vector<MemberFact> members;
    std::vector<BindFact> binds;
    std::vector<SaleFact> orders;
    std::vector<RewardFact> rewards;
    std::optional<std::vector<CostFact>> unitCosts; ///< all of them; nothing: as they were
    std::vector<std::int64_t> goneMembers;
    std::vector<std::int64_t> goneBinds;
    std::vector<std::int64_t> goneOrders; ///< not paid (any more), or not there
    std::vector<std::int64_t> goneRewards;

    /// Rows told of.
    [[nodiscard]] std::size_t size() const
    {
        return members.size() + binds.size() + orders.size() + rewards.size() +
               (unitCosts ? unitCosts->size() + 1 : 0) + goneMembers.size() + goneBinds.size() +
               goneOrders.size() + goneRewards.size();
    }
};

} // namespace linli::board
