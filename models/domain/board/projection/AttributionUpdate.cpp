// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/projection/AttributionUpdate.h"

#include "domain/board/columns/Rows.h"

#include <algorithm>
#include <tuple>

namespace linli::board {

void AttributionUpdate::addMember(MemberKey key, std::int64_t joinedMs, std::int64_t creation)
{
    const MemberIndex place = append(m_facts.members, std::move(key), joinedMs, creation);
    m_all.m_identity.push_back(place);
    m_all.m_binds.addMember();
    m_all.m_firstOrder.push_back(kNever);
}

void AttributionUpdate::addBind(MemberIndex invitee,
                                MemberIndex inviter,
                                std::int64_t madeMs,
                                std::int64_t endedMs,
                                std::int64_t sequence)
{
    append(m_facts.binds, invitee, inviter, madeMs, endedMs, sequence);
    m_all.m_binds.link(m_facts.binds, m_all.m_identity, m_facts.binds.size() - 1);
    renewInviters(m_all.identityOf(invitee), madeMs);
}

void AttributionUpdate::changeBind(std::size_t row,
                                   MemberIndex invitee,
                                   MemberIndex inviter,
                                   std::int64_t madeMs,
                                   std::int64_t endedMs)
{
    BindColumns& binds = m_facts.binds;
    const MemberIndex before = m_all.identityOf(binds.invitee[row]);
    const std::int64_t sinceMs = std::min(binds.madeMs[row], madeMs);
    m_all.m_binds.unlink(before, row);
    binds.invitee[row] = invitee;
    binds.inviter[row] = inviter;
    binds.madeMs[row] = madeMs;
    binds.endedMs[row] = endedMs;
    m_all.m_binds.link(binds, m_all.m_identity, row);
    renewInviters(before, sinceMs);
    if (m_all.identityOf(invitee) != before) {
        renewInviters(m_all.identityOf(invitee), sinceMs);
    }
}

void AttributionUpdate::addOrder(const OrderFact& fact)
{
    OrderColumns& orders = m_facts.orders;
    std::size_t row = orders.paidMs.lowerBound(fact.paidMs);
    while (row < orders.size() && orders.paidMs[row] == fact.paidMs &&
           orders.sequence[row] < fact.sequence) {
        ++row;
    }
    insertRow(orders.buyer, row, fact.buyer);
    orders.paidMs.insert(row, fact.paidMs);
    orders.netFen.insert(row, fact.netFen);
    orders.paidFen.insert(row, fact.paidFen);
    insertRow(orders.status, row, fact.status);
    orders.sequence.insert(row, fact.sequence);
    const MemberIndex buyer = m_all.buyerOf(row);
    insertRow(m_all.m_inviter, row, m_all.inviterAt(buyer, fact.paidMs));
    tellShare(row, true);
    renewFirst(buyer, fact.paidMs);
}

void AttributionUpdate::changeOrder(std::size_t row, const OrderFact& fact)
{
    OrderColumns& orders = m_facts.orders;
    const MemberIndex before = m_all.buyerOf(row);
    tellShare(row, false);
    orders.buyer[row] = fact.buyer;
    orders.netFen.set(row, fact.netFen);
    orders.paidFen.set(row, fact.paidFen);
    orders.status[row] = fact.status;
    const MemberIndex buyer = m_all.buyerOf(row);
    m_all.m_inviter[row] = m_all.inviterAt(buyer, orders.paidMs[row]);
    tellShare(row, true);
    renewFirst(before, fact.paidMs);
    if (buyer != before) {
        renewFirst(buyer, fact.paidMs);
    }
}

void AttributionUpdate::removeOrder(std::size_t row)
{
    OrderColumns& orders = m_facts.orders;
    const MemberIndex buyer = m_all.buyerOf(row);
    const std::int64_t paidMs = orders.paidMs[row];
    tellShare(row, false);
    eraseRow(orders.buyer, row);
    orders.paidMs.erase(row);
    orders.netFen.erase(row);
    orders.paidFen.erase(row);
    eraseRow(orders.status, row);
    orders.sequence.erase(row);
    eraseRow(m_all.m_inviter, row);
    renewFirst(buyer, paidMs);
}

void AttributionUpdate::tellShare(std::size_t row, bool came)
{
    const std::int64_t netFen = m_facts.orders.netFen[row];
    if (m_all.m_inviter[row] != kNobody && netFen > 0 && m_all.counts(row)) {
        m_changes.shares.push_back(
            {m_all.m_inviter[row], m_facts.orders.paidMs[row], netFen, came});
    }
}

void AttributionUpdate::renewFirst(MemberIndex identity, std::int64_t sinceMs)
{
    if (identity == kNobody) {
        return;
    }
    const OrderColumns& orders = m_facts.orders;
    const std::int64_t before = m_all.m_firstOrder[identity];
    std::size_t row = orders.paidMs.lowerBound(std::min(before, sinceMs));
    while (row < orders.size() && (m_all.buyerOf(row) != identity || !m_all.stands(row))) {
        ++row;
    }
    Qualification now{identity, kNobody, kNever};
    if (row < orders.size()) {
        now.atMs = orders.paidMs[row];
        now.inviter = m_all.m_inviter[row];
    }
    m_all.m_firstOrder[identity] = now.atMs;
    setQualification(identity, before, now);
}

void AttributionUpdate::setQualification(MemberIndex identity,
                                         std::int64_t beforeMs,
                                         const Qualification& now)
{
    std::vector<Qualification>& all = m_all.m_qualified;
    const auto placeOf = [&](std::int64_t ms) {
        return std::lower_bound(all.begin(), all.end(), std::tie(ms, identity),
                                [](const Qualification& one, const auto& at) {
                                    return std::tie(one.atMs, one.invitee) < at;
                                });
    };
    const auto old = placeOf(beforeMs);
    if (old != all.end() && old->invitee == identity && old->atMs == beforeMs) {
        if (*old == now) {
            return;
        }
        m_changes.qualifications.push_back({*old, false});
        all.erase(old);
    }
    if (now.inviter != kNobody) {
        all.insert(placeOf(now.atMs), now);
        m_changes.qualifications.push_back({now, true});
    }
}

void AttributionUpdate::renewInviters(MemberIndex identity, std::int64_t sinceMs)
{
    const OrderColumns& orders = m_facts.orders;
    for (std::size_t row = orders.paidMs.lowerBound(sinceMs); row < orders.size(); ++row) {
        if (m_all.buyerOf(row) != identity) {
            continue;
        }
        const MemberIndex inviter = m_all.inviterAt(identity, orders.paidMs[row]);
        if (inviter != m_all.m_inviter[row]) {
            tellShare(row, false);
            m_all.m_inviter[row] = inviter;
            tellShare(row, true);
        }
    }
    if (m_all.m_firstOrder[identity] != kNever) {
        renewFirst(identity, m_all.m_firstOrder[identity]);
    }
}

} // namespace linli::board
