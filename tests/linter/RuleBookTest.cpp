// SPDX-License-Identifier: GPL-3.0-or-later
// The rule data that is shipped, and how broken rule data is refused.
#include "text/LintTextMatcher.h"
#include "wire/linter/RuleBookReader.h"

#include <gtest/gtest.h>

#include "linter/LinterFixture.h"

namespace linli::linter {
namespace {

TEST(RuleBook, HoldsEveryRuleWithWordsSourceAndAWayOut)
{
    EXPECT_EQ(book().rules.size(), 44U);
    EXPECT_EQ(book().checksum.size(), 64U);
    for (const Rule& rule : book().rules) {
        EXPECT_FALSE(rule.facts.empty() && rule.texts.empty()) << rule.id;
        EXPECT_NE(rule.source.zh.find("《"), std::string::npos) << rule.id;
        EXPECT_EQ(rule.isPlatformRule, rule.id.starts_with("WX-")) << rule.id;
        for (const LocalText* text : {&rule.message, &rule.rewrite, &rule.source}) {
            EXPECT_FALSE(text->zh.empty() || text->en.empty()) << rule.id;
        }
    }
}

TEST(RuleBook, OffersRewritesThatPassTheLinterThemselves)
{
    for (const Rule& rule : book().rules) {
        EXPECT_EQ(rulesOfText(rule.rewrite.zh), std::vector<std::string>{})
            << rule.id << ": " << rule.rewrite.zh;
    }
}

TEST(RuleBook, IsOldAfterHalfAYear)
{
    EXPECT_FALSE(book().isOutdated(book().asOf.plusDays(180)));
    EXPECT_TRUE(book().isOutdated(book().asOf.plusDays(181)));
}

TEST(RuleBook, RefusesRuleDataWithNamesNobodyKnows)
{
    const wire::RuleBookFiles shipped = wire::builtInRuleBookFiles().value();
    const auto refused = [&shipped](std::string_view from, std::string_view to) {
        wire::RuleBookFiles files = shipped;
        const std::size_t at = files.rules.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        files.rules.replace(at, from.size(), to);
        return !wire::readRuleBook(files).ok();
    };
    EXPECT_TRUE(refused("levels > 1", "levles > 1"));
    EXPECT_TRUE(refused("levels > 1", "levels >"));
    EXPECT_TRUE(refused("\"each\": \"rules\"", "\"each\": \"rulez\""));
    EXPECT_TRUE(refused("\"pattern\": \"MLM-01\"", "\"pattern\": \"MLM-99\""));
    EXPECT_TRUE(refused("\"severity\": \"E\"", "\"severity\": \"X\""));
    EXPECT_FALSE(refused("levels > 1", "levels > 2"));
}

TEST(RuleBook, RefusesPatternsThatCannotBeCompiled)
{
    RuleBook broken = book();
    broken.patterns.front().pattern = "(?:open";
    EXPECT_FALSE(text::makeLintTextMatcher(broken).ok());
}

TEST(CheckCampaign, SaysWhatWasFoundAndWhatMayBeOverridden)
{
    const auto check = usecases::checkCampaign(
        campaignOf(
            R"({"texts":[{"text":"发圈领券，最佳"},{"kind":"board","text":"13800001234"}]})"),
        book(), matcher(), book().asOf.plusDays(200));
    ASSERT_TRUE(check.ok());
    ASSERT_EQ(check->findings.size(), 3U);
    EXPECT_TRUE(check->isBlocked() && check->isOutdated);
    EXPECT_EQ(check->findings[0].rule, "ADW-01");
    EXPECT_NE(check->findings[0].message.zh.find("“最佳”"), std::string::npos);
    EXPECT_FALSE(check->findings[0].isOverridable);
    EXPECT_EQ(check->findings[1].message.en.find("1380"), std::string::npos);
    EXPECT_TRUE(check->findings[2].isOverridable);
    EXPECT_FALSE(usecases::checkCampaign(campaignOf(R"({"texts":[{"text":"最好吃"}]})"), book(),
                                         matcher(), book().asOf)
                     ->isBlocked());
}

} // namespace
} // namespace linli::linter
