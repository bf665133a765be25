// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/ports/OrderStore.h"
#include "usecases/shop/Shop.h"
#include "usecases/views/OrderRow.h"
#include "usecases/views/Page.h"
#include "usecases/views/RewardRow.h"

#include <string>
#include <vector>

namespace linli::usecases {

/// A line with the words a person reads; net = after its share of the discount.
struct OrderLineRow
{
    std::string sku;
    std::string name; ///< the sku where no product has it
    std::string spec;
    std::string unit;
    std::int64_t quantity = 0;
    std::int64_t unitFen = 0;
    std::int64_t netFen = 0;
    std::int64_t returned = 0;
    std::int64_t refundedFen = 0;
};

struct OrderDetail
{
    OrderRow row;
    rewards::OrderRecord record;
    std::vector<OrderLineRow> lines;
    std::vector<rewards::RefundRecord> refunds; ///< by sequence
    std::vector<RewardRow> rewards;             ///< by sequence
    std::vector<ports::DecisionRow> decisions;  ///< as they happened
};

/// Errors: OutOfRange (limit), TooLong (text).
[[nodiscard]] Result<Page<OrderRow>>
listOrders(Shop& shop, const OrderQuery& query, const PageRequest& page);
/// Errors: NotFound.
[[nodiscard]] Result<OrderDetail> orderDetail(Shop& shop, const OrderKey& order);

} // namespace linli::usecases
