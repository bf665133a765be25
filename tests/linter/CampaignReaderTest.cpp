// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/linter/CampaignReader.h"

#include <gtest/gtest.h>

namespace linli::wire {
namespace {

const BusinessDay kToday = BusinessDay::parse("2026-03-02").value();

/// "CODE field allowed", or "ok".
std::string outcomeOf(std::string_view json)
{
    const Result<linter::Value> read = readCampaign(json, kToday);
    if (read) {
        return "ok";
    }
    return std::string(nameOf(read.error().code())) + " " +
           std::string(read.error().parameter("field"));
}

TEST(CampaignReader, FillsInDefaults)
{
    const linter::Value read =
        readCampaign(
            R"({"channel":"sms","unknown":{"x":1},"rules":[{"hold_days":null,"inviter":{}}],"texts":[{}]})",
            kToday)
            .value();
    EXPECT_EQ(*read.at("starts_on").day(), kToday);
    const linter::Value& rule = read.at("rules").list().front();
    EXPECT_EQ(rule.at("channel").words(), "sms");
    EXPECT_EQ(rule.at("levels"), linter::Value(linter::Decimal(1)));
    EXPECT_TRUE(rule.at("hold_days").isNull());
    EXPECT_TRUE(rule.at("invitee").isNull());
    EXPECT_EQ(rule.at("inviter").at("pay_at").words(), "after_order");
    EXPECT_TRUE(read.at("texts").list().front().at("has_link").isTrue());
    EXPECT_EQ(read.at("texts").list().front().at("channel").words(), "sms");
    EXPECT_TRUE(read.at("h5").isNull());
    EXPECT_TRUE(read.at("unknown").isNull());
}

TEST(CampaignReader, NamesTheFieldOfAWrongValue)
{
    EXPECT_EQ(outcomeOf(R"({"rules":[{},{"levels":"two"}]})"), "INVALID_VALUE rules[1].levels");
    EXPECT_EQ(outcomeOf(R"({"rules":[{"levels":1.5}]})"), "INVALID_VALUE rules[0].levels");
    EXPECT_EQ(outcomeOf(R"({"rules":[{"inviter":{"random":1}}]})"),
              "INVALID_VALUE rules[0].inviter.random");
    EXPECT_EQ(outcomeOf(R"({"rules":{}})"), "INVALID_VALUE rules");
    EXPECT_EQ(outcomeOf(R"({"rules":[3]})"), "INVALID_VALUE rules[0]");
    EXPECT_EQ(outcomeOf(R"({"h5":[]})"), "INVALID_VALUE h5");
    EXPECT_EQ(outcomeOf(R"({"texts":[{"text":5}]})"), "INVALID_VALUE texts[0].text");
    EXPECT_EQ(outcomeOf(R"({"collects":[1]})"), "INVALID_VALUE collects[0]");
    EXPECT_EQ(outcomeOf(R"({"starts_on":"2026-02-30"})"), "INVALID_INSTANT starts_on");
    EXPECT_EQ(outcomeOf(R"({"channel":"qq"})"), "UNKNOWN_OPTION channel");
    EXPECT_EQ(outcomeOf(R"({"people":[{"uses":["name","voice"]}]})"),
              "UNKNOWN_OPTION people[0].uses[1]");
    EXPECT_EQ(outcomeOf(R"({"gifts":[{"stage":5}]})"), "UNKNOWN_OPTION gifts[0].stage");
    EXPECT_EQ(outcomeOf(R"({"edits":[{"field":"ends_on","after":3}]})"),
              "INVALID_VALUE edits[0].after");
    EXPECT_EQ(outcomeOf(R"({"edits":[{"field":"prize_qty","before":"2"}]})"),
              "INVALID_VALUE edits[0].before");
    EXPECT_EQ(outcomeOf(R"({"texts":[{"states":{"min_basis_fen":"x"}}]})"),
              "INVALID_VALUE texts[0].states.min_basis_fen");
}

TEST(CampaignReader, RefusesAnIndexOutsideItsArrayButForGifts)
{
    EXPECT_EQ(outcomeOf(R"({"texts":[{"rule":0}]})"), "OUT_OF_RANGE texts[0].rule");
    EXPECT_EQ(outcomeOf(R"({"rules":[{}],"texts":[{"rule":0}]})"), "ok");
    EXPECT_EQ(outcomeOf(R"({"rules":[{}],"texts":[{"rule":-1}]})"), "OUT_OF_RANGE texts[0].rule");
    EXPECT_EQ(outcomeOf(R"({"products":[{}],"texts":[{"about":[0,1]}]})"),
              "OUT_OF_RANGE texts[0].about[1]");
    EXPECT_EQ(outcomeOf(R"({"dry_run":{"demand":[{"rule":2}]}})"),
              "OUT_OF_RANGE dry_run.demand[0].rule");
    EXPECT_EQ(outcomeOf(R"({"rules":[{"inviter":{"gift":7}}]})"), "ok");
}

TEST(CampaignReader, SaysWhereJsonEnds)
{
    EXPECT_EQ(outcomeOf(R"({"rules":[)"), "JSON_BROKEN file");
    EXPECT_EQ(outcomeOf(""), "JSON_BROKEN file");
    EXPECT_EQ(outcomeOf("[]"), "INVALID_VALUE file");
    EXPECT_EQ(outcomeOf("{\"a\":\"\xff\"}"), "JSON_BROKEN file");
}

} // namespace
} // namespace linli::wire
