// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Changes.h"
#include "domain/rewards/ShopState.h"

#include <map>
#include <unordered_map>

namespace linli::rewards {

class MemoryOrders final : public OrderLookups
{
  public:
    [[nodiscard]] std::optional<OrderRecord> order(const OrderKey& key) const override;
    [[nodiscard]] std::vector<OrderKey> paidOrdersOf(const MemberKey& buyer) const override;
    [[nodiscard]] std::vector<OrderKey> ordersOfGroup(const GroupId& group) const override;
    [[nodiscard]] std::optional<RefundRecord> refund(const RefundNo& number) const override;
    [[nodiscard]] std::vector<RefundNo> refundsOf(const OrderKey& order) const override;
    [[nodiscard]] std::optional<GroupRecord> group(const GroupId& id) const override;
    [[nodiscard]] std::vector<GroupId> openGroups() const override;

    void apply(const Changes& changes);
    void count(Sequences& next) const;
    /// In order of creation.
    [[nodiscard]] std::vector<OrderRecord> all() const;
    [[nodiscard]] std::vector<RefundRecord> allRefunds() const;

  private:
    using Keys = std::vector<OrderKey>;
    std::unordered_map<OrderKey, OrderRecord, KeyHash<OrderKeyTag>> m_orders;
    Keys m_order;
    std::unordered_map<MemberKey, Keys, KeyHash<MemberKeyTag>> m_byBuyer;
    std::map<GroupId, Keys> m_byGroup;
    std::unordered_map<RefundNo, RefundRecord, KeyHash<RefundNoTag>> m_refunds;
    std::unordered_map<OrderKey, std::vector<RefundNo>, KeyHash<OrderKeyTag>> m_refundsByOrder;
    std::map<GroupId, GroupRecord> m_groups;
    std::vector<GroupId> m_groupOrder;
    Sequences m_next;
};

} // namespace linli::rewards
