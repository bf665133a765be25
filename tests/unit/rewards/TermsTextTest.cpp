// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/TermsText.h"

#include "domain/rewards/Texts.h"
#include "domain/rewards/replay/CaseRunner.h"

#include <gtest/gtest.h>

#include <set>

namespace linli::rewards {
namespace {

TEST(TermsText, ReadsBackEveryPresetAndEveryKey)
{
    for (const char* rule :
         {"C", "G", "P", "D", "M", "B", "V",
          "C ive=egg:2 cap=day:1,total:9 tier=2:600 xg=first prio=-3 hold=0 life=10",
          "P scope=every inv=CNY:pct bp=250 max=0", "M of=G steps=1=egg:1;5=CNY:700",
          "B size=4 hours=48 each=egg:2", "V vttl=3 win=02-01_08:30..12-31_23:59", "V valid=-"}) {
        const auto read = replay::parseCaseRule(rule);
        ASSERT_TRUE(read.ok()) << rule;
        const std::string text = termsToText(read->terms);
        const auto again = parseTerms(text);
        ASSERT_TRUE(again.ok()) << text;
        EXPECT_EQ(*again, read->terms) << text;
    }
}

TEST(TermsText, KeepsAWindowOfAnotherYearAndOddMilliseconds)
{
    Terms terms = presetTerms("C")->terms;
    terms.window = {*Instant::parseIso("2027-01-02T03:04:05+08:00"),
                    Instant::fromUnixMs(1'900'000'000'123)};
    const auto again = parseTerms(termsToText(terms));
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(*again, terms);
}

TEST(TermsText, NamesTheKeyAndWhatIsAllowed)
{
    const auto unknown = withSettings({}, {{"colour", "red"}});
    ASSERT_FALSE(unknown.ok());
    EXPECT_EQ(unknown.error().code(), ErrorCode::UnknownOption);
    EXPECT_EQ(unknown.error().parameter("value"), "colour");
    const auto wrong = withSettings({}, {{"cap", "year:1"}});
    ASSERT_FALSE(wrong.ok());
    EXPECT_EQ(wrong.error().parameter("field"), "cap");
    EXPECT_EQ(wrong.error().parameter("allowed"), "day:n week:n month:n total:n");
    EXPECT_FALSE(parseQuantity("CNY").ok());
    EXPECT_FALSE(parseQuantity("CNY:-5").ok());
    EXPECT_FALSE(parseQuantity(":5").ok());
}

TEST(DecisionTexts, AreDistinctAndComplete)
{
    std::set<std::string_view> codes;
    for (const DecisionCode code : allDecisionCodes()) {
        EXPECT_FALSE(textOf(code).empty());
        EXPECT_TRUE(codes.insert(textOf(code)).second) << textOf(code);
    }
    std::set<std::string_view> reasons;
    for (const RejectReason reason : allRejectReasons()) {
        EXPECT_TRUE(reasons.insert(textOf(reason)).second) << textOf(reason);
    }
}

TEST(CaseFile, NamesTheLineThatCannotBeRead)
{
    const auto lineOf = [](std::string_view text) {
        const auto cases = replay::parseCases(text);
        return cases.ok() ? std::string("read") : std::string(cases.error().parameter("line"));
    };
    EXPECT_EQ(lineOf("### A\nrules C\ne1 03-02 10:00 tick\n--\nL none\n"), "read");
    EXPECT_EQ(lineOf("### A\r\nrules C; G\r\ne1 03-02 10:00 tick\r\n--\r\n"), "read");
    EXPECT_EQ(lineOf("hello\n"), "1");
    EXPECT_EQ(lineOf("### A\nrules X\n--\n"), "2");
    EXPECT_EQ(lineOf("### A\nrules C; C\n--\n"), "2");
    EXPECT_EQ(lineOf("### A\nrules C\ne1 02-30 10:00 tick\n--\n"), "3");
    EXPECT_EQ(lineOf("### A\nrules C\ne1 03-02 25:00 tick\n--\n"), "3");
    EXPECT_EQ(lineOf("### A\nrules C\ne1 03-02 10:00 tick\n"), "4");
    EXPECT_EQ(lineOf("### A\nrules C\n--\nhello\n"), "4");
}

TEST(Replay, CountsAndShowsTheFirstDifference)
{
    const auto cases = replay::parseCases("### A\nrules C\n--\nL none\n= BUD:C CNY=100000\n\n"
                                          "### B\nrules C\n--\nL none\n= BUD:C CNY=5\n");
    ASSERT_TRUE(cases.ok());
    replay::MemoryStore store;
    const auto report = replay::replay(*cases, store, {"", true});
    ASSERT_TRUE(report.ok());
    EXPECT_EQ(report->passed, 1);
    EXPECT_EQ(report->failed, 1);
    ASSERT_EQ(report->lines.size(), 2U);
    EXPECT_EQ(report->lines[0], "### B\nexpected: = BUD:C CNY=5\n     got: = BUD:C CNY=100000");
    EXPECT_EQ(report->lines[1], "1 passed, 1 failed");
    EXPECT_FALSE(replay::replay(*cases, store, {"Z", true}).ok());
}

} // namespace
} // namespace linli::rewards
