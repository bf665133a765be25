// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/orders/PlaceOrder.h"

#include "domain/time/BusinessDay.h"
#include "usecases/ports/OrderStore.h"
#include "usecases/ports/Outbox.h"
#include "usecases/products/Products.h"
#include "usecases/shop/Existing.h"
#include "usecases/shop/SerialNumber.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

#include <algorithm>

namespace linli::usecases {
namespace {

constexpr std::int64_t kMostLines = 200;
constexpr std::int64_t kMostQuantity = 9999;
constexpr std::size_t kLongestNote = 500;
constexpr std::size_t kLongestCampaign = 60;
constexpr std::size_t kLongestNumber = 64;

Result<std::vector<rewards::NewLine>> pricedLines(Shop& shop,
                                                  const std::vector<NewOrderLine>& typed)
{
    if (typed.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "lines", "", "1–200");
    }
    LINLI_TRY(checkRange("lines", static_cast<std::int64_t>(typed.size()), 1, kMostLines));
    std::vector<rewards::NewLine> lines;
    for (const NewOrderLine& line : typed) {
        LINLI_TRY(checkRange("qty", line.quantity, 1, kMostQuantity));
        LINLI_ASSIGN(const Product product, getProduct(shop, line.product));
        const std::int64_t unitFen = line.unitFen.value_or(product.listFen);
        LINLI_TRY(checkRange("unit_fen", unitFen, 0, kMostFen));
        lines.push_back({product.sku, line.quantity, unitFen});
    }
    return lines;
}

Result<OrderKey> numberFor(Shop& shop, const NewOrder& order, Instant now)
{
    if (!order.number.empty()) {
        LINLI_ASSIGN(const std::string typed,
                     typedText("order", order.number.text(), kLongestNumber));
        const OrderKey number(typed);
        LINLI_ASSIGN(const auto taken, shop.orders.row(number));
        if (taken || typed.empty()) {
            return Error::badInput(typed.empty() ? ErrorCode::MissingValue
                                                 : ErrorCode::AlreadyExists,
                                   "order", typed, "a number no order has");
        }
        return number;
    }
    std::string day = BusinessDay::of(now).toText();
    day.erase(std::remove(day.begin(), day.end(), '-'), day.end());
    LINLI_ASSIGN(const std::string counter, shop.outbox.series());
    const std::string series = day + "-" + counter;
    LINLI_ASSIGN(const std::string last, shop.orders.lastNumber(series));
    return OrderKey(nextInSeries(series, last, 4));
}

Result<void> checkSums(const NewOrder& order)
{
    LINLI_TRY(checkRange("off", order.couponFen, 0, kMostFen));
    return checkRange("freight", order.freightFen, 0, kMostFen);
}

Result<PlacedOrder> writeOrder(Shop& shop, const NewOrder& order)
{
    const Instant now = shop.clock.now();
    LINLI_ASSIGN(const std::string note, typedText("note", order.note, kLongestNote));
    LINLI_ASSIGN(const std::string campaign,
                 typedText("campaign", order.campaign, kLongestCampaign));
    LINLI_ASSIGN(rewards::PlaceOrder verb, orderVerb(shop, order));
    LINLI_ASSIGN(verb.order, numberFor(shop, order, now));
    PlacedOrder placed;
    const OrderKey key = verb.order;
    LINLI_ASSIGN(placed.outcome, submitAt(shop, std::move(verb), now));
    if (placed.outcome.refused) {
        return placed;
    }
    placed.order = key;
    LINLI_ASSIGN(placed.record, existingOrder(shop, key));
    placed.payableFen = placed.record.basisAtOrderFen + placed.record.freightFen;
    if (!note.empty() || !campaign.empty()) {
        LINLI_TRY(shop.orders.saveExtras({key, {}, {}, campaign, note}));
    }
    return placed;
}

} // namespace

Result<rewards::PlaceOrder> orderVerb(Shop& shop, const NewOrder& order)
{
    LINLI_TRY(existingMember(shop, order.buyer));
    LINLI_TRY(checkSums(order));
    rewards::PlaceOrder verb;
    LINLI_ASSIGN(verb.lines, pricedLines(shop, order.lines));
    verb.buyer = order.buyer;
    if (order.couponFen > 0) {
        verb.couponFen = order.couponFen;
    }
    verb.freightFen = order.freightFen;
    verb.voucher = order.voucher;
    verb.group = order.group;
    verb.test = order.test;
    return verb;
}

Result<PlacedOrder> placeOrder(Shop& shop, const NewOrder& order)
{
    return inOneUnit(shop, [&] { return writeOrder(shop, order); });
}

Result<Outcome> payOrder(Shop& shop, const OrderKey& order)
{
    LINLI_TRY(existingOrder(shop, order));
    return submitNow(shop, rewards::Pay{order});
}

Result<Outcome> fulfilOrder(Shop& shop, const OrderKey& order)
{
    LINLI_TRY(existingOrder(shop, order));
    return submitNow(shop, rewards::Fulfil{order});
}

} // namespace linli::usecases
