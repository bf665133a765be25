// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/BoardFacts.h"
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

/// Who each order belongs to and who qualified when: computed once per load of the facts, read by
/// every window. Members are identities after merges; a bind that a merge turned into a bind to
/// oneself counts nowhere. Keeps a reference to the facts.
class Attribution
{
  public:
    /// `facts.orders` must be sorted (BoardFacts::sortOrders).
    explicit Attribution(const BoardFacts& facts);

    [[nodiscard]] const BoardFacts& facts() const { return *m_facts; }
    /// Whom a record stands for after merges; kNobody stays.
    [[nodiscard]] MemberIndex identityOf(MemberIndex member) const;
    /// Counts in net GMV: neither a test nor a failed group.
    [[nodiscard]] bool counts(std::size_t order) const;
    /// Counts and is neither cancelled nor fully returned.
    [[nodiscard]] bool stands(std::size_t order) const;
    [[nodiscard]] MemberIndex buyerOf(std::size_t order) const { return m_buyer[order]; }
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
    struct Bind
    {
        MemberIndex invitee;
        MemberIndex inviter;
        std::int64_t madeMs;
        std::int64_t endedMs;
    };
    void resolveIdentities();
    void sortBinds();
    void attributeOrders();

    const BoardFacts* m_facts;
    std::vector<MemberIndex> m_identity;
    std::vector<Bind> m_binds;            // by invitee, then time of making
    std::vector<std::uint32_t> m_bindsOf; // first bind of each identity, one more at the end
    std::vector<MemberIndex> m_buyer;
    std::vector<MemberIndex> m_inviter;
    std::vector<std::int64_t> m_firstOrder;
    std::vector<Qualification> m_qualified;
};

} // namespace linli::board
