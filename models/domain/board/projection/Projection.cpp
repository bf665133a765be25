// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/projection/Projection.h"

#include "domain/board/columns/Rows.h"
#include "domain/board/projection/AttributionUpdate.h"

#include <algorithm>
#include <utility>

namespace linli::board {
namespace {

/// Above this a pass over the columns is cheaper than row by row.
constexpr std::size_t kManyOrders = 200;
/// This week, this month, everything, and one somebody just looks at.
constexpr std::size_t kKeptBoards = 4;

} // namespace

Projection::Projection(BoardFacts facts)
    : m_facts(std::move(facts)), m_attribution(m_facts), m_range(m_facts.range())
{
    for (std::size_t i = 0; i < m_facts.orders.size(); ++i) {
        remember(m_facts.orders.sequence[i], true);
    }
}

void Projection::remember(std::int64_t sequence, bool known)
{
    const auto at = static_cast<std::size_t>(sequence);
    if (m_knownOrders.size() <= at) {
        m_knownOrders.resize(at + 1 + at / 8, false);
    }
    m_knownOrders[at] = known;
}

bool Projection::knows(std::int64_t sequence) const
{
    const auto at = static_cast<std::size_t>(sequence);
    return at < m_knownOrders.size() && m_knownOrders[at];
}

void Projection::widenRange(std::int64_t ms)
{
    if (!m_range) {
        m_range = BoardFacts::Range{ms, ms};
    }
    m_range->firstMs = std::min(m_range->firstMs, ms);
    m_range->lastMs = std::max(m_range->lastMs, ms);
}

std::optional<MemberIndex> Projection::placeOf(std::int64_t creation) const
{
    const std::vector<std::int64_t>& known = m_facts.members.creation;
    const auto found = std::lower_bound(known.begin(), known.end(), creation);
    if (found == known.end() || *found != creation) {
        return std::nullopt;
    }
    return static_cast<MemberIndex>(found - known.begin());
}

bool Projection::apply(const FactDelta& delta)
{
    BoardChanges changes;
    AttributionUpdate update(m_facts, m_attribution, changes);
    m_renew = false;
    m_moved = false;
    if (!delta.goneMembers.empty() || !applyMembers(delta, update) || !applyBinds(delta, update) ||
        !applyOrders(delta, update) || !applyRewards(delta)) {
        return false;
    }
    applyCosts(delta);
    if (m_renew) {
        m_attribution = Attribution(m_facts);
        m_kept.clear();
    }
    for (KeptBoard& board : m_kept) {
        board.apply(m_attribution, changes);
    }
    // A row that went or moved may have been the first or the last one.
    if (m_renew || !delta.goneOrders.empty() || m_moved) {
        m_range = m_facts.range();
    }
    return true;
}

std::vector<RankRow> Projection::ranking(const TimeWindow& window, RankBy by, std::size_t top)
{
    const auto known = std::find_if(m_kept.begin(), m_kept.end(), [&](const KeptBoard& board) {
        return board.window() == window;
    });
    if (known != m_kept.end()) {
        std::rotate(m_kept.begin(), known, known + 1);
    } else {
        m_kept.insert(m_kept.begin(), KeptBoard(m_attribution, window));
        if (m_kept.size() > kKeptBoards) {
            m_kept.pop_back();
        }
    }
    return m_kept.front().rows(by, top);
}

bool Projection::applyMembers(const FactDelta& delta, AttributionUpdate& update)
{
    MemberColumns& members = m_facts.members;
    for (const MemberFact& fact : delta.members) {
        const auto known = placeOf(fact.creation);
        if (!known) {
            if (members.size() > 0 && fact.creation < members.creation.back()) {
                return false;
            }
            update.addMember(fact.key, fact.joinedMs, fact.creation);
            widenRange(fact.joinedMs);
        } else {
            m_renew = m_renew || members.joinedMs[*known] != fact.joinedMs;
            members.key[*known] = fact.key;
            members.joinedMs[*known] = fact.joinedMs;
        }
    }
    for (const MemberFact& fact : delta.members) {
        const MemberIndex at = placeOf(fact.creation).value();
        const auto into = fact.mergedInto ? placeOf(*fact.mergedInto) : std::optional(kNobody);
        if (!into) {
            return false;
        }
        m_renew = m_renew || members.mergedInto[at] != *into;
        members.mergedInto[at] = *into;
    }
    return true;
}

bool Projection::applyBinds(const FactDelta& delta, AttributionUpdate& update)
{
    BindColumns& binds = m_facts.binds;
    for (const std::int64_t sequence : delta.goneBinds) {
        const auto found = std::lower_bound(binds.sequence.begin(), binds.sequence.end(), sequence);
        if (found != binds.sequence.end() && *found == sequence) {
            const auto row = static_cast<std::size_t>(found - binds.sequence.begin());
            eraseRow(binds.invitee, row);
            eraseRow(binds.inviter, row);
            eraseRow(binds.madeMs, row);
            eraseRow(binds.endedMs, row);
            eraseRow(binds.sequence, row);
            m_renew = true;
        }
    }
    // Chains name rows by number: after a row went they are of no use until the pass.
    if (m_renew) {
        m_attribution = Attribution(m_facts);
    }
    for (const BindFact& fact : delta.binds) {
        if (!applyBind(fact, update)) {
            return false;
        }
    }
    return true;
}

bool Projection::applyBind(const BindFact& fact, AttributionUpdate& update)
{
    const BindColumns& binds = m_facts.binds;
    const auto invitee = placeOf(fact.invitee);
    const auto inviter = placeOf(fact.inviter);
    if (!invitee || !inviter) {
        return false;
    }
    const auto found =
        std::lower_bound(binds.sequence.begin(), binds.sequence.end(), fact.sequence);
    if (found == binds.sequence.end()) {
        update.addBind(*invitee, *inviter, fact.madeMs, fact.endedMs, fact.sequence);
    } else if (*found == fact.sequence) {
        m_moved = true;
        update.changeBind(static_cast<std::size_t>(found - binds.sequence.begin()), *invitee,
                          *inviter, fact.madeMs, fact.endedMs);
    } else {
        return false;
    }
    widenRange(fact.madeMs);
    return true;
}

bool Projection::applyOrders(const FactDelta& delta, AttributionUpdate& update)
{
    std::vector<OrderFact> facts;
    facts.reserve(delta.orders.size());
    for (const SaleFact& sale : delta.orders) {
        const auto buyer = sale.buyer ? placeOf(*sale.buyer) : std::optional(kNobody);
        if (!buyer || sale.order.sequence < 0) {
            return false;
        }
        facts.push_back(sale.order);
        facts.back().buyer = *buyer;
        widenRange(sale.order.paidMs);
    }
    if (m_renew || facts.size() + delta.goneOrders.size() > kManyOrders) {
        applyManyOrders(facts, delta.goneOrders);
        return true;
    }
    for (const std::int64_t sequence : delta.goneOrders) {
        if (knows(sequence)) {
            OrderFact gone;
            gone.sequence = sequence;
            update.removeOrder(rowOfOrder(gone));
            remember(sequence, false);
        }
    }
    for (const OrderFact& fact : facts) {
        applyOrder(fact, update);
    }
    return true;
}

void Projection::applyOrder(const OrderFact& fact, AttributionUpdate& update)
{
    if (knows(fact.sequence)) {
        const std::size_t row = rowOfOrder(fact);
        if (m_facts.orders.paidMs[row] == fact.paidMs) {
            if (orderAt(m_facts.orders, row) != fact) {
                update.changeOrder(row, fact);
            }
            return;
        }
        update.removeOrder(row);
        m_moved = true;
    }
    update.addOrder(fact);
    remember(fact.sequence, true);
}

std::size_t Projection::rowOfOrder(const OrderFact& fact) const
{
    const OrderColumns& orders = m_facts.orders;
    for (std::size_t row = orders.paidMs.lowerBound(fact.paidMs);
         row < orders.size() && orders.paidMs[row] == fact.paidMs; ++row) {
        if (orders.sequence[row] == fact.sequence) {
            return row;
        }
    }
    std::size_t row = 0;
    while (orders.sequence[row] != fact.sequence) {
        ++row; // paid at another instant than before; knows() said that it is there
    }
    return row;
}

void Projection::applyManyOrders(const std::vector<OrderFact>& facts,
                                 const std::vector<std::int64_t>& gone)
{
    OrderColumns& orders = m_facts.orders;
    std::vector<bool> leaves(m_knownOrders.size(), false);
    const auto leave = [&](std::int64_t sequence) {
        if (knows(sequence)) {
            leaves[static_cast<std::size_t>(sequence)] = true;
            remember(sequence, false);
        }
    };
    std::for_each(gone.begin(), gone.end(), leave);
    for (const OrderFact& fact : facts) {
        leave(fact.sequence);
    }
    OrderColumns kept;
    kept.buyer.reserve(orders.size() + facts.size());
    for (std::size_t row = 0; row < orders.size(); ++row) {
        if (!leaves[static_cast<std::size_t>(orders.sequence[row])]) {
            append(kept, orderAt(orders, row));
        }
    }
    for (const OrderFact& fact : facts) {
        append(kept, fact);
        remember(fact.sequence, true);
    }
    orders = std::move(kept);
    m_facts.sortOrders();
    m_renew = true;
}

std::uint32_t Projection::unitOf(const std::string& name)
{
    const auto found = std::find(m_facts.units.begin(), m_facts.units.end(), name);
    if (found == m_facts.units.end()) {
        m_facts.units.push_back(name);
        return static_cast<std::uint32_t>(m_facts.units.size() - 1);
    }
    return static_cast<std::uint32_t>(found - m_facts.units.begin());
}

bool Projection::applyRewards(const FactDelta& delta)
{
    RewardColumns& rewards = m_facts.rewards;
    const auto rowOf = [&](std::int64_t sequence) {
        return static_cast<std::size_t>(
            std::lower_bound(rewards.sequence.begin(), rewards.sequence.end(), sequence) -
            rewards.sequence.begin());
    };
    const auto erase = [&](std::int64_t sequence) {
        const std::size_t row = rowOf(sequence);
        if (row < rewards.size() && rewards.sequence[row] == sequence) {
            eraseRow(rewards.invitee, row);
            eraseRow(rewards.kind, row);
            eraseRow(rewards.accruedMs, row);
            eraseRow(rewards.amount, row);
            eraseRow(rewards.unit, row);
            eraseRow(rewards.sequence, row);
        }
    };
    std::for_each(delta.goneRewards.begin(), delta.goneRewards.end(), erase);
    for (const RewardFact& fact : delta.rewards) {
        const auto invitee = fact.invitee ? placeOf(*fact.invitee) : std::optional(kNobody);
        if (!invitee) {
            return false;
        }
        erase(fact.sequence);
        const std::size_t row = rowOf(fact.sequence);
        insertRow(rewards.invitee, row, *invitee);
        insertRow(rewards.kind, row, fact.kind);
        insertRow(rewards.accruedMs, row, fact.accruedMs);
        insertRow(rewards.amount, row, fact.amount);
        insertRow(rewards.unit, row, unitOf(fact.unit));
        insertRow(rewards.sequence, row, fact.sequence);
    }
    return true;
}

void Projection::applyCosts(const FactDelta& delta)
{
    if (!delta.unitCosts) {
        return;
    }
    m_facts.unitCosts.clear();
    for (const CostFact& cost : *delta.unitCosts) {
        m_facts.unitCosts.push_back({unitOf(cost.unit), cost.fromMs, cost.fen});
    }
}

} // namespace linli::board
