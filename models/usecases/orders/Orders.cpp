// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/orders/Orders.h"

#include "usecases/ports/ProductStore.h"
#include "usecases/ports/RewardQueries.h"
#include "usecases/shop/Existing.h"
#include "usecases/shop/PageLimits.h"

#include <algorithm>

namespace linli::usecases {
namespace {

Result<OrderLineRow> lineRow(Shop& shop, const rewards::OrderLine& line)
{
    OrderLineRow row{line.sku,    line.sku,      {},
                     {},          line.quantity, line.unitFen,
                     line.netFen, line.returned, line.refundedFen};
    LINLI_ASSIGN(const std::optional<Product> product, shop.products.bySku(line.sku));
    if (product) {
        row.name = product->name;
        row.spec = product->spec;
        row.unit = product->unit;
    }
    return row;
}

} // namespace

OrderStatus statusOf(const rewards::OrderRecord& order)
{
    if (order.cancelled) {
        return OrderStatus::Cancelled;
    }
    if (!order.paidAt) {
        return OrderStatus::Unpaid;
    }
    if (order.basisFen() == 0 && order.returnedFen > 0) {
        return OrderStatus::Refunded;
    }
    return order.fulfilledAt ? OrderStatus::Fulfilled : OrderStatus::Paid;
}

Result<Page<OrderRow>> listOrders(Shop& shop, const OrderQuery& query, const PageRequest& page)
{
    LINLI_TRY(checkPage(page));
    LINLI_TRY(checkSearchText(query.text));
    return shop.orders.list(query, page);
}

Result<OrderDetail> orderDetail(Shop& shop, const OrderKey& order)
{
    OrderDetail detail;
    LINLI_ASSIGN(detail.record, existingOrder(shop, order));
    LINLI_ASSIGN(const std::optional<OrderRow> row, shop.orders.row(order));
    detail.row = row.value_or(OrderRow());
    for (const rewards::OrderLine& line : detail.record.lines) {
        LINLI_ASSIGN(OrderLineRow lineText, lineRow(shop, line));
        detail.lines.push_back(std::move(lineText));
    }
    LINLI_ASSIGN(detail.refunds, shop.orders.refundsOf(order));
    RewardQuery ofOrder;
    ofOrder.order = order;
    LINLI_ASSIGN(Page<RewardRow> rewards,
                 shop.rewardQueries.list(ofOrder, PageRequest{kMostRows, std::nullopt}));
    std::reverse(rewards.rows.begin(), rewards.rows.end());
    detail.rewards = std::move(rewards.rows);
    LINLI_ASSIGN(detail.decisions, shop.orders.decisionsOf(order));
    return detail;
}

} // namespace linli::usecases
