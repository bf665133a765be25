// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/BoardFacts.h"
#include "domain/board/projection/BindChains.h"
#include "domain/time/Instant.h"

#include <utility>
#include <vector>

namespace linli::board {

/// An invitee's first standing order, made while she was bound (spec/metrics.md, "qualified
/// invitee"). At most one per invitee, ever.
struct Qualification
{
    MemberIndex invitee = kNobody;
    MemberIndex inviter = kNobody;
    std::int64_t atMs = 0;
    auto operator<=>(const Qualification&) const = default;
};

/// Who each order belongs to and who qualified when, read by every window. Members are identities
/// after merges; a bind that a merge turned into a bind to oneself counts nowhere. Keeps a
/// reference to the facts. Projection keeps one up to date change by change.
class Attribution
{
  public:
    /// `facts.orders` must be sorted (BoardFacts::sortOrders).
    explicit Attribution(const BoardFacts& facts);
    /// The same people and binds with the orders of `shown` only (one entry per order, others do
    /// not count). Whose first order it was is still judged over all of them.
    [[nodiscard]] Attribution only(const std::vector<bool>& shown) const;

    [[nodiscard]] const BoardFacts& facts() const { return *m_facts; }
    /// Whether some orders are left out by only().
    [[nodiscard]] bool isPart() const { return !m_shown.empty(); }
    /// Whom a record stands for after merges; kNobody stays.
    [[nodiscard]] MemberIndex identityOf(MemberIndex member) const
    {
        return member == kNobody ? kNobody : m_identity[member];
    }
    /// Counts in net GMV: neither a test nor a failed group.
    [[nodiscard]] bool counts(std::size_t order) const
    {
        return (m_facts->orders.status[order] & (kTestOrder | kFailedGroup)) == 0 && shows(order);
    }
    /// Counts and is neither cancelled nor fully returned.
    [[nodiscard]] bool stands(std::size_t order) const
    {
        return m_facts->orders.status[order] == 0 && shows(order);
    }
    [[nodiscard]] MemberIndex buyerOf(std::size_t order) const
    {
        const MemberIndex buyer = m_facts->orders.buyer[order];
        return m_merged ? identityOf(buyer) : buyer;
    }
    /// Inviter of the buyer's latest bind made at or before payment; kNobody without one.
    [[nodiscard]] MemberIndex inviterOf(std::size_t order) const { return m_inviter[order]; }
    [[nodiscard]] MemberIndex inviterAt(MemberIndex identity, std::int64_t ms) const;
    /// Payment of the first standing order; kNever without one.
    [[nodiscard]] std::int64_t firstOrderMs(MemberIndex identity) const
    {
        return m_firstOrder[identity];
    }
    /// The identity's own first bind as an invitee; kNever without one.
    [[nodiscard]] std::int64_t firstBindMs(MemberIndex identity) const;
    /// Sorted by (time, invitee).
    [[nodiscard]] const std::vector<Qualification>& qualifications() const { return m_qualified; }
    /// The part of qualifications() in the window: [first, last).
    [[nodiscard]] std::pair<std::size_t, std::size_t> qualifiedIn(const TimeWindow& window) const;
    /// Orders paid in the window: [first, last).
    [[nodiscard]] std::pair<std::size_t, std::size_t> ordersIn(const TimeWindow& window) const;

  private:
    friend class AttributionUpdate;
    void resolveIdentities();
    void attributeOrders();
    [[nodiscard]] bool shows(std::size_t order) const { return m_shown.empty() || m_shown[order]; }

    const BoardFacts* m_facts;
    std::vector<MemberIndex> m_identity;
    bool m_merged = false; ///< whether any record stands for another
    BindChains m_binds;
    std::vector<MemberIndex> m_inviter; // per order
    std::vector<std::int64_t> m_firstOrder;
    std::vector<Qualification> m_qualified;
    std::vector<bool> m_shown; // per order; empty = all
};

} // namespace linli::board
