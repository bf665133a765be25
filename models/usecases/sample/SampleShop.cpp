// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/sample/SampleShop.h"

#include "usecases/ports/ShopFigures.h"
#include "usecases/rewards/Rules.h"
#include "usecases/sample/SampleGoods.h"
#include "usecases/sample/SampleStory.h"
#include "usecases/settings/ShopProfile.h"
#include "usecases/shop/Unit.h"

namespace linli::usecases {
namespace {

constexpr int kOpenMinute = 8 * 60;
constexpr int kCloseMinute = 20 * 60 + 30;
constexpr int kWinterRuleDays = 92;

Result<void> writeProfile(Shop& shop)
{
    ShopProfile profile;
    profile.name = "老王生鲜";
    profile.kind = ShopKind::Fresh;
    profile.linkBase = "HTTPS://LAOWANG.EXAMPLE";
    profile.address = "幸福里小区东门 3 号";
    profile.sample = true;
    return saveShopProfile(shop, profile);
}

FirstOrderRule ruleOf(const char* id, const char* unit, TimeWindow window)
{
    FirstOrderRule rule;
    rule.id = RuleId(id);
    rule.unit = Unit(unit);
    rule.inviterCount = 1;
    rule.minBasisFen = 2000;
    rule.window = window;
    return rule;
}

/// A box of eggs for both all along; 5 yuan in the first half, a 5 yuan voucher in the second.
Result<void> addRules(Shop& shop, BusinessDay first)
{
    const Instant start = first.start();
    const Instant middle = first.plusDays(kWinterRuleDays).start();
    const Instant end = first.plusDays(2 * sample::kDays).start();
    FirstOrderRule eggs = ruleOf("EGG", "egg", {start, end});
    eggs.inviteeCount = 1;
    eggs.holdDays = 3;
    eggs.budget = 800;
    eggs.cap = rewards::Cap{rewards::CapPeriod::Month, 60};
    LINLI_TRY(addRule(shop, ruleFrom(eggs)));
    FirstOrderRule cash = ruleOf("CASH5", "CNY", {start, middle});
    cash.inviterCount = 500;
    cash.holdDays = 7;
    cash.budget = 100'000;
    LINLI_TRY(addRule(shop, ruleFrom(cash)));
    FirstOrderRule voucher = ruleOf("COUPON5", "cpn500", {middle, end});
    voucher.holdDays = 7;
    voucher.budget = 300;
    voucher.validDays = 30;
    return addRule(shop, ruleFrom(voucher));
}

/// How much of the last day's opening hours has passed, 0–100.
int lastDayShare(Instant asOf)
{
    const Span since = asOf - BusinessDay::of(asOf).start();
    const std::int64_t minute = since.ms / Span::minutes(1).ms;
    if (minute <= kOpenMinute + 30) {
        return 0;
    }
    return minute >= kCloseMinute
               ? 100
               : static_cast<int>((minute - kOpenMinute) * 100 / (kCloseMinute - kOpenMinute));
}

} // namespace

Result<SampleCounts>
fillSampleShop(Shop& shop, ports::SettableClock& clock, std::uint64_t seed, Instant asOf)
{
    LINLI_ASSIGN(const ports::WaitingFigures before, shop.figures.waiting());
    if (before.members > 0) {
        return Error::badInput(ErrorCode::AlreadyExists, "shop", std::to_string(before.members),
                               "an empty shop");
    }
    const BusinessDay first = BusinessDay::of(asOf).plusDays(1 - sample::kDays);
    clock.set(first.start() + Span::hours(7));
    sample::Dice dice(seed);
    std::vector<sample::PlannedPerson> people = sample::planPeople(dice);
    const std::vector<int> orders = sample::planOrders(people, first.weekday(), lastDayShare(asOf));
    LINLI_ASSIGN(std::vector<sample::ShelfItem> shelf,
                 inOneUnit(shop, [&]() -> Result<std::vector<sample::ShelfItem>> {
                     LINLI_TRY(writeProfile(shop));
                     LINLI_TRY(addRules(shop, first));
                     return sample::stockShelves(shop, dice);
                 }));
    sample::SampleStory story(shop, clock, dice, {std::move(people), std::move(shelf), orders});
    for (int day = 0; day < sample::kDays; ++day) {
        LINLI_TRY(inOneUnit(shop, [&] { return story.playDay(first.plusDays(day), day, asOf); }));
    }
    clock.set(asOf);
    LINLI_ASSIGN(const ports::WaitingFigures after, shop.figures.waiting());
    SampleCounts counts = story.counts();
    counts.members = after.members;
    counts.products = after.products;
    counts.orders = after.orders;
    return counts;
}

} // namespace linli::usecases
