// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rewards/OrderReads.h"

#include "domain/rewards/Texts.h"
#include "storage/rewards/OrderReads.sql.h"
#include "storage/rows/KeyList.h"

namespace linli::storage {
namespace {

Result<rewards::OrderRecord> toOrder(const Row& row)
{
    rewards::OrderRecord order;
    order.sequence = row.integer(0);
    order.buyer = row.key<MemberKey>(1);
    order.placedAt = row.instant(2);
    order.goodsFen = row.integer(3);
    order.discountFen = row.integer(4);
    const std::optional<rewards::Offer> offer = rewards::offerOf(row.text(5));
    if (!offer) {
        return unknownText("sale_order.offer", row.text(5));
    }
    order.offer = *offer;
    order.freightFen = row.integer(6);
    order.basisAtOrderFen = row.integer(7);
    order.returnedFen = row.integer(8);
    order.refundedFen = row.integer(9);
    order.voucher = row.key<RewardId>(10);
    order.group = row.key<GroupId>(11);
    order.test = row.boolean(12);
    order.cancelled = row.boolean(13);
    order.autoRefunded = row.boolean(14);
    order.requestOpen = row.boolean(15);
    order.paidAt = row.optionalInstant(16);
    order.paidSequence = row.integer(17);
    order.fulfilledAt = row.optionalInstant(18);
    return order;
}

Result<rewards::OrderLine> toLine(const Row& row)
{
    rewards::OrderLine line;
    line.sku = row.text(0);
    line.quantity = row.integer(1);
    line.unitFen = row.integer(2);
    line.discountFen = row.integer(3);
    line.netFen = row.integer(4);
    line.returned = row.integer(5);
    line.refundedFen = row.integer(6);
    return line;
}

Result<rewards::RefundRecord> toRefund(const Row& row)
{
    rewards::RefundRecord refund;
    refund.sequence = row.integer(0);
    refund.order = row.key<OrderKey>(1);
    refund.amountFen = row.integer(2);
    const std::optional<rewards::RefundKind> kind = rewards::refundKindOf(row.text(3));
    const std::optional<rewards::RefundState> state = rewards::refundStateOf(row.text(4));
    if (!kind || !state) {
        return unknownText("refund.kind or state", row.text(3) + " " + row.text(4));
    }
    refund.kind = *kind;
    refund.state = *state;
    refund.at = row.instant(5);
    return refund;
}

Result<rewards::RefundLine> toRefundLine(const Row& row)
{
    return rewards::RefundLine{static_cast<std::int32_t>(row.integer(0)), row.integer(1),
                               row.integer(2)};
}

template <typename K, typename Bound>
Result<std::vector<K>>
keysWhere(Connection& connection, std::string_view sql, std::string_view name, const Bound& value)
{
    LINLI_ASSIGN(Statement find, connection.prepare(sql));
    find.bind(name, value);
    return keyList<K>(find);
}

} // namespace

std::optional<rewards::OrderRecord> OrderReads::order(const OrderKey& key) const
{
    return m_failure.unwrap(readOrder(key));
}

Result<std::optional<rewards::OrderRecord>> OrderReads::readOrder(const OrderKey& key) const
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kOrder));
    find.bind("key", key);
    LINLI_ASSIGN(std::optional<rewards::OrderRecord> order,
                 firstRow<rewards::OrderRecord>(find, toOrder));
    if (order) {
        order->key = key;
        LINLI_ASSIGN(Statement lines, m_connection.prepare(sql::kOrderLines));
        lines.bind("key", key);
        LINLI_ASSIGN(order->lines, rowList<rewards::OrderLine>(lines, toLine));
    }
    return order;
}

std::vector<OrderKey> OrderReads::paidOrdersOf(const MemberKey& buyer) const
{
    return m_failure.unwrap(keysWhere<OrderKey>(m_connection, sql::kPaidOrdersOf, "buyer", buyer));
}

std::vector<OrderKey> OrderReads::ordersOfGroup(const GroupId& group) const
{
    return m_failure.unwrap(keysWhere<OrderKey>(m_connection, sql::kOrdersOfGroup, "group", group));
}

std::optional<rewards::RefundRecord> OrderReads::refund(const RefundNo& number) const
{
    return m_failure.unwrap(readRefund(number));
}

Result<std::optional<rewards::RefundRecord>> OrderReads::readRefund(const RefundNo& number) const
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kRefund));
    find.bind("number", number);
    LINLI_ASSIGN(std::optional<rewards::RefundRecord> refund,
                 firstRow<rewards::RefundRecord>(find, toRefund));
    if (refund) {
        refund->number = number;
        LINLI_ASSIGN(Statement lines, m_connection.prepare(sql::kRefundLines));
        lines.bind("number", number);
        LINLI_ASSIGN(refund->lines, rowList<rewards::RefundLine>(lines, toRefundLine));
    }
    return refund;
}

std::vector<RefundNo> OrderReads::refundsOf(const OrderKey& order) const
{
    return m_failure.unwrap(keysWhere<RefundNo>(m_connection, sql::kRefundsOf, "order", order));
}

std::optional<rewards::GroupRecord> OrderReads::group(const GroupId& id) const
{
    return m_failure.unwrap(readGroup(id));
}

Result<std::optional<rewards::GroupRecord>> OrderReads::readGroup(const GroupId& id) const
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kGroup));
    find.bind("id", id);
    return firstRow<rewards::GroupRecord>(
        find, [&id](const Row& row) -> Result<rewards::GroupRecord> {
            const std::optional<rewards::GroupState> state = rewards::groupStateOf(row.text(4));
            if (!state) {
                return unknownText("group_buy.state", row.text(4));
            }
            return rewards::GroupRecord{
                id, row.integer(0), row.key<RuleId>(1), row.instant(2), row.instant(3), *state};
        });
}

std::vector<GroupId> OrderReads::openGroups() const
{
    Result<Statement> find = m_connection.prepare(sql::kOpenGroups);
    return m_failure.unwrap(find.ok() ? keyList<GroupId>(*find)
                                      : Result<std::vector<GroupId>>(find.error()));
}

} // namespace linli::storage
