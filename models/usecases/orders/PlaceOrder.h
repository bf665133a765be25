// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/rewards/Records.h"
#include "usecases/rewards/Submit.h"
#include "usecases/shop/Shop.h"

#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

/// A line as typed: `product` is an id, sku or barcode; quantity 1–9999.
struct NewOrderLine
{
    std::string product;
    std::int64_t quantity = 1;
    std::optional<std::int64_t> unitFen; ///< none = the list price
};

struct NewOrder
{
    MemberKey buyer;
    std::vector<NewOrderLine> lines; ///< 1–200
    std::int64_t couponFen = 0;      ///< shop coupon (off=)
    RewardId voucher;                ///< reward voucher (use=), or empty
    GroupId group;
    std::int64_t freightFen = 0;
    bool test = false;
    std::string note; ///< at most 500 characters
    std::string campaign;
    OrderKey number; ///< empty = this counter's next of the day (20260302-0001)
};

/// What the neighbour pays and why.
struct PlacedOrder
{
    OrderKey order; ///< empty when refused
    rewards::OrderRecord record;
    std::int64_t payableFen = 0;
    Outcome outcome;
};

/// The event of an order, without its number: what placeOrder() hands in and a quote tries.
[[nodiscard]] Result<rewards::PlaceOrder> orderVerb(Shop& shop, const NewOrder& order);

/// Errors: NotFound (buyer, product), MissingValue (lines), OutOfRange, TooLong, AlreadyExists
/// (number). A voucher that cannot be used is a refusal, nothing is written but the refused event.
[[nodiscard]] Result<PlacedOrder> placeOrder(Shop& shop, const NewOrder& order);

/// Errors: NotFound. ALREADY_PAID and ALREADY_FULFILLED are decisions.
[[nodiscard]] Result<Outcome> payOrder(Shop& shop, const OrderKey& order);
[[nodiscard]] Result<Outcome> fulfilOrder(Shop& shop, const OrderKey& order);

} // namespace linli::usecases
