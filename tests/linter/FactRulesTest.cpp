// SPDX-License-Identifier: GPL-3.0-or-later
// The conditions of spec/lint-input.md §3 that look at fields: a hit and a near miss each.
#include <gtest/gtest.h>

#include "linter/LinterFixture.h"

namespace linli::linter {
namespace {

using Lines = std::vector<std::string>;

struct Case
{
    const char* what;
    const char* document;
    Lines lines;
};

void expectAll(const std::vector<Case>& cases)
{
    for (const Case& one : cases) {
        EXPECT_EQ(linesOf(one.document), one.lines) << one.what;
    }
}

TEST(FactRules, OneLevelNoFeeNoHeadsNoTeams)
{
    expectAll({
        {"levels", R"({"rules":[{"levels":2},{"levels":1}]})", {"MLM-01 E rules[0]"}},
        {"fees",
         R"({"rules":[{"entry_purchase_fen":1},{"entry_deposit_fen":1},{"entry_fee_fen":0}]})",
         {"MLM-02 E rules[0]", "MLM-02 E rules[1]"}},
        {"heads",
         R"({"channel":"other","rules":[{"trigger":"register","tiers":[{"kind":"points"}]},
             {"trigger":"register","inviter":{"kind":"none"}},{"trigger":"follow"}]})",
         {"MLM-03 E rules[0]"}},
        {"team",
         R"({"rules":[{"tiers":[{"pays_on":"privilege"},{"pays_on":"team_sales"}]}]})",
         {"MLM-04 E rules[0].tiers[1]"}},
        {"cash by heads",
         R"({"tax_mode":"service","rules":[{"milestones":[{"count":9,"kind":"cash","amount_fen":1},
             {"count":10,"kind":"red_packet","amount_fen":1},{"count":10,"kind":"cash"}],
             "tiers":[{"count":10,"kind":"cash","amount_fen":1}]}],
             "dry_run":{"max_cash_per_member_month_fen":100001}})",
         {"MLM-05 W dry_run", "MLM-05 W rules[0].milestones[1]", "MLM-05 W rules[0].tiers[0]"}},
        {"share of the basis",
         R"({"rules":[{"min_basis_fen":2000,"inviter":{"kind":"voucher","amount_fen":600},
             "invitee":{"kind":"voucher","amount_fen":601}},{"inviter":{"kind":"points","bp":3001},
             "invitee":{"kind":"voucher","amount_fen":99999}}]})",
         {"MLM-07 W rules[0].invitee", "MLM-07 W rules[1].inviter"}},
    });
}

constexpr const char* kWholeDraw =
    R"("conditions":"满30元","starts_on":"a","ends_on":"b","redemption":"c","organiser_contact":"d",)";

std::string drawOf(const std::string& rest)
{
    return R"({"tax_mode":"chance_20","draws":[{)" + std::string(kWholeDraw) + rest + "}]}";
}

TEST(FactRules, DrawsStayUnderFiftyThousandAllChancesAdded)
{
    const auto prizes = [](const char* list) { return std::string("\"prizes\":[") + list + "]"; };
    const std::string two = prizes(R"({"name":"a","qty":2,"market_price_fen":2500001})");
    EXPECT_EQ(linesOf(drawOf(two)), Lines{});
    EXPECT_EQ(linesOf(drawOf("\"chances_per_person\":2," + two)), Lines{"PRZ-01 E draws[0]"});
    EXPECT_EQ(linesOf(drawOf("\"chances_per_person\":2,\"win_once\":true," + two)), Lines{});
    const std::string mixed = prizes(
        R"({"name":"a","odds":"1/9","market_price_fen":3000000},{"name":"b","qty":9,"market_price_fen":1000000})");
    EXPECT_EQ(linesOf(drawOf("\"chances_per_person\":3," + mixed)), Lines{});
    EXPECT_EQ(linesOf(drawOf("\"chances_per_person\":4," + mixed)), Lines{"PRZ-01 E draws[0]"});
    const std::string huge =
        prizes(R"({"name":"a","qty":9000000000000000000,"market_price_fen":9000000000000000000})");
    EXPECT_EQ(linesOf(drawOf("\"chances_per_person\":9000000000000000000," + huge)),
              Lines{"PRZ-01 E draws[0]"});
}

TEST(FactRules, DrawsSayEverythingAndAreNotPickedByHand)
{
    const std::string good = R"("prizes":[{"name":"a","odds":"1%"}])";
    EXPECT_EQ(linesOf(drawOf(good)), Lines{});
    const Lines incomplete{"PRZ-02 E draws[0]"};
    EXPECT_EQ(linesOf(drawOf(R"("prizes":[])")), incomplete);
    EXPECT_EQ(linesOf(drawOf(R"("prizes":[{"qty":1}])")), incomplete);
    EXPECT_EQ(linesOf(drawOf(R"("prizes":[{"name":"a","qty":0}])")), incomplete);
    EXPECT_EQ(linesOf(drawOf(R"("prizes":[{"name":"a","qty":1,"kind":"voucher"}])")), incomplete);
    EXPECT_EQ(linesOf(R"({"draws":[{"prizes":[{"name":"a","qty":1}]}]})"), incomplete);
    EXPECT_EQ(linesOf(drawOf("\"manual_override\":true," + good)), Lines{"PRZ-05 E draws[0]"});
}

TEST(FactRules, RunningPromotionsChangeOnlyInTheCustomersFavour)
{
    expectAll({
        {"worse",
         R"({"starts_on":"2026-03-02","edits":[
            {"on":"2026-03-02","field":"ends_on","before":"2026-03-09","after":"2026-03-08"},
            {"on":"2026-03-02","field":"min_basis_fen","before":1,"after":2},
            {"on":"2026-03-02","field":"prize_qty","before":2,"after":1.5}]})",
         {"PRZ-03 E edits[0]", "PRZ-03 E edits[1]", "PRZ-03 E edits[2]"}},
        {"better, excused, before the start, or something else",
         R"({"starts_on":"2026-03-02","edits":[
            {"on":"2026-03-02","field":"ends_on","before":"2026-03-08","after":"2026-03-09"},
            {"on":"2026-03-02","field":"min_basis_fen","before":2,"after":1},
            {"on":"2026-03-02","field":"prize_qty","before":2,"after":1,"reason":"force_majeure"},
            {"on":"2026-03-01","field":"prize_qty","before":2,"after":1},
            {"on":"2026-03-02","field":"title","before":"二","after":"一"},
            {"on":"2026-03-02","field":"prize_qty","before":2}]})",
         {}},
    });
}

TEST(FactRules, GiftsAreNamedCountedAndEnough)
{
    const std::string gift =
        R"({"gifts":[{"name":"土鸡蛋","qty":0.5,"unit":"kg"}],"rules":[{"inviter":{"kind":"gift","gift":0},)";
    EXPECT_EQ(
        linesOf(
            gift +
            R"("budget_qty":10,"limit_shown":true}],"dry_run":{"demand":[{"rule":0,"qty":10}]}})"),
        Lines{});
    EXPECT_EQ(
        linesOf(
            gift +
            R"("budget_qty":10,"limit_shown":true}],"dry_run":{"demand":[{"rule":0,"qty":1},{"rule":0,"qty":10.5}]}})"),
        Lines{"PRZ-04 W rules[0]"});
    EXPECT_EQ(linesOf(gift + R"("budget_qty":10}]})"), Lines{"PRZ-04 W rules[0]"});
    EXPECT_EQ(linesOf(gift + R"("limit_shown":true}]})"), Lines{"PRZ-04 W rules[0]"});
    expectAll({
        {"no name to speak of",
         R"({"gifts":[{"name":"精美 禮品","qty":1,"unit":"份"},{"name":"礼品纸","qty":1,"unit":"卷"},
             {"name":"面巾","qty":0,"unit":"包"},{"name":"面巾","qty":1},
             {"name":"面巾","qty":1,"unit":"包","stated_value_fen":5}]})",
         {"PRC-03 E gifts[0]", "PRC-03 E gifts[2]", "PRC-03 E gifts[3]", "PRC-03 E gifts[4]"}},
        {"a gift that is not there",
         R"({"rules":[{"budget_qty":1,"limit_shown":true,"inviter":{"kind":"gift","gift":3},
             "invitee":{"kind":"gift"}},{"invitee":{"kind":"points","gift":3}}]})",
         {"PRC-03 E rules[0].invitee", "PRC-03 E rules[0].inviter"}},
    });
}

TEST(FactRules, PlatformRulesLookAtTheChannelOfTheRule)
{
    expectAll({
        {"own channel before the top one",
         R"({"channel":"douyin","rules":[{"trigger":"share","channel":"wechat",
             "invitee":{"kind":"points"}},{"trigger":"share","invitee":{"kind":"points"}}]})",
         {"WX-01 E rules[0]"}},
        {"random, bargain, at share",
         R"({"rules":[{"trigger":"bargain"},{"inviter":{"random":true}},
             {"inviter":{"kind":"points","pay_at":"at_share"},"invitee":{"pay_at":"at_share"}}]})",
         {"WX-02 E rules[2].inviter", "WX-03 E rules[0]", "WX-03 E rules[1]"}},
        {"moments in any channel",
         R"({"channel":"douyin","rules":[{"trigger":"moments","milestones":[{"kind":"points"}]},
             {"trigger":"moments"},{"trigger":"like","inviter":{"kind":"points"}}]})",
         {"REV-01 E rules[2]", "WX-04 E rules[0]"}},
    });
}

TEST(FactRules, PricesHaveABasis)
{
    expectAll({
        {"strike price",
         R"({"products":[{"strike_fen":9},{"strike_fen":9,"lowest_7d_fen":9,"last_deal_fen":1},
             {"strike_fen":9,"last_deal_fen":8},{"strike_fen":9,"compare_source":"厂商指导价"},
             {"strike_fen":9,"lowest_7d_fen":8,"last_deal_fen":9}]})",
         {"PRC-01 E products[0]", "PRC-01 E products[2]", "PRC-01 E products[4]"}},
        {"raised within seven days before the cut",
         R"({"starts_on":"2026-03-09","products":[
             {"live_fen":9,"price_changes":[{"on":"2026-03-03","from_fen":9,"to_fen":10}]},
             {"live_fen":9,"price_changes":[{"on":"2026-03-02","from_fen":9,"to_fen":10}]},
             {"live_fen":9,"price_changes":[{"on":"2026-03-10","from_fen":9,"to_fen":10}]},
             {"live_fen":10,"price_changes":[{"on":"2026-03-09","from_fen":9,"to_fen":10}]}]})",
         {"PRC-02 W products[0]"}},
        {"below cost",
         R"({"shop_wide":true,"products":[{"live_fen":8,"cost_fen":9},{"live_fen":8,"cost_fen":9,
             "category":"fresh","batch":"B","supplier_record":"S"},{"live_fen":8,"cost_fen":9,
             "clearance":"near_expiry"},{"live_fen":9,"cost_fen":9}]})",
         {"PRC-05 W products[0]"}},
        {"what the text states of its rule",
         R"({"rules":[{"min_basis_fen":2000,"inviter":{"kind":"voucher","amount_fen":500}}],
             "texts":[{"rule":0,"states":{"min_basis_fen":2000,"inviter":{"amount_fen":500}}},
             {"rule":0,"states":{"min_basis_fen":1000}},{"rule":0,"states":{"inviter":{"kind":"gift"}}},
             {"rule":0,"states":{}},{"states":{"min_basis_fen":1}},{"rule":0,"states":{"channel":"wechat"}}]})",
         {"PRC-04 E texts[1]", "PRC-04 E texts[2]"}},
        {"hidden conditions",
         R"({"rules":[{"inviter":{"kind":"voucher","voucher_min_fen":1},"invitee":{"kind":"voucher",
             "voucher_min_fen":1,"conditions_shown":true}}]})",
         {"PRC-04 E rules[0].inviter"}},
    });
}

TEST(FactRules, PeopleAreAskedMaskedAndOldEnough)
{
    expectAll({
        {"collected fields",
         R"({"collects":["name","pickup_point","address"]})",
         {"PI-01 W collects[2]"}},
        {"address for delivery", R"({"needs_delivery":true,"collects":["address"]})", {}},
        {"enrolled by",
         R"({"enrol":[{"by":"inviter"},{"by":"inviter","own_consent":true},{"by":"staff"}]})",
         {"PI-02 E enrol[0]"}},
        {"published",
         R"({"people":[{"published_in":"board","opt_in":true},{"published_in":"board","masked":true},
             {"published_in":"board","opt_in":true,"full_name_opt_in":true}]})",
         {"PI-03 E people[0]", "PI-03 E people[1]"}},
        {"children",
         R"({"people":[{"age":13},{"age":14},{"under_14":true,"guardian_consent":true},
             {"age":9,"endorser":true,"guardian_consent":true},
             {"under_14":true,"endorser":true,"guardian_consent":true}]})",
         {"ADW-06 E people[3]", "ADW-06 W people[4]", "PI-05 E people[0]"}},
        {"consent number",
         R"({"people":[{"uses":["story"],"consent_no":" "}]})",
         {"ADW-05 E people[0]"}},
        {"hosts",
         R"({"hosts":[{"age":15,"guardian_consent":true},{"age":17},{"age":17,"guardian_consent":true},{}]})",
         {"LIVE-01 E hosts[0]", "LIVE-01 E hosts[1]"}},
        {"blasts",
         R"({"blasts":[{"opt_in":true},{"opt_in":true,"opt_out":true}]})",
         {"PI-06 E blasts[0]"}},
        {"page",
         R"({"h5":{"privacy_notice":"a","retention":"b","withdrawal":"c","licence":"d",
             "food_permit":"e","seller_name":"f"}})",
         {"SHOP-01 W h5"}},
    });
}

TEST(FactRules, FoodIsTraceableAndFormulaStaysOut)
{
    const std::string food = R"("batch":"B","supplier_record":"S")";
    EXPECT_EQ(linesOf(R"({"gifts":[{"name":"奶","qty":1,"unit":"罐","category":"infant_formula",)" +
                      food + "}]}"),
              Lines{"INF-01 E gifts[0]"});
    EXPECT_EQ(linesOf(R"({"products":[{"category":"infant_formula","age_from_months":12,)" + food +
                      "}]}"),
              Lines{"INF-03 W products[0]"});
    EXPECT_EQ(
        linesOf(R"({"products":[{"category":"infant_formula","stage":3,"owner_confirmed":true,)" +
                food + "}]}"),
        Lines{});
    EXPECT_EQ(
        linesOf(R"({"products":[{"category":"infant_formula","stage":2,"in_campaign":false,)" +
                food + "}]}"),
        Lines{"INF-01 E products[0]"});
    expectAll({
        {"records",
         R"({"starts_on":"2026-03-02","products":[{"category":"bakery","batch":"B"},
             {"category":"baby_goods"},{"category":"drink","batch":"B","supplier_record":"S",
             "expires_on":"2026-03-02"}]})",
         {"FOOD-01 E products[0]"}},
        {"alcohol and tobacco",
         R"({"gifts":[{"name":"酒","qty":1,"unit":"瓶","category":"alcohol","batch":"B","supplier_record":"S"},
             {"name":"烟","qty":1,"unit":"盒","category":"tobacco"}],"products":[{"category":"tobacco"}]})",
         {"FOOD-02 W gifts[0]", "FOOD-02 E gifts[1]"}},
        {"to minors",
         R"({"audience_minors":true,"products":[{"category":"tobacco"}]})",
         {"FOOD-02 E products[0]"}},
    });
}

TEST(FactRules, CashNeedsATaxModeAndReturnableGoodsAHold)
{
    expectAll({
        {"cash",
         R"({"rules":[{"tiers":[{"kind":"red_packet"}]},{"tax_mode":"service",
            "inviter":{"kind":"cash"}},{"inviter":{"kind":"voucher"}}]})",
         {"TAX-01 W rules[0]"}},
        {"random cash",
         R"({"channel":"other","rules":[{"tax_mode":"service","inviter":{"kind":"cash",
            "random":true}},{"tax_mode":"chance_20","inviter":{"kind":"cash","random":true}}]})",
         {"TAX-02 W rules[0].inviter"}},
        {"hold",
         R"({"rules":[{"hold_days":6},{"hold_days":7},{"hold_days":0,"goods_class":"fresh"},{}]})",
         {"HOLD-01 W rules[0]"}},
    });
}

} // namespace
} // namespace linli::linter
