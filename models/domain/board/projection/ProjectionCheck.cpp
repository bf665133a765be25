// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/projection/Projection.h"

#include <algorithm>
#include <tuple>

namespace linli::board {
namespace {

/// Units by name: they are numbered in the order they were met.
std::vector<std::tuple<std::string, std::int64_t, std::int64_t>> namedCosts(const BoardFacts& facts)
{
    std::vector<std::tuple<std::string, std::int64_t, std::int64_t>> costs;
    for (const UnitCost& cost : facts.unitCosts) {
        costs.emplace_back(facts.units[cost.unit], cost.fromMs, cost.fen);
    }
    std::sort(costs.begin(), costs.end());
    return costs;
}

std::vector<std::string_view> namedUnits(const BoardFacts& facts)
{
    std::vector<std::string_view> names;
    for (const std::uint32_t unit : facts.rewards.unit) {
        names.push_back(facts.units[unit]);
    }
    return names;
}

bool sameMembers(const MemberColumns& a, const MemberColumns& b)
{
    return a.key == b.key && a.joinedMs == b.joinedMs && a.creation == b.creation &&
           a.mergedInto == b.mergedInto;
}

bool sameBinds(const BindColumns& a, const BindColumns& b)
{
    return a.invitee == b.invitee && a.inviter == b.inviter && a.madeMs == b.madeMs &&
           a.endedMs == b.endedMs && a.sequence == b.sequence;
}

bool sameOrders(const OrderColumns& a, const OrderColumns& b)
{
    return a.buyer == b.buyer && a.paidMs == b.paidMs && a.netFen == b.netFen &&
           a.paidFen == b.paidFen && a.status == b.status && a.sequence == b.sequence;
}

bool sameRewards(const BoardFacts& a, const BoardFacts& b)
{
    const RewardColumns& one = a.rewards;
    const RewardColumns& other = b.rewards;
    return one.invitee == other.invitee && one.kind == other.kind &&
           one.accruedMs == other.accruedMs && one.amount == other.amount &&
           one.sequence == other.sequence && namedUnits(a) == namedUnits(b);
}

bool samePeople(const Attribution& a, const Attribution& b)
{
    for (MemberIndex member = 0; member < a.facts().members.size(); ++member) {
        if (a.identityOf(member) != b.identityOf(member) ||
            a.firstOrderMs(member) != b.firstOrderMs(member) ||
            a.firstBindMs(member) != b.firstBindMs(member)) {
            return false;
        }
    }
    return a.qualifications() == b.qualifications();
}

bool sameInviters(const Attribution& a, const Attribution& b)
{
    for (std::size_t order = 0; order < a.facts().orders.size(); ++order) {
        if (a.inviterOf(order) != b.inviterOf(order)) {
            return false;
        }
    }
    return true;
}

} // namespace

std::optional<std::string> Projection::differenceTo(const BoardFacts& fresh) const
{
    const auto sameRange = [](const auto& a, const auto& b) {
        return a.has_value() == b.has_value() &&
               (!a || (a->firstMs == b->firstMs && a->lastMs == b->lastMs));
    };
    if (!sameMembers(m_facts.members, fresh.members)) {
        return "members";
    }
    if (!sameBinds(m_facts.binds, fresh.binds)) {
        return "binds";
    }
    if (!sameOrders(m_facts.orders, fresh.orders)) {
        return "orders";
    }
    if (!sameRewards(m_facts, fresh)) {
        return "rewards";
    }
    if (namedCosts(m_facts) != namedCosts(fresh)) {
        return "unit costs";
    }
    if (!sameRange(m_range, fresh.range())) {
        return "range";
    }
    const Attribution anew(fresh);
    if (!samePeople(m_attribution, anew)) {
        return "qualifications";
    }
    if (!sameInviters(m_attribution, anew)) {
        return "attribution";
    }
    for (const KeptBoard& board : m_kept) {
        for (const RankBy by : {RankBy::Referrals, RankBy::Sales}) {
            if (board.rows(by, 0) != rank(anew, board.window(), by)) {
                return "board";
            }
        }
    }
    return std::nullopt;
}

} // namespace linli::board
