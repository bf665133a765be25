// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/Attribution.h"

#include "domain/core/Check.h"

#include <algorithm>
#include <tuple>

namespace linli::board {

Attribution::Attribution(const BoardFacts& facts) : m_facts(&facts)
{
    LINLI_CHECK(std::is_sorted(facts.orders.paidMs.begin(), facts.orders.paidMs.end()));
    resolveIdentities();
    sortBinds();
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
    }
}

void Attribution::sortBinds()
{
    const BindColumns& binds = m_facts->binds;
    m_binds.reserve(binds.size());
    for (std::size_t i = 0; i < binds.size(); ++i) {
        const Bind bind{identityOf(binds.invitee[i]), identityOf(binds.inviter[i]), binds.madeMs[i],
                        binds.endedMs[i]};
        if (bind.invitee != bind.inviter) {
            m_binds.push_back(bind);
        }
    }
    // Stable: of two binds made at one instant the later row is the later bind.
    std::stable_sort(m_binds.begin(), m_binds.end(), [](const Bind& a, const Bind& b) {
        return std::tie(a.invitee, a.madeMs) < std::tie(b.invitee, b.madeMs);
    });
    m_bindsOf.assign(m_identity.size() + 1, 0);
    for (const Bind& bind : m_binds) {
        ++m_bindsOf[bind.invitee + 1];
    }
    for (std::size_t member = 1; member < m_bindsOf.size(); ++member) {
        m_bindsOf[member] += m_bindsOf[member - 1];
    }
}

void Attribution::attributeOrders()
{
    const OrderColumns& orders = m_facts->orders;
    m_buyer.resize(orders.size());
    m_inviter.resize(orders.size());
    m_firstOrder.assign(m_identity.size(), kNever);
    for (std::size_t i = 0; i < orders.size(); ++i) {
        const MemberIndex buyer = identityOf(orders.buyer[i]);
        m_buyer[i] = buyer;
        m_inviter[i] = inviterAt(buyer, orders.paidMs[i]);
        if (buyer == kNobody || !stands(i) || m_firstOrder[buyer] != kNever) {
            continue;
        }
        m_firstOrder[buyer] = orders.paidMs[i];
        if (m_inviter[i] != kNobody) {
            m_qualified.push_back({buyer, m_inviter[i], orders.paidMs[i]});
        }
    }
    std::sort(m_qualified.begin(), m_qualified.end(),
              [](const Qualification& a, const Qualification& b) {
                  return std::tie(a.atMs, a.invitee) < std::tie(b.atMs, b.invitee);
              });
}

MemberIndex Attribution::identityOf(MemberIndex member) const
{
    return member == kNobody ? kNobody : m_identity[member];
}

bool Attribution::counts(std::size_t order) const
{
    return (m_facts->orders.status[order] & (kTestOrder | kFailedGroup)) == 0;
}

bool Attribution::stands(std::size_t order) const
{
    return m_facts->orders.status[order] == 0;
}

MemberIndex Attribution::inviterAt(MemberIndex identity, std::int64_t ms) const
{
    if (identity == kNobody) {
        return kNobody;
    }
    for (std::size_t i = m_bindsOf[identity + 1]; i > m_bindsOf[identity]; --i) {
        const Bind& bind = m_binds[i - 1];
        if (bind.madeMs <= ms && ms < bind.endedMs) {
            return bind.inviter;
        }
    }
    return kNobody;
}

std::int64_t Attribution::firstBindMs(MemberIndex identity) const
{
    const std::size_t first = m_bindsOf[identity];
    return first == m_bindsOf[identity + 1] ? kNever : m_binds[first].madeMs;
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
    const std::vector<std::int64_t>& paid = m_facts->orders.paidMs;
    const auto first = std::lower_bound(paid.begin(), paid.end(), window.from.unixMs());
    const auto last = std::lower_bound(first, paid.end(), window.to.unixMs());
    return {static_cast<std::size_t>(first - paid.begin()),
            static_cast<std::size_t>(last - paid.begin())};
}

} // namespace linli::board
