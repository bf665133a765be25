// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/memory/MemoryOrders.h"

#include <algorithm>

namespace linli::rewards {
namespace {

template <typename Map, typename KeyT> auto valueAt(const Map& map, const KeyT& key)
{
    const auto found = map.find(key);
    return found == map.end() ? std::nullopt : std::make_optional(found->second);
}

} // namespace

std::optional<OrderRecord> MemoryOrders::order(const OrderKey& key) const
{
    return valueAt(m_orders, key);
}

std::vector<OrderKey> MemoryOrders::paidOrdersOf(const MemberKey& buyer) const
{
    Keys keys = valueAt(m_byBuyer, buyer).value_or(Keys());
    std::erase_if(keys, [this](const OrderKey& key) {
        const OrderRecord& order = m_orders.at(key);
        return !order.paidAt || order.cancelled;
    });
    return keys;
}

std::vector<OrderKey> MemoryOrders::ordersOfGroup(const GroupId& group) const
{
    return valueAt(m_byGroup, group).value_or(Keys());
}

std::optional<RefundRecord> MemoryOrders::refund(const RefundNo& number) const
{
    return valueAt(m_refunds, number);
}

std::vector<RefundNo> MemoryOrders::refundsOf(const OrderKey& order) const
{
    std::vector<RefundNo> numbers =
        valueAt(m_refundsByOrder, order).value_or(std::vector<RefundNo>());
    // A number that was refused and came again counts from its second arrival.
    std::sort(numbers.begin(), numbers.end(), [this](const RefundNo& a, const RefundNo& b) {
        return m_refunds.at(a).sequence < m_refunds.at(b).sequence;
    });
    return numbers;
}

std::optional<GroupRecord> MemoryOrders::group(const GroupId& id) const
{
    return valueAt(m_groups, id);
}

std::vector<GroupId> MemoryOrders::openGroups() const
{
    std::vector<GroupId> open;
    for (const GroupId& id : m_groupOrder) {
        if (m_groups.at(id).state == GroupState::Open) {
            open.push_back(id);
        }
    }
    return open;
}

void MemoryOrders::apply(const Changes& changes)
{
    for (const OrderRecord& order : changes.orders) {
        if (m_orders.insert_or_assign(order.key, order).second) {
            m_order.push_back(order.key);
            m_byBuyer[order.buyer].push_back(order.key);
            if (!order.group.empty()) {
                m_byGroup[order.group].push_back(order.key);
            }
        }
        m_next.order = std::max(m_next.order, order.sequence + 1);
        m_next.payment = std::max(m_next.payment, order.paidSequence + 1);
    }
    for (const RefundRecord& refund : changes.refunds) {
        const auto known = m_refunds.find(refund.number);
        if (known != m_refunds.end() && known->second.order != refund.order) {
            std::erase(m_refundsByOrder[known->second.order], refund.number);
        }
        if (known == m_refunds.end() || known->second.order != refund.order) {
            m_refundsByOrder[refund.order].push_back(refund.number);
        }
        m_refunds.insert_or_assign(refund.number, refund);
        m_next.refund = std::max(m_next.refund, refund.sequence + 1);
    }
    for (const GroupRecord& group : changes.groups) {
        if (m_groups.insert_or_assign(group.id, group).second) {
            m_groupOrder.push_back(group.id);
        }
        m_next.group = std::max(m_next.group, group.sequence + 1);
    }
}

void MemoryOrders::count(Sequences& next) const
{
    next.order = m_next.order;
    next.payment = m_next.payment;
    next.refund = m_next.refund;
    next.group = m_next.group;
}

std::vector<OrderRecord> MemoryOrders::all() const
{
    std::vector<OrderRecord> orders;
    for (const OrderKey& key : m_order) {
        orders.push_back(m_orders.at(key));
    }
    return orders;
}

std::vector<RefundRecord> MemoryOrders::allRefunds() const
{
    std::vector<RefundRecord> refunds;
    for (const auto& [number, refund] : m_refunds) {
        refunds.push_back(refund);
    }
    std::sort(refunds.begin(), refunds.end(),
              [](const RefundRecord& a, const RefundRecord& b) { return a.sequence < b.sequence; });
    return refunds;
}

} // namespace linli::rewards
