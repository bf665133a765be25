// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/Attribution.h"

#include "domain/core/Check.h"

#include <algorithm>
#include <tuple>

namespace linli::board {

Attribution::Attribution(const BoardFacts& facts) : m_facts(&facts)
{
    resolveIdentities();
    m_binds.rebuild(facts.binds, m_identity);
    attributeOrders();
}

void Attribution::resolveIdentities()
{
    const std::vector<MemberIndex>& mergedInto = m_facts->members.mergedInto;
    m_identity.resize(mergedInto.size());
    for (MemberIndex member = 0; member < mergedInto.size(); ++member) {
        MemberIndex at = member;
        // A chain can be no longer than there are members: a circle in a damaged file must not
        // hang.
        for (std::size_t step = 0; mergedInto[at] != kNobody && step < mergedInto.size(); ++step) {
            at = mergedInto[at];
        }
        m_identity[member] = at;
        m_merged = m_merged || at != member;
    }
}

void Attribution::attributeOrders()
{
    const OrderColumns& orders = m_facts->orders;
    m_inviter.resize(orders.size());
    m_firstOrder.assign(m_identity.size(), kNever);
    std::int64_t last = 0;
    for (std::size_t i = 0; i < orders.size(); ++i) {
        const std::int64_t paidMs = orders.paidMs[i];
        LINLI_CHECK(i == 0 || last <= paidMs);
        last = paidMs;
        const MemberIndex buyer = buyerOf(i);
        m_inviter[i] = inviterAt(buyer, paidMs);
        if (buyer == kNobody || !stands(i) || m_firstOrder[buyer] != kNever) {
            continue;
        }
        m_firstOrder[buyer] = paidMs;
        if (m_inviter[i] != kNobody) {
            m_qualified.push_back({buyer, m_inviter[i], paidMs});
        }
    }
    std::sort(m_qualified.begin(), m_qualified.end(),
              [](const Qualification& a, const Qualification& b) {
                  return std::tie(a.atMs, a.invitee) < std::tie(b.atMs, b.invitee);
              });
}

Attribution Attribution::only(const std::vector<bool>& shown) const
{
    LINLI_CHECK(shown.size() == m_facts->orders.size());
    Attribution part = *this;
    part.m_shown = shown;
    std::erase_if(part.m_qualified, [&](const Qualification& one) {
        std::size_t i = m_facts->orders.paidMs.lowerBound(one.atMs);
        while (buyerOf(i) != one.invitee || !stands(i)) {
            ++i; // there is one: it is what she qualified by
        }
        return !shown[i];
    });
    return part;
}

MemberIndex Attribution::inviterAt(MemberIndex identity, std::int64_t ms) const
{
    if (identity == kNobody) {
        return kNobody;
    }
    const std::uint32_t row = m_binds.holdingAt(m_facts->binds, identity, ms);
    return row == BindChains::kNone ? kNobody : m_identity[m_facts->binds.inviter[row]];
}

std::int64_t Attribution::firstBindMs(MemberIndex identity) const
{
    return m_binds.firstMs(m_facts->binds, identity);
}

std::pair<std::size_t, std::size_t> Attribution::qualifiedIn(const TimeWindow& window) const
{
    const auto before = [](const Qualification& q, std::int64_t ms) { return q.atMs < ms; };
    const auto first =
        std::lower_bound(m_qualified.begin(), m_qualified.end(), window.from.unixMs(), before);
    const auto last = std::lower_bound(first, m_qualified.end(), window.to.unixMs(), before);
    return {static_cast<std::size_t>(first - m_qualified.begin()),
            static_cast<std::size_t>(last - m_qualified.begin())};
}

std::pair<std::size_t, std::size_t> Attribution::ordersIn(const TimeWindow& window) const
{
    const std::size_t first = m_facts->orders.paidMs.lowerBound(window.from.unixMs());
    const std::size_t last = m_facts->orders.paidMs.lowerBound(window.to.unixMs());
    return {first, std::max(first, last)};
}

} // namespace linli::board
