// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/ShopState.h"
#include "storage/core/Connection.h"
#include "storage/rewards/ReadFailure.h"

namespace linli::storage {

/// Point reads of orders, refunds and groups. Refers to both for its life.
class OrderReads final : public rewards::OrderLookups
{
  public:
    OrderReads(Connection& connection, ReadFailure& failure)
        : m_connection(connection), m_failure(failure)
    {
    }
    [[nodiscard]] std::optional<rewards::OrderRecord> order(const OrderKey& key) const override;
    [[nodiscard]] std::vector<OrderKey> paidOrdersOf(const MemberKey& buyer) const override;
    [[nodiscard]] std::vector<OrderKey> ordersOfGroup(const GroupId& group) const override;
    [[nodiscard]] std::optional<rewards::RefundRecord>
    refund(const RefundNo& number) const override;
    [[nodiscard]] std::vector<RefundNo> refundsOf(const OrderKey& order) const override;
    [[nodiscard]] std::optional<rewards::GroupRecord> group(const GroupId& id) const override;
    [[nodiscard]] std::vector<GroupId> openGroups() const override;

  private:
    [[nodiscard]] Result<std::optional<rewards::OrderRecord>> readOrder(const OrderKey& key) const;
    [[nodiscard]] Result<std::optional<rewards::RefundRecord>>
    readRefund(const RefundNo& number) const;
    [[nodiscard]] Result<std::optional<rewards::GroupRecord>> readGroup(const GroupId& id) const;

    Connection& m_connection;
    ReadFailure& m_failure;
};

} // namespace linli::storage
