// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fraud/Detect.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "fraud/FactKit.h"

namespace linli::fraud {
namespace {

const MemberKey kInviter("inv");

struct Case
{
    int signal;
    const char* what;
    std::function<void(FactKit&)> facts;
    bool shows;
    std::size_t evidence = 0; ///< rows behind it
};

/// The day's half of F8 is here, the ten minutes are the engine's; F1–F7 and F13 see no facts.
std::vector<Case> hasteCases()
{
    return {
        {7, "a whole building in a day",
         [](FactKit& k) { k.binds(kInviter, 20, Span::minutes(20)); }, false},
        {8, "the 21st of a day", [](FactKit& k) { k.binds(kInviter, 21, Span::minutes(20)); }, true,
         1},
        {8, "twenty in a day", [](FactKit& k) { k.binds(kInviter, 20, Span::minutes(20)); }, false},
        {8, "21 over midnight", [](FactKit& k) { k.binds(kInviter, 21, Span::minutes(72)); },
         false},
        {8, "21 on a flyer day",
         [](FactKit& k) {
             k.binds(kInviter, 21, Span::minutes(5));
             k.facts.activities.push_back(
                 {"a", kInviter, {k.start, k.start + Span::hours(2)}, "", "传单"});
         },
         false},
        {8, "somebody else's flyer day",
         [](FactKit& k) {
             k.binds(kInviter, 21, Span::minutes(5));
             k.facts.activities.push_back(
                 {"a", MemberKey("other"), {k.start, k.start + Span::hours(2)}, "", "传单"});
         },
         true, 1},
    };
}

std::vector<Case> returnCases()
{
    return {
        {9, "two of five gave it back", [](FactKit& k) { k.firstOrders(kInviter, 5, 2); }, true, 2},
        {9, "three of ten are not more than 30 %",
         [](FactKit& k) { k.firstOrders(kInviter, 10, 3); }, false},
        {9, "four of four are too few", [](FactKit& k) { k.firstOrders(kInviter, 4, 4); }, false},
        {9, "a part returned is no return",
         [](FactKit& k) {
             k.firstOrders(kInviter, 5, 1);
             k.facts.orders[3].returnedFen = 4999;
         },
         false},
    };
}

std::vector<Case> minimumCases()
{
    return {
        {10, "three alike at the minimum",
         [](FactKit& k) {
             for (const std::int64_t fen : {2000, 2010, 2020}) {
                 k.atMinimum(kInviter, fen, "EGGx1");
             }
         },
         true, 3},
        {10, "one is a cent beyond one per cent",
         [](FactKit& k) {
             for (const std::int64_t fen : {2000, 2010, 2021}) {
                 k.atMinimum(kInviter, fen, "EGGx1");
             }
         },
         false},
        {10, "different baskets",
         [](FactKit& k) {
             for (const char* basket : {"EGGx1", "EGGx2", "MILKx1"}) {
                 k.atMinimum(kInviter, 2000, basket);
             }
         },
         false},
        {10, "three inviters",
         [](FactKit& k) {
             for (const char* who : {"a", "b", "c"}) {
                 k.atMinimum(MemberKey(who), 2000, "EGGx1");
             }
         },
         false},
    };
}

std::vector<Case> claimCases()
{
    return {
        {11, "four times the shop's claims",
         [](FactKit& k) {
             k.firstOrders(kInviter, 5, 0);
             k.firstOrders(MemberKey("b"), 35, 0);
             k.claims(kInviter, 4);
             k.claims(MemberKey("b"), 4);
         },
         true, 4},
        {11, "exactly three times is allowed",
         [](FactKit& k) {
             k.firstOrders(kInviter, 10, 0);
             k.firstOrders(MemberKey("b"), 30, 0);
             k.claims(kInviter, 3);
             k.claims(MemberKey("b"), 1);
         },
         false},
        {11, "two claims are too few",
         [](FactKit& k) {
             k.firstOrders(kInviter, 2, 0);
             k.firstOrders(MemberKey("b"), 98, 0);
             k.claims(kInviter, 2);
         },
         false},
    };
}

std::vector<Case> codeCases()
{
    return {
        {12, "four other cities",
         [](FactKit& k) {
             k.scans({"上海", "北京", "广州", "成都"});
         },
         true, 4},
        {12, "three other cities and home",
         [](FactKit& k) {
             k.scans({"上海", "北京", "广州", "杭州", "杭州"});
         },
         false},
        {12, "a coupon site", [](FactKit& k) { k.scans({"杭州"}, "smzdm.com"); }, true, 1},
        {12, "a coupon site and nobody's city", [](FactKit& k) { k.scans({""}, "smzdm.com"); },
         true, 1},
        {12, "home, from no coupon site",
         [](FactKit& k) {
             k.scans({"杭州", ""});
         },
         false},
    };
}

std::vector<Case> approverCases()
{
    return {
        {14, "nine of ten by one of two",
         [](FactKit& k) {
             k.yeses(kInviter, "s1", 9);
             k.yeses(kInviter, "s2", 1);
         },
         true, 9},
        {14, "eight of ten are not more than 80 %",
         [](FactKit& k) {
             k.yeses(kInviter, "s1", 8);
             k.yeses(kInviter, "s2", 2);
         },
         false},
        {14, "where one person decides anyway", [](FactKit& k) { k.yeses(kInviter, "s1", 10); },
         false},
        {14, "the lone owner and the machine",
         [](FactKit& k) {
             k.yeses(kInviter, "", 10);
             k.yeses(kInviter, "machine", 1);
         },
         false},
    };
}

std::vector<Case> accountCases()
{
    return {
        {15, "two with one account",
         [](FactKit& k) {
             k.facts.accounts = {{MemberKey("a"), "w"}, {MemberKey("b"), "w"}};
         },
         true, 2},
        {15, "two with their own",
         [](FactKit& k) {
             k.facts.accounts = {{MemberKey("a"), "w"}, {MemberKey("b"), "v"}};
         },
         false},
        {15, "none given is no account",
         [](FactKit& k) {
             k.facts.accounts = {{MemberKey("a"), ""}, {MemberKey("b"), ""}};
         },
         false},
        {16, "three virtual numbers in a day",
         [](FactKit& k) { k.binds(kInviter, 3, Span::hours(11), true); }, true, 3},
        {16, "three in more than a day",
         [](FactKit& k) { k.binds(kInviter, 3, Span::hours(12), true); }, false},
        {16, "two are normal people",
         [](FactKit& k) { k.binds(kInviter, 2, Span::minutes(1), true); }, false},
    };
}

const std::vector<Case>& cases()
{
    static const std::vector<Case> all = [] {
        std::vector<Case> joined;
        for (auto part : {hasteCases, returnCases, minimumCases, claimCases, codeCases,
                          approverCases, accountCases}) {
            const std::vector<Case> some = part();
            joined.insert(joined.end(), some.begin(), some.end());
        }
        return joined;
    }();
    return all;
}

std::vector<Flag> shown(const Facts& facts, int signal)
{
    std::vector<Flag> flags = detect(facts, defaultSettings());
    std::erase_if(flags, [signal](const Flag& flag) { return flag.signal != signal; });
    return flags;
}

TEST(Detect, EachSignalShowsItsCaseAndNotTheNeighbour)
{
    for (const Case& one : cases()) {
        FactKit kit;
        one.facts(kit);
        const std::vector<Flag> flags = shown(kit.facts, one.signal);
        EXPECT_EQ(flags.size(), one.shows ? 1U : 0U) << codeOf(one.signal) << " " << one.what;
        if (!flags.empty()) {
            EXPECT_EQ(flags[0].evidence.size(), one.evidence) << one.what;
            EXPECT_GT(flags[0].found,
                      flags[0].signal == 12 && !kit.facts.scans[0].couponSite.empty()
                          ? -1
                          : flags[0].allowed - 1)
                << one.what;
        }
    }
}

TEST(Detect, EveryComputedSignalHasACaseOfBothKinds)
{
    for (const int signal : {8, 9, 10, 11, 12, 14, 15, 16}) {
        for (const bool shows : {true, false}) {
            EXPECT_TRUE(std::ranges::any_of(cases(), [&](const Case& one) {
                return one.signal == signal && one.shows == shows;
            })) << codeOf(signal);
        }
    }
}

TEST(Detect, ALeaksEvidenceNamesTheSiteAndStandsByTime)
{
    FactKit kit;
    kit.scans({"上海", "北京", "广州", "成都"});
    kit.scans({""}, "smzdm.com");
    kit.facts.scans.back().at = kit.start - Span::hours(10);
    const std::vector<Flag> flags = shown(kit.facts, 12);
    ASSERT_EQ(flags.size(), 1U);
    EXPECT_EQ(flags[0].found, 4) << "cities, the site counts for itself";
    ASSERT_EQ(flags[0].evidence.size(), 5U);
    EXPECT_EQ(flags[0].evidence[0].note, "smzdm.com");
    EXPECT_EQ(flags[0].evidence[1].note, "");
}

TEST(Detect, TheSameFindingHasTheSameKey)
{
    FactKit kit;
    kit.binds(kInviter, 25, Span::minutes(20));
    const std::vector<Flag> first = detect(kit.facts, defaultSettings());
    EXPECT_EQ(first, detect(kit.facts, defaultSettings()));
    EXPECT_EQ(first[0].key, "F8:inv:2026-03-02");
}

TEST(Detect, WhatTheOwnerIgnoresIsNotLookedAt)
{
    FactKit kit;
    kit.claims(kInviter, 9);
    kit.firstOrders(kInviter, 1, 0);
    kit.firstOrders(MemberKey("b"), 99, 0);
    Settings settings = defaultSettings();
    ASSERT_EQ(detect(kit.facts, settings).size(), 1U);
    settings[10].action = Action::Ignore;
    EXPECT_TRUE(detect(kit.facts, settings).empty());
}

TEST(SignalTable, IsTheOneOfTheSpecification)
{
    using enum Action;
    constexpr std::array<Action, kSignals> kExpected{Block,  Block,  Block,  Block,  Review, Review,
                                                     Ignore, Review, Review, Review, Notify, Notify,
                                                     Review, Notify, Block,  Review};
    for (int number = 1; number <= kSignals; ++number) {
        const SignalRule& rule = ruleOf(number);
        EXPECT_EQ(rule.number, number);
        EXPECT_EQ(rule.action, kExpected[std::size_t(number - 1)]) << codeOf(number);
        EXPECT_LE(rule.mildest, rule.action) << codeOf(number);
        EXPECT_GE(rule.strictest, rule.action) << codeOf(number);
        EXPECT_TRUE(checkSetting(number, {rule.action, rule.threshold}).ok()) << codeOf(number);
        EXPECT_EQ(parseSignal(codeOf(number)).valueOr(0), number);
        EXPECT_EQ(parseSignal(rule.name).valueOr(0), number);
    }
}

TEST(SignalTable, TheOwnerMovesWithinItOnly)
{
    EXPECT_TRUE(checkSetting(8, {Action::Notify, 40}).ok());
    EXPECT_EQ(checkSetting(8, {Action::Block, 20}).error().code(), ErrorCode::UnknownOption);
    EXPECT_EQ(checkSetting(8, {Action::Review, 5}).error().code(), ErrorCode::OutOfRange);
    EXPECT_FALSE(checkSetting(1, {Action::Review, 0}).ok()) << "identity is certain";
    EXPECT_FALSE(checkSetting(7, {Action::Review, 0}).ok()) << "a building is never a signal";
    EXPECT_FALSE(parseSignal("F17").ok());
}

} // namespace
} // namespace linli::fraud
