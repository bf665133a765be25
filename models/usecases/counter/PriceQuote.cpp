// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/counter/PriceQuote.h"

#include "usecases/counter/NewNeighbour.h"
#include "usecases/gifts/PieceCost.h"
#include "usecases/rewards/DryRun.h"
#include "usecases/rewards/Rewards.h"
#include "usecases/shop/Existing.h"

#include <algorithm>

namespace linli::usecases {
namespace {

using rewards::Offer;

/// Not a number that an order can have: the quote is written nowhere.
const OrderKey kQuoted{"quote"};

bool endsBefore(const std::optional<Instant>& a, const std::optional<Instant>& b)
{
    return a && (!b || *a < *b);
}

std::int64_t faceOf(const RewardRow& reward)
{
    return voucherFaceFen(reward.unit).value_or(0) * reward.current;
}

/// The voucher the order names, else her best one.
Result<std::optional<RewardRow>> voucherFor(Shop& shop, const NewOrder& order)
{
    LINLI_ASSIGN(const DueRow due, dueOf(shop, order.buyer));
    std::optional<RewardRow> best;
    for (const RewardRow& reward : due.rewards) {
        const bool over = reward.expiresAt && *reward.expiresAt <= shop.clock.now();
        if (faceOf(reward) <= 0 || over || (!order.voucher.empty() && reward.id != order.voucher)) {
            continue;
        }
        if (!best || faceOf(reward) > faceOf(*best) ||
            (faceOf(reward) == faceOf(*best) && endsBefore(reward.expiresAt, best->expiresAt))) {
            best = reward;
        }
    }
    return best;
}

/// The order as the engine would keep it; a refused one is an error of the quote.
Result<rewards::OrderRecord> tried(Shop& shop, rewards::PlaceOrder verb)
{
    verb.order = kQuoted;
    LINLI_ASSIGN(const DryRun run, dryRun(shop, std::move(verb)));
    if (run.refused || run.changes.orders.empty()) {
        return Error::badInput(ErrorCode::Refused, "order", "quote", run.refusal);
    }
    return run.changes.orders.front();
}

} // namespace

Result<PriceQuote> quotePrice(Shop& shop, const NewOrder& order)
{
    LINLI_ASSIGN(rewards::PlaceOrder verb, orderVerb(shop, order));
    LINLI_ASSIGN(const std::optional<RewardRow> voucher, voucherFor(shop, order));
    if (voucher) {
        verb.voucher = voucher->id;
    }
    LINLI_ASSIGN(const rewards::OrderRecord won, tried(shop, verb));
    PriceQuote quote;
    quote.goodsFen = won.goodsFen;
    quote.discountFen = won.discountFen;
    quote.payableFen = won.basisAtOrderFen + won.freightFen;
    quote.offer = won.offer;
    quote.voucher = verb.voucher;
    rewards::PlaceOrder bare = verb;
    bare.voucher = RewardId();
    bare.couponFen.reset();
    LINLI_ASSIGN(const rewards::OrderRecord cut, tried(shop, bare));
    if (cut.offer == Offer::PriceCut) {
        LINLI_ASSIGN(const InvitePromise promise, invitePromise(shop));
        quote.cutRatePercent = promise.cutRatePercent.value_or(quote.cutRatePercent);
        quote.offers.push_back({cut.offer, cut.discountFen, won.offer == cut.offer});
    }
    if (voucher) {
        quote.offers.push_back({Offer::Voucher, std::min(faceOf(*voucher), won.goodsFen),
                                won.offer == Offer::Voucher});
    }
    if (verb.couponFen) {
        quote.offers.push_back({Offer::ShopCoupon, std::min(*verb.couponFen, won.goodsFen),
                                won.offer == Offer::ShopCoupon});
    }
    return quote;
}

} // namespace linli::usecases
