// SPDX-License-Identifier: GPL-3.0-or-later
// The counter's use cases: product.md §7.
#include "kit/TestShop.h"
#include "usecases/counter/CounterPerson.h"
#include "usecases/counter/CounterReading.h"
#include "usecases/counter/NewNeighbour.h"
#include "usecases/counter/PriceQuote.h"
#include "usecases/counter/ShiftSummary.h"
#include "usecases/members/Members.h"
#include "usecases/products/Products.h"
#include "usecases/rewards/Rewards.h"

namespace linli {
namespace {

using namespace usecases;
using kit::must;

class CounterTest : public testing::Test
{
  protected:
    CounterTest() : aunt(kit.enrol("李阿姨", "13800001234")), guest(kit.enrol("王小明")) {}

    Shop& shop() { return kit.shop(); }
    CounterReading read(const std::string& typed) { return must(readCounter(shop(), typed)); }
    std::string codeOf(const MemberKey& member)
    {
        return must(counterPerson(shop(), member)).row.code;
    }
    void cutRule(std::int32_t ratePercent)
    {
        NewRule rule;
        rule.id = RuleId("D");
        rule.terms.kind = rewards::RuleKind::PriceCut;
        rule.terms.ratePercent = ratePercent;
        rule.terms.window = {kit::at("2026-01-01 00:00"), kit::at("2027-01-01 00:00")};
        must(addRule(shop(), rule));
    }
    NewOrder basket(const MemberKey& buyer, std::int64_t fen, std::int64_t couponFen = 0)
    {
        NewOrder order;
        order.buyer = buyer;
        order.couponFen = couponFen;
        order.lines.push_back({kit.product("P" + std::to_string(++products), fen), 1, {}});
        return order;
    }
    kit::TestShop kit;
    MemberKey aunt;
    MemberKey guest;
    int products = 0;
};

TEST_F(CounterTest, KnowsHerByEverySpellingOfWhoSheIs)
{
    const std::string code = codeOf(aunt);
    for (const std::string& typed :
         {std::string("13800001234"), std::string("138-0000-1234"), std::string("1234"), code,
          std::string("lay"), std::string("李阿"), aunt.text(), "HTTPS://LAOWANG.EXAMPLE/I/" + code,
          "https://laowang.example/i/" + code + "?from=wx"}) {
        const CounterReading reading = read(typed);
        EXPECT_EQ(reading.kind, CounterKind::Person) << typed;
        EXPECT_EQ(reading.member, aunt) << typed;
    }
}

TEST_F(CounterTest, KnowsOrdersRewardsGoodsAndStrangers)
{
    kit.eggRule();
    kit.bind(guest, aunt);
    const OrderKey order = kit.paidOrder(guest, 3000);
    kit.fulfil(order);
    kit.settleAfter(Span::days(3));
    const RewardId egg = must(dueOf(shop(), aunt)).rewards.at(0).id;
    EXPECT_EQ(read(order.text()).kind, CounterKind::Order);
    EXPECT_EQ(read(order.text()).member, guest);
    EXPECT_EQ(read("0001").order, order) << "the end of a number, where no phone ends so";
    EXPECT_EQ(read(egg.text()).kind, CounterKind::Reward);
    EXPECT_EQ(read(egg.text()).member, aunt);
    ProductDraft eggs;
    eggs.sku = "EGG30";
    eggs.name = "土鸡蛋";
    eggs.barcode = "6901234567892";
    const std::string product = must(saveProduct(shop(), eggs));
    EXPECT_EQ(read("6901234567892").product, product);
    EXPECT_EQ(read("139 1111 2222").kind, CounterKind::Stranger);
    EXPECT_EQ(read("139 1111 2222").phone, "13911112222");
    EXPECT_EQ(read("没有这个人").kind, CounterKind::Nobody);
    EXPECT_EQ(read("  ").kind, CounterKind::Nobody);
    kit.enrol("刘爱玉");
    EXPECT_EQ(read("lay").kind, CounterKind::People);
    EXPECT_EQ(read("lay").people.size(), 2U);
}

TEST_F(CounterTest, ShowsWhatSheMayCollectAndWhatSheOwes)
{
    kit.eggRule();
    kit.groupRule(3);
    kit.bind(guest, aunt);
    EXPECT_TRUE(must(counterPerson(shop(), guest)).isNew);
    const OrderKey order = kit.paidOrder(guest, 3000);
    CounterPerson person = must(counterPerson(shop(), guest));
    EXPECT_FALSE(person.isNew);
    ASSERT_EQ(person.toCollect.size(), 1U);
    EXPECT_EQ(person.toCollect[0].key, order);
    ASSERT_TRUE(person.inviter.has_value());
    EXPECT_EQ(person.inviter->inviterName, "李阿姨");
    kit.fulfil(order);
    kit.settleAfter(Span::days(3));
    person = must(counterPerson(shop(), guest));
    EXPECT_TRUE(person.toCollect.empty());
    EXPECT_EQ(person.due.rewards.size(), 1U);
    EXPECT_EQ(person.latest.size(), 1U);
    EXPECT_FALSE(counterPerson(shop(), MemberKey("nobody")).ok());
}

TEST_F(CounterTest, AnOrderOfAnOpenGroupIsNotHandedOver)
{
    kit.groupRule(3);
    NewOrder order = basket(guest, 3000);
    rewards::OpenGroup open{GroupId("T1"), RuleId()};
    must(submitNow(shop(), open));
    order.group = GroupId("T1");
    const PlacedOrder placed = must(placeOrder(shop(), order));
    must(payOrder(shop(), placed.order));
    const CounterPerson person = must(counterPerson(shop(), guest));
    EXPECT_TRUE(person.toCollect.empty());
    EXPECT_EQ(person.waiting.size(), 1U);
}

TEST_F(CounterTest, BindsANewNeighbourAndTellsBothGifts)
{
    kit.eggRule();
    cutRule(90);
    const BoundNeighbour bound =
        must(bindNeighbour(shop(), {{}, "13911112222", "", "HTTPS://X.EXAMPLE/I/" + codeOf(aunt)}));
    EXPECT_FALSE(bound.bind.refused) << bound.bind.refusal();
    EXPECT_EQ(bound.inviterName, "李阿姨");
    EXPECT_EQ(bound.code.size(), 10U);
    EXPECT_EQ(bound.promise.inviter, (rewards::Quantity{Unit("egg"), 1}));
    EXPECT_EQ(bound.promise.invitee, (rewards::Quantity{Unit("egg"), 1}));
    EXPECT_EQ(bound.promise.minBasisFen, 2000);
    EXPECT_EQ(bound.promise.cutRatePercent, 90);
}

TEST_F(CounterTest, AnUnknownInviterWritesNobodyDownAndARefusedOneKeepsTheNeighbour)
{
    kit.eggRule();
    const auto failed = bindNeighbour(shop(), {{}, "13911112222", "", "13700000000"});
    ASSERT_FALSE(failed.ok());
    EXPECT_EQ(failed.error().code(), ErrorCode::NotFound);
    EXPECT_EQ(read("13911112222").kind, CounterKind::Stranger);
    const BoundNeighbour kept = must(bindNeighbour(shop(), {{}, "13911112222", "", "000000001Y"}));
    EXPECT_TRUE(kept.bind.refused);
    EXPECT_EQ(read("13911112222").member, kept.member);
    EXPECT_TRUE(kept.inviterName.empty());
}

TEST_F(CounterTest, TheBetterOfPriceCutVoucherAndCouponWins)
{
    kit.cashRule();
    cutRule(90);
    kit.bind(guest, aunt);
    const PriceQuote cut = must(quotePrice(shop(), basket(guest, 10'000, 500)));
    EXPECT_EQ(cut.offer, rewards::Offer::PriceCut);
    EXPECT_EQ(cut.payableFen, 9000);
    EXPECT_EQ(cut.cutRatePercent, 90);
    ASSERT_EQ(cut.offers.size(), 2U);
    EXPECT_TRUE(cut.offers[0].wins);
    EXPECT_FALSE(cut.offers[1].wins);
    EXPECT_EQ(cut.offers[1].discountFen, 500);
    const PriceQuote coupon = must(quotePrice(shop(), basket(guest, 3000, 500)));
    EXPECT_EQ(coupon.offer, rewards::Offer::ShopCoupon);
    EXPECT_EQ(coupon.payableFen, 2500);
    const PriceQuote plain = must(quotePrice(shop(), basket(aunt, 3000)));
    EXPECT_TRUE(plain.offers.empty());
    EXPECT_EQ(plain.payableFen, 3000);
    EXPECT_FALSE(quotePrice(shop(), {aunt, {}, 0, {}, {}, 0, false, {}, {}, {}}).ok());
}

TEST_F(CounterTest, HerVoucherTakesPartByItselfAndAQuoteWritesNothing)
{
    kit.voucherRule();
    kit.bind(guest, aunt);
    kit.fulfil(kit.paidOrder(guest, 3000));
    kit.settleAfter(Span::hours(1));
    const NewOrder order = basket(aunt, 3000);
    const PriceQuote quote = must(quotePrice(shop(), order));
    EXPECT_EQ(quote.offer, rewards::Offer::Voucher);
    EXPECT_EQ(quote.payableFen, 2500);
    EXPECT_FALSE(quote.voucher.empty());
    EXPECT_EQ(kit.available(aunt, "cpn500"), 1);
    const PriceQuote again = must(quotePrice(shop(), order));
    EXPECT_EQ(again.payableFen, quote.payableFen);
    EXPECT_EQ(must(counterPerson(shop(), aunt)).latest.size(), 0U);
}

TEST_F(CounterTest, TheShiftCountsTodayAndLeavesOutWhatWasUndone)
{
    kit.eggRule();
    kit.cashRule();
    kit.bind(guest, aunt);
    kit.fulfil(kit.paidOrder(guest, 3000));
    kit.settleAfter(Span::days(8));
    const CounterPerson person = must(counterPerson(shop(), aunt));
    for (const RewardRow& reward : person.due.rewards) {
        if (reward.unit.text() == "egg") {
            must(redeemReward(shop(), reward.id));
            must(undoRedeem(shop(), reward.id));
            must(redeemReward(shop(), reward.id));
        }
    }
    must(payOut(shop(), {aunt, 500, 0}));
    kit.paidOrder(aunt, 4000);
    const ShiftSummary shift = must(shiftSummary(shop()));
    EXPECT_EQ(shift.orders, 1);
    EXPECT_EQ(shift.netFen, 4000);
    EXPECT_EQ(shift.redeemed, 1);
    ASSERT_EQ(shift.goods.size(), 1U);
    EXPECT_EQ(shift.goods[0], (rewards::Quantity{Unit("egg"), 1}));
    EXPECT_EQ(shift.payouts, 1);
    EXPECT_EQ(shift.paidOutFen, 500);
    kit.clock().advance(Span::days(1));
    EXPECT_EQ(must(shiftSummary(shop())).paidOutFen, 0);
}

} // namespace
} // namespace linli
