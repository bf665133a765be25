// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/dryrun/Timeline.h"

#include "domain/time/BusinessDay.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

namespace linli::rewards {
namespace {

/// What comes first among events of one instant.
enum Rank
{
    kMember,
    kBlock,
    kGroup,
    kBind,
    kOrder,
    kPay,
    kFulfil,
    kRefund,
    kTick,
};

struct PastEvent
{
    Instant at;
    int rank = kMember;
    Verb verb;
};

class Teller
{
  public:
    Teller(const History& history, const TimelineWishes& wishes)
        : m_history(history), m_wishes(wishes)
    {
        for (const MemberRecord& member : history.members) {
            if (member.mergedInto) {
                m_merged.emplace(member.key, *member.mergedInto);
            }
        }
        for (const OrderRecord& order : history.orders) {
            m_payable[order.key] = order.goodsFen - order.discountFen + order.freightFen;
            if (order.paidAt && !order.buyer.empty()) {
                m_payments[rootOf(order.buyer)].push_back(*order.paidAt);
            }
        }
        for (const GroupRecord& group : history.groups) {
            m_groupEnds.emplace(group.id, group.endsAt);
        }
    }

    std::vector<Event> tell()
    {
        tellMembers();
        tellBinds();
        if (!m_wishes.groupRule.empty()) {
            for (const GroupRecord& group : m_history.groups) {
                add(group.openedAt, kGroup, OpenGroup{group.id, m_wishes.groupRule});
            }
        }
        for (const OrderRecord& order : m_history.orders) {
            tellOrder(order);
        }
        for (const RefundRecord& refund : m_history.refunds) {
            if (refund.state == RefundState::Applied) {
                tellRefund(refund);
            }
        }
        tellSettlements();
        return numbered();
    }

  private:
    void add(Instant at, Rank rank, Verb verb) { m_events.push_back({at, rank, std::move(verb)}); }

    [[nodiscard]] MemberKey rootOf(MemberKey key) const
    {
        for (auto next = m_merged.find(key); next != m_merged.end(); next = m_merged.find(key)) {
            key = next->second;
        }
        return key;
    }

    void tellMembers()
    {
        for (const MemberRecord& member : m_history.members) {
            if (member.mergedInto) {
                continue;
            }
            add(member.joinedAt, kMember,
                AddMember{member.key, member.oldCustomer, member.staff, member.phoneKey,
                          member.wechatKey, member.deviceKey, member.doorKey});
            if (member.blocked) {
                add(member.joinedAt, kBlock, BlockMember{member.key});
            }
        }
    }

    void tellBinds()
    {
        for (const BindRecord& bind : m_history.binds) {
            const MemberKey invitee = rootOf(bind.invitee);
            const MemberKey inviter = rootOf(bind.inviter);
            Instant at = bind.at;
            if (bind.manual) {
                const std::vector<Instant>& paid = m_payments[invitee];
                const auto last = std::find_if(paid.rbegin(), paid.rend(),
                                               [&](Instant one) { return one <= bind.at; });
                at = last == paid.rend() ? at : *last - Span{1};
            }
            add(at, kBind, Bind{invitee, inviter, {}});
        }
    }

    void tellOrder(const OrderRecord& order)
    {
        PlaceOrder placed;
        placed.order = order.key;
        placed.buyer = rootOf(order.buyer);
        placed.freightFen = order.freightFen;
        placed.test = order.test;
        placed.group = m_wishes.groupRule.empty() ? GroupId() : order.group;
        if (m_wishes.repriced && !placed.buyer.empty()) {
            placed.lines = {{"all", 1, order.goodsFen}};
            if (order.discountFen > 0 && order.offer != Offer::PriceCut) {
                placed.couponFen = order.discountFen;
            }
        } else {
            placed.totals = OrderTotals{order.goodsFen, order.discountFen};
        }
        add(order.placedAt, kOrder, std::move(placed));
        if (order.paidAt) {
            add(std::max(*order.paidAt, order.placedAt), kPay, Pay{order.key});
        }
        if (order.fulfilledAt) {
            add(std::max(*order.fulfilledAt, order.placedAt), kFulfil, Fulfil{order.key});
        }
        // With its group the engine gives the money back itself.
        const auto end = m_groupEnds.find(order.group);
        if (order.autoRefunded && m_wishes.groupRule.empty() && end != m_groupEnds.end()) {
            Refund back;
            back.number = RefundNo("group-" + order.key.text());
            back.order = order.key;
            back.everything = true;
            back.kind = RefundKind::Cancel;
            add(end->second, kRefund, std::move(back));
        }
    }

    void tellRefund(const RefundRecord& refund)
    {
        Refund back;
        back.number = refund.number;
        back.order = refund.order;
        back.kind = refund.kind;
        // What was given back whole is given back whole at the new price too.
        const bool whole =
            refund.kind == RefundKind::Cancel || refund.amountFen >= m_payable[refund.order];
        back.everything = m_wishes.repriced && whole;
        if (!back.everything) {
            back.amountFen = refund.amountFen;
        }
        add(refund.at, kRefund, std::move(back));
    }

    void tellSettlements()
    {
        const TimeWindow& window = m_wishes.window;
        for (BusinessDay day = BusinessDay::of(window.from); day.start() < window.to;
             day = day.plusDays(1)) {
            add(std::min(day.plusDays(1).start(), window.to), kTick, Tick{});
        }
    }

    std::vector<Event> numbered()
    {
        std::stable_sort(m_events.begin(), m_events.end(),
                         [](const PastEvent& a, const PastEvent& b) {
                             return std::pair(a.at, a.rank) < std::pair(b.at, b.rank);
                         });
        std::vector<Event> events;
        events.reserve(m_events.size());
        for (PastEvent& past : m_events) {
            Event event;
            event.id = EventKey(std::to_string(events.size() + 1));
            event.at = past.at;
            event.verbText = std::string(nameOf(past.verb));
            event.verb = std::move(past.verb);
            events.push_back(std::move(event));
        }
        return events;
    }

    const History& m_history;
    const TimelineWishes& m_wishes;
    std::unordered_map<MemberKey, MemberKey, KeyHash<MemberKeyTag>> m_merged;
    std::unordered_map<MemberKey, std::vector<Instant>, KeyHash<MemberKeyTag>> m_payments;
    std::unordered_map<OrderKey, std::int64_t, KeyHash<OrderKeyTag>> m_payable; ///< fen
    std::map<GroupId, Instant> m_groupEnds;
    std::vector<PastEvent> m_events;
};

} // namespace

std::vector<Event> timelineOf(const History& history, const TimelineWishes& wishes)
{
    return Teller(history, wishes).tell();
}

} // namespace linli::rewards
