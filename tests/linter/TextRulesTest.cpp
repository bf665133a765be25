// SPDX-License-Identifier: GPL-3.0-or-later
// Our own labelled texts: what every word rule must find and what it must leave alone.
#include <gtest/gtest.h>

#include <fstream>
#include <map>

#include "linter/LinterFixture.h"

namespace linli::linter {
namespace {

struct Labelled
{
    std::string rule;
    std::string text;
    bool mustFire = false;
};

std::vector<Labelled> labelledTexts()
{
    std::ifstream file(LINLI_FIXTURES "/linter/labelled-texts.txt");
    std::vector<Labelled> texts;
    std::string line;
    std::string rule;
    while (std::getline(file, line)) {
        if (line.starts_with('[')) {
            rule = line.substr(1, line.find(']') - 1);
        } else if (line.starts_with("+ ") || line.starts_with("- ")) {
            texts.push_back({rule, line.substr(2), line.front() == '+'});
        }
    }
    return texts;
}

/// What a rule needs to look at a text at all.
bool firesWhereItLooks(const Labelled& labelled)
{
    if (labelled.rule == "PRC-04") {
        return fires(labelled.rule, labelled.text, "\"rules\":[{\"min_basis_fen\":2000}],");
    }
    if (labelled.rule == "PI-03") {
        return fires(labelled.rule, labelled.text, {}, "\"kind\":\"board\",");
    }
    return fires(labelled.rule, labelled.text);
}

TEST(TextRules, EveryLabelledTextIsJudgedAsLabelled)
{
    std::map<std::string, int> counts;
    for (const Labelled& labelled : labelledTexts()) {
        EXPECT_EQ(firesWhereItLooks(labelled), labelled.mustFire)
            << labelled.rule << ": " << labelled.text;
        ++counts[labelled.rule];
    }
    for (const Rule& rule : book().rules) {
        for (const TextCheck& check : rule.texts) {
            EXPECT_GE(counts[rule.id], 20) << check.pattern << " has too few labelled texts";
        }
    }
}

TEST(TextRules, WeChatRulesLookAtTextsForWeChatOnly)
{
    for (const char* text : {"分享3位好友截图得50元券", "转发即得红包", "砍一刀免费拿"}) {
        EXPECT_NE(rulesOfText(text), std::vector<std::string>{}) << text;
        EXPECT_EQ(rulesOfText(text, "\"channel\":\"douyin\","), std::vector<std::string>{}) << text;
        EXPECT_EQ(rulesOfText(text, {}, "\"channel\":\"douyin\","), std::vector<std::string>{});
        EXPECT_NE(rulesOfText(text, "\"channel\":\"douyin\",", "\"channel\":\"wechat\","),
                  std::vector<std::string>{});
    }
    EXPECT_TRUE(fires("WX-04", "发圈领券", "\"channel\":\"douyin\","));
}

TEST(TextRules, AbsoluteTermsOfTheLawAreErrorsTheOthersWarnings)
{
    const auto severity = [](const char* text) {
        return linesOf(std::string("{\"texts\":[{\"text\":\"") + text + "\"}]}");
    };
    EXPECT_EQ(severity("最佳口感"), std::vector<std::string>{"ADW-01 E texts[0]"});
    EXPECT_EQ(severity("最好吃，也最佳"), std::vector<std::string>{"ADW-01 E texts[0]"});
    EXPECT_EQ(severity("最好吃"), std::vector<std::string>{"ADW-01 W texts[0]"});
    EXPECT_EQ(severity("送香烟"), std::vector<std::string>{"FOOD-02 E texts[0]"});
    EXPECT_EQ(severity("送白酒，再送雪茄"), std::vector<std::string>{"FOOD-02 E texts[0]"});
    EXPECT_EQ(severity("送白酒"), std::vector<std::string>{"FOOD-02 W texts[0]"});
}

TEST(TextRules, ProperNamesWithProofMayHoldAListedWord)
{
    const char* text = "第一食品商店的最佳面包";
    EXPECT_TRUE(fires("ADW-01", "第一食品商店"));
    EXPECT_FALSE(fires("ADW-01", "第一食品 商店",
                       "\"names\":[{\"name\":\"第一食品\",\"proof\":\"ZC-1\"}],"));
    EXPECT_TRUE(fires("ADW-01", "第一食品商店", "\"names\":[{\"name\":\"第一食品\"}],"));
    EXPECT_TRUE(
        fires("ADW-01", "第一食品商店", "\"names\":[{\"name\":\"第一食品\",\"proof\":\" \"}],"));
    EXPECT_TRUE(fires("ADW-01", text, "\"names\":[{\"name\":\"第一食品\",\"proof\":\"ZC-1\"}],"));
}

TEST(TextRules, HealthWordsAreFineForGoodsThatAreNoFoodOrAreRegistered)
{
    const std::string products =
        "\"products\":[{\"category\":\"household\"},{\"category\":\"health_food\",\"approval_no\":"
        "\"G2020\",\"batch\":\"B\",\"supplier_record\":\"S\"},{\"category\":\"fresh\",\"batch\":"
        "\"B\",\"supplier_record\":\"S\"}],";
    EXPECT_FALSE(fires("ADW-02", "有助安神", products, "\"about\":[0,1],"));
    EXPECT_TRUE(fires("ADW-02", "有助安神", products, "\"about\":[0,2],"));
    EXPECT_TRUE(fires("ADW-02", "有助安神", products));
}

TEST(TextRules, NumbersNeedASourceOrOwnShopAndPeriodInTheSameSentence)
{
    EXPECT_FALSE(fires("ADW-03", "90%邻居都说好", {}, "\"source\":\"问卷2026-02\","));
    EXPECT_FALSE(fires("ADW-03", "本店3月已售500份"));
    EXPECT_TRUE(fires("ADW-03", "本店开业。3月已售500份"));
    EXPECT_TRUE(fires("ADW-03", "本店3月已售500份。90%邻居都说好"));
}

TEST(TextRules, AThresholdInTheTextsOwnRuleCountsWhereItNamesOne)
{
    const char* rules = "\"rules\":[{\"min_basis_fen\":2000},{}],";
    EXPECT_TRUE(fires("PRC-04", "新人券无门槛使用", rules, "\"rule\":0,"));
    EXPECT_FALSE(fires("PRC-04", "新人券无门槛使用", rules, "\"rule\":1,"));
    EXPECT_TRUE(fires("PRC-04", "新人券无门槛使用", rules));
    EXPECT_FALSE(fires("PRC-04", "新人券无门槛使用"));
    EXPECT_TRUE(fires("PRC-04", "新人券无门槛使用",
                      "\"rules\":[{\"invitee\":{\"kind\":\"voucher\",\"voucher_min_fen\":1,"
                      "\"conditions_shown\":true}}],"));
}

TEST(TextRules, KindsOfTextHaveTheirMarks)
{
    EXPECT_TRUE(fires("ADW-04", "好鲜奶", {}, "\"kind\":\"recommender\","));
    EXPECT_FALSE(fires("ADW-04", "＃廣告 好鲜奶", {}, "\"kind\":\"recommender\","));
    EXPECT_FALSE(fires("ADW-04", "好鲜奶", {}, "\"kind\":\"recommender\",\"has_link\":false,"));
    EXPECT_TRUE(fires("PI-06", "周三到货", {}, "\"kind\":\"sms\","));
    EXPECT_FALSE(fires("PI-06", "周三到货，回TD退订", {}, "\"kind\":\"sms\","));
    EXPECT_FALSE(fires("PI-06", "周三到货"));
    EXPECT_FALSE(fires("PI-03", "13800001234"));
    EXPECT_TRUE(fires("PI-03", "13800001234", {}, "\"kind\":\"winner_list\","));
}

TEST(TextRules, TaxTextsAreSilentOnceATaxModeIsChosen)
{
    EXPECT_FALSE(fires("TAX-01", "返现5元", "\"tax_mode\":\"service\","));
    EXPECT_TRUE(fires("TAX-02", "抽红包", "\"tax_mode\":\"service\","));
    EXPECT_FALSE(fires("TAX-02", "抽红包", "\"tax_mode\":\"chance_20\","));
}

} // namespace
} // namespace linli::linter
