// SPDX-License-Identifier: GPL-3.0-or-later
// Orders and their price: spec/rewards-details.md §5.
#include "domain/money/Money.h"
#include "domain/rewards/Texts.h"
#include "domain/rewards/engine/Identity.h"
#include "domain/rewards/engine/RewardMoves.h"
#include "domain/rewards/engine/RuleBook.h"
#include "domain/rewards/verbs/Handlers.h"

#include <algorithm>
#include <limits>

namespace linli::rewards::engine {
namespace {

constexpr std::int64_t kMostUnits = 1'000'000;
constexpr std::int64_t kMostFen = 100'000'000'000;

bool isAmount(std::int64_t fen)
{
    return fen >= 0 && fen <= kMostFen;
}

/// Σ quantity × unit, or nothing where a line is impossible or the sum too large.
std::optional<std::int64_t> goodsOf(const std::vector<NewLine>& lines)
{
    std::int64_t goods = 0;
    for (const NewLine& line : lines) {
        if (line.quantity < 1 || line.quantity > kMostUnits || !isAmount(line.unitFen) ||
            line.unitFen > kMostFen / line.quantity) {
            return std::nullopt;
        }
        goods += line.quantity * line.unitFen;
        if (goods > kMostFen) {
            return std::nullopt;
        }
    }
    return goods;
}

bool isWellFormed(const PlaceOrder& verb)
{
    if (verb.order.empty() || !goodsOf(verb.lines) || !isAmount(verb.freightFen) ||
        !isAmount(verb.couponFen.value_or(0))) {
        return false;
    }
    if (verb.totals) {
        return isAmount(verb.totals->goodsFen) && verb.totals->discountFen >= 0 &&
               verb.totals->discountFen <= verb.totals->goodsFen;
    }
    return !verb.lines.empty() && !verb.buyer.empty();
}

/// Refuses a voucher that cannot be used; true where the order may go on.
bool checkVoucher(Work& work, const RewardId& id)
{
    if (id.empty()) {
        return true;
    }
    const RewardRecord* reward = work.rewards.find(id);
    if (reward == nullptr) {
        work.reject(RejectReason::NoReward, {}, {id.text(), {}, {}, {}});
    } else if (reward->state != RewardState::Available) {
        work.reject(RejectReason::VoucherState, textOf(reward->state), {id.text(), {}, {}, {}});
    } else if (reward->expiresAt && work.now() >= *reward->expiresAt) {
        work.reject(RejectReason::VoucherState, textOf(RewardState::Expired),
                    {id.text(), {}, {}, std::to_string(reward->expiresAt->unixMs())});
    } else if (voucherFen(*reward) == 0) {
        work.reject(RejectReason::NoReward, {}, {id.text(), {}, {}, {}});
    } else {
        return true;
    }
    return false;
}

struct PriceOffer
{
    Offer kind = Offer::None;
    std::int64_t fen = 0;
};

/// The largest discount, ties to the lower id: D, V, Z.
PriceOffer bestOffer(Work& work, const PlaceOrder& verb, const MemberKey& buyer, std::int64_t goods)
{
    PriceOffer best;
    const auto consider = [&best, goods](Offer kind, std::int64_t fen) {
        const std::int64_t limited = std::min(fen, goods);
        if (best.kind == Offer::None || limited > best.fen) {
            best = {kind, limited};
        }
    };
    if (goods == 0) {
        return best;
    }
    if (const Terms* cut = priceCutFor(work, buyer)) {
        consider(Offer::PriceCut, goods - mulDivFloor(goods, cut->ratePercent, 100).valueOr(goods));
    }
    if (!verb.voucher.empty()) {
        consider(Offer::Voucher, voucherFen(work.rewards.at(verb.voucher)));
    }
    if (verb.couponFen) {
        consider(Offer::ShopCoupon, *verb.couponFen);
    }
    return best;
}

/// Shares of the discount by largest remainder, ties to the earlier line.
void shareDiscount(OrderRecord& order)
{
    std::vector<std::int64_t> weights;
    for (const OrderLine& line : order.lines) {
        weights.push_back(line.quantity * line.unitFen);
    }
    const auto shares = allocate(Money::fromFen(order.discountFen), weights);
    for (std::size_t i = 0; i < order.lines.size(); ++i) {
        OrderLine& line = order.lines[i];
        line.discountFen = shares.ok() ? (*shares)[i].fen() : 0;
        line.netFen = weights[i] - line.discountFen;
    }
}

void sayPriced(Work& work, const OrderRecord& order)
{
    const std::string_view name = order.offer == Offer::PriceCut  ? "D"
                                  : order.offer == Offer::Voucher ? "V"
                                                                  : "Z";
    std::string text = order.key.text() + " goods=" + std::to_string(order.goodsFen) +
                       " off=" + std::to_string(order.discountFen);
    text.append("(").append(name).append(")");
    text += " pay=" + std::to_string(order.basisAtOrderFen + order.freightFen) + " alloc=";
    for (std::size_t i = 0; i < order.lines.size(); ++i) {
        text += (i == 0 ? "" : "/") + std::to_string(order.lines[i].discountFen);
    }
    work.say(DecisionCode::Priced, std::move(text));
}

OrderRecord draftOrder(const PlaceOrder& verb, Instant placedAt)
{
    OrderRecord order;
    order.key = verb.order;
    order.placedAt = placedAt;
    for (const NewLine& line : verb.lines) {
        OrderLine kept;
        kept.sku = line.sku;
        kept.quantity = line.quantity;
        kept.unitFen = line.unitFen;
        order.lines.push_back(std::move(kept));
    }
    order.freightFen = verb.freightFen;
    order.group = verb.group;
    order.test = verb.test;
    return order;
}

/// Takes the totals of the file; lines share the discount only where their prices add up to them.
void takeTotals(OrderRecord& order, const OrderTotals& totals, std::int64_t linesFen)
{
    order.goodsFen = totals.goodsFen;
    order.offer = totals.discountFen > 0 ? Offer::ShopCoupon : Offer::None;
    order.discountFen = linesFen == totals.goodsFen ? totals.discountFen : 0;
    shareDiscount(order);
    order.discountFen = totals.discountFen;
}

} // namespace

void on(Work& work, const PlaceOrder& verb)
{
    if (!isWellFormed(verb)) {
        return work.reject(RejectReason::BadEvent);
    }
    if (work.orders.find(verb.order) != nullptr) {
        return work.reject(RejectReason::OrderExists, {}, {verb.order.text(), {}, {}, {}});
    }
    if (!verb.group.empty() && work.groups.find(verb.group) == nullptr) {
        return work.reject(RejectReason::NoGroup, {}, {verb.group.text(), {}, {}, {}});
    }
    if (!checkVoucher(work, verb.voucher)) {
        return;
    }
    OrderRecord order = draftOrder(verb, work.now());
    order.sequence = work.next.order++;
    if (!verb.buyer.empty()) {
        order.buyer = ensureMember(work, verb.buyer);
    }
    const std::int64_t goods = *goodsOf(verb.lines);
    if (verb.totals) {
        takeTotals(order, *verb.totals, goods);
    } else {
        const PriceOffer offer = bestOffer(work, verb, order.buyer, goods);
        order.goodsFen = goods;
        order.offer = offer.kind;
        order.discountFen = offer.fen;
        order.voucher = offer.kind == Offer::Voucher ? verb.voucher : RewardId();
        shareDiscount(order);
    }
    order.basisAtOrderFen = order.goodsFen - order.discountFen;
    if (!verb.totals && order.offer != Offer::None) {
        sayPriced(work, order);
    }
    work.orders.put(order.key, order);
}

void on(Work& work, const Fulfil& verb)
{
    if (work.orders.find(verb.order) == nullptr) {
        return work.reject(RejectReason::NoOrder, {}, {verb.order.text(), {}, {}, {}});
    }
    if (work.orders.at(verb.order).fulfilledAt) {
        return work.say(DecisionCode::AlreadyFulfilled, verb.order.text());
    }
    OrderRecord& order = work.orders.edit(verb.order);
    order.fulfilledAt = work.now();
    work.touch(resolve(work, order.buyer));
    for (const RewardId& id : rewardsOfOrder(work, verb.order)) {
        RewardRecord& reward = work.rewards.edit(id);
        reward.dueAt = work.now() + Span::days(reward.holdDays);
    }
}

void on(Work& work, const SetReturnRequest& verb)
{
    if (work.orders.find(verb.order) == nullptr) {
        return work.reject(RejectReason::NoOrder, {}, {verb.order.text(), {}, {}, {}});
    }
    OrderRecord& order = work.orders.edit(verb.order);
    order.requestOpen = verb.open;
    work.touch(resolve(work, order.buyer));
}

} // namespace linli::rewards::engine
