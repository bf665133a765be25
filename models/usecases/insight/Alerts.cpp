// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/insight/Alerts.h"

#include "usecases/gifts/GiftShelf.h"
#include "usecases/ports/BoardSource.h"
#include "usecases/ports/SettingStore.h"
#include "usecases/shop/Unit.h"

#include <charconv>

namespace linli::usecases {
namespace {

constexpr int kDays = 30;
constexpr int kClaimDays = 14;
constexpr std::int64_t kFewest = 5; ///< new neighbours below which a share says nothing
constexpr std::int64_t kFewestClaims = 3;
constexpr std::int64_t kCostOverPercent = 150;

struct Limit
{
    const char* key;
    std::int64_t lowest;
    std::int64_t highest;
};
constexpr Limit kDependence{"alert.dependence_percent", 10, 100};
constexpr Limit kDrop{"alert.k_drop_percent", 5, 100};
constexpr Limit kCost{"alert.cost_per_new_fen", 1, 1'000'000};
constexpr Limit kClaims{"alert.claim_percent", 1, 100};
constexpr Limit kReserve{"alert.gift_reserve", 0, 10'000};

Result<std::optional<std::int64_t>> kept(Shop& shop, const Limit& limit)
{
    LINLI_ASSIGN(const std::optional<std::string> text, shop.settings.get(limit.key));
    std::int64_t value = 0;
    if (!text) {
        return std::optional<std::int64_t>();
    }
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
    const bool good = error == std::errc() && end == text->data() + text->size() &&
                      value >= limit.lowest && value <= limit.highest;
    return good ? std::optional<std::int64_t>(value) : std::nullopt;
}

Result<void> keep(Shop& shop, const Limit& limit, std::optional<std::int64_t> value)
{
    if (value && (*value < limit.lowest || *value > limit.highest)) {
        return Error::badInput(ErrorCode::OutOfRange, limit.key, std::to_string(*value),
                               std::to_string(limit.lowest) + " – " +
                                   std::to_string(limit.highest));
    }
    return shop.settings.set(limit.key, value ? std::to_string(*value) : std::string());
}

/// The two windows every alert compares: 30 days up to today and the 30 before.
struct Compared
{
    const board::Metrics& now;
    const board::Metrics& before;
};

board::WindowChoice thirtyDaysTo(BusinessDay last)
{
    return board::WindowChoice::days(last.plusDays(1 - kDays), last);
}

Result<void> lookAtDependence(Boards& boards,
                              const Compared& both,
                              const AlertLimits& limits,
                              std::vector<Alert>& found)
{
    const board::Fraction top = both.now.dependence.top1;
    const std::int64_t people = both.now.customerK.num + both.before.customerK.num;
    if (top.den <= 0 || people < kFewest || top.num * 100 < top.den * limits.dependencePercent) {
        return {};
    }
    const board::WindowChoice choice = board::WindowChoice::days(
        BusinessDay::of(both.now.window.from), BusinessDay::of(both.now.window.to - Span{1}));
    LINLI_ASSIGN(const BoardResult first, boards.board(choice, board::RankBy::Sales, 1));
    if (first.rows.empty()) {
        return {};
    }
    Alert alert{AlertKind::Dependence, first.rows.front().name, first.rows.front().member.text()};
    alert.percent = top.num * 100 / top.den;
    found.push_back(std::move(alert));
    return {};
}

void lookAtK(const Compared& both, const AlertLimits& limits, std::vector<Alert>& found)
{
    const board::Fraction now = both.now.customerK;
    const board::Fraction before = both.before.customerK;
    if (before.num < kFewest || before.den == 0 || now.den == 0) {
        return;
    }
    // 1 − (now.num / now.den) / (before.num / before.den), in whole percent, nothing divided early.
    const std::int64_t was = before.num * now.den;
    const std::int64_t drop = (was - now.num * before.den) * 100 / was;
    if (drop >= limits.kDropPercent) {
        Alert alert{AlertKind::KFalling, {}, {}};
        alert.percent = drop;
        found.push_back(std::move(alert));
    }
}

void lookAtCost(const Compared& both, const AlertLimits& limits, std::vector<Alert>& found)
{
    const board::RewardCost& now = both.now.costPerNew;
    const board::RewardCost& before = both.before.costPerNew;
    if (now.count == 0) {
        return;
    }
    const std::int64_t each = now.costFen / now.count;
    std::int64_t planned = limits.costPerNewFen.value_or(0);
    if (!limits.costPerNewFen) {
        if (before.count < kFewest || now.count < kFewest) {
            return;
        }
        planned = before.costFen * kCostOverPercent / (100 * before.count);
    }
    if (planned > 0 && each > planned) {
        Alert alert{AlertKind::CostAbove, {}, {}};
        alert.fen = each;
        alert.limitFen = planned;
        found.push_back(std::move(alert));
    }
}

Result<void> lookAtGifts(Shop& shop, const AlertLimits& limits, std::vector<Alert>& found)
{
    LINLI_ASSIGN(const std::vector<GiftRow> shelf, giftShelf(shop));
    for (const GiftRow& gift : shelf) {
        const std::int64_t left = gift.stock - gift.owed - gift.promised;
        if (left >= 0 && left < limits.giftReserve) {
            Alert alert{AlertKind::GiftLow, gift.unit.text(), {}};
            alert.count = left;
            alert.outOf = limits.giftReserve;
            found.push_back(std::move(alert));
        }
        if (left < 0) {
            Alert alert{AlertKind::GiftShort, gift.unit.text(), {}};
            alert.count = -left;
            alert.outOf = gift.owed + gift.promised;
            found.push_back(std::move(alert));
        }
        if (gift.expired + gift.expiringSoon > 0) {
            Alert alert{AlertKind::GiftExpires, gift.unit.text(), {}};
            alert.count = gift.expired + gift.expiringSoon;
            found.push_back(std::move(alert));
        }
    }
    return {};
}

Result<void> lookAtClaims(Shop& shop, const AlertLimits& limits, std::vector<Alert>& found)
{
    const Instant end = BusinessDay::of(shop.clock.now()).plusDays(1).start();
    LINLI_ASSIGN(const std::vector<ports::ProductClaims> products,
                 shop.boards.productClaims({end - Span::days(kClaimDays), end}));
    for (const ports::ProductClaims& product : products) {
        const bool many = product.claimed >= kFewestClaims &&
                          product.claimed * 100 >= product.orders * limits.claimPercent;
        if (many && !product.held) {
            Alert alert{AlertKind::TooManyClaims, product.name, product.product};
            alert.count = product.claimed;
            alert.outOf = product.orders;
            found.push_back(std::move(alert));
        }
    }
    return {};
}

} // namespace

Result<AlertLimits> alertLimits(Shop& shop)
{
    AlertLimits limits;
    LINLI_ASSIGN(const auto dependence, kept(shop, kDependence));
    LINLI_ASSIGN(const auto drop, kept(shop, kDrop));
    LINLI_ASSIGN(limits.costPerNewFen, kept(shop, kCost));
    LINLI_ASSIGN(const auto claims, kept(shop, kClaims));
    LINLI_ASSIGN(const auto reserve, kept(shop, kReserve));
    limits.dependencePercent =
        static_cast<std::int32_t>(dependence.value_or(limits.dependencePercent));
    limits.kDropPercent = static_cast<std::int32_t>(drop.value_or(limits.kDropPercent));
    limits.giftReserve = static_cast<std::int32_t>(reserve.value_or(limits.giftReserve));
    limits.claimPercent = static_cast<std::int32_t>(claims.value_or(limits.claimPercent));
    return limits;
}

Result<void> saveAlertLimits(Shop& shop, const AlertLimits& limits)
{
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(keep(shop, kDependence, limits.dependencePercent));
        LINLI_TRY(keep(shop, kDrop, limits.kDropPercent));
        LINLI_TRY(keep(shop, kCost, limits.costPerNewFen));
        LINLI_TRY(keep(shop, kReserve, limits.giftReserve));
        return keep(shop, kClaims, limits.claimPercent);
    });
}

Result<std::vector<Alert>>
alerts(Shop& shop, Boards& boards, const board::Metrics& now, const board::Metrics& before)
{
    std::vector<Alert> found;
    const Compared both{now, before};
    LINLI_ASSIGN(const AlertLimits limits, alertLimits(shop));
    LINLI_TRY(lookAtClaims(shop, limits, found));
    LINLI_TRY(lookAtGifts(shop, limits, found));
    LINLI_TRY(lookAtDependence(boards, both, limits, found));
    lookAtK(both, limits, found);
    lookAtCost(both, limits, found);
    return found;
}

Result<std::vector<Alert>> alerts(Shop& shop, Boards& boards)
{
    const BusinessDay today = BusinessDay::of(shop.clock.now());
    LINLI_ASSIGN(const board::Metrics now, boards.metrics(thirtyDaysTo(today)));
    LINLI_ASSIGN(const board::Metrics before, boards.metrics(thirtyDaysTo(today.plusDays(-kDays))));
    return alerts(shop, boards, now, before);
}

} // namespace linli::usecases
