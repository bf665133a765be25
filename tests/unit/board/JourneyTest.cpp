// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/Journey.h"

#include "domain/board/Behind.h"
#include "domain/board/InviteForest.h"
#include "domain/board/MetricKey.h"
#include "domain/board/WindowSteps.h"

#include <gtest/gtest.h>

#include "unit/board/SmallShop.h"

namespace linli::board {
namespace {

using small::march;
using small::month;
using small::SmallShop;

std::string before(const char* window)
{
    return textOf(windowBefore(parseWindow(window).value()));
}

TEST(WindowSteps, theWindowBeforeIsOfTheSameKind)
{
    EXPECT_EQ(before("week:2026-03-02"), "week:2026-02-23");
    EXPECT_EQ(before("month:2026-03"), "month:2026-02");
    EXPECT_EQ(before("month:2026-01"), "month:2025-12");
    EXPECT_EQ(before("2026-03-11..2026-03-20"), "2026-03-01..2026-03-10");
    EXPECT_EQ(before("2026-01-01..2026-03-31"), "2025-10-01..2025-12-31");
    EXPECT_EQ(before("all"), "all");
}

TEST(WindowSteps, forwardUndoesBackward)
{
    for (const char* window : {"week:2026-03-02", "month:2026-03", "2026-01-01..2026-03-31",
                               "2024-01-01..2024-03-31", "2026-03-11..2026-03-20"}) {
        EXPECT_EQ(textOf(windowAfter(windowBefore(parseWindow(window).value()))), window);
    }
}

TEST(WindowSteps, aQuarterIsThreeMonthsFromAQuartersFirst)
{
    const BusinessDay may = BusinessDay::parse("2026-05-17").value();
    EXPECT_EQ(textOf(quarterOf(may)), "2026-04-01..2026-06-30");
    EXPECT_TRUE(isQuarter(quarterOf(may)));
    EXPECT_FALSE(isQuarter(parseWindow("2026-05-01..2026-07-31").value()));
    EXPECT_FALSE(isQuarter(WindowChoice::month(may)));
}

TEST(MetricKeys, everyFigureHasAWordOfTheCommandLine)
{
    for (const MetricKey key : kMetricKeys) {
        EXPECT_EQ(parseMetricKey(textOf(key)).value(), key);
    }
    EXPECT_EQ(parseMetricKey("k").error().code(), ErrorCode::UnknownOption);
}

/// A brought B, C and D in March; B bought on two days and brought E, C bought once, D never.
struct Street
{
    SmallShop shop;
    MemberIndex a = shop.person("A");
    MemberIndex b = shop.person("B");
    MemberIndex c = shop.person("C");
    MemberIndex d = shop.person("D");
    MemberIndex e = shop.person("E");

    Street()
    {
        shop.order(a, march(1) - Span::days(5).ms, 1000);
        shop.bind(b, a, march(2));
        shop.bind(c, a, march(3));
        shop.bind(d, a, march(4));
        shop.bind(e, b, march(6));
        shop.order(b, march(5), 2000);
        shop.order(b, march(5, 18), 500);
        shop.order(b, march(9), 700);
        shop.order(c, march(7), 3000);
        shop.order(c, march(8), 0, kCancelled); // its money went back
    }
};

TEST(Funnel, followsThoseFirstBoundInTheWindow)
{
    Street street;
    const Attribution attribution = street.shop.attribution();
    EXPECT_EQ(funnel(attribution, month()), (Funnel{4, 2, 1, 1}));
    const TimeWindow april{month().to, month().to + Span::days(30)};
    EXPECT_EQ(funnel(attribution, april), Funnel{});
}

TEST(InviteRate, countsInvitersOverRecentBuyers)
{
    Street street;
    EXPECT_EQ(inviteRate(street.shop.attribution(), month()), (Fraction{2, 1}));
    // Who is bound again to somebody else was brought before: no new neighbour.
    street.shop.bind(street.e, street.c, march(20));
    EXPECT_EQ(inviteRate(street.shop.attribution(), month()), (Fraction{2, 1}));
}

TEST(Behind, rowsAddUpToTheFigures)
{
    Street street;
    const Attribution attribution = street.shop.attribution();
    const TimeWindow window = month();
    const Instant now = Instant::fromUnixMs(march(31));
    std::int64_t net = 0;
    std::int64_t referred = 0;
    for (const SaleRow& row : saleRows(attribution, window)) {
        net += row.netFen;
        referred += row.inviter == kNobody ? 0 : row.netFen;
    }
    const GmvTotals totals = gmvTotals(attribution, window);
    EXPECT_EQ(net, totals.netFen);
    EXPECT_EQ(referred, totals.referredNetFen);
    const std::vector<NewRow> rows = newRows(attribution, window, now);
    ASSERT_EQ(std::ssize(rows), customerK(attribution, window).num);
    EXPECT_EQ(rows[0].invitee, street.b);
    EXPECT_EQ(rows[0].inviter, street.a);
    EXPECT_EQ(rows[0].cycleMs, march(5) - march(1) + Span::days(5).ms);
    EXPECT_FALSE(rows[0].mature);
    const std::vector<NewRow> later = newRows(attribution, window, now + Span::days(10));
    EXPECT_TRUE(later[0].mature);
    EXPECT_TRUE(later[0].sharedOn);
    EXPECT_FALSE(later[1].sharedOn);
}

TEST(Behind, buyersAreCountedByDays)
{
    Street street;
    const Attribution attribution = street.shop.attribution();
    const std::vector<BuyerRow> rows = buyerRows(attribution, month(), 30);
    const Repurchase all = repurchase(attribution, month())[0];
    ASSERT_EQ(std::ssize(rows), all.referred.den + all.other.den);
    EXPECT_EQ(rows[0].buyer, street.b);
    EXPECT_EQ(rows[0].days, 2);
    EXPECT_EQ(rows[1].days, 1);
}

TEST(InviteForest, anInviterStandsBeforeHerPeopleAndKnowsHerWave)
{
    Street street;
    static_cast<void>(street.shop.person("nobody's")); // neither invited nor inviting
    const Attribution attribution = street.shop.attribution();
    const InviteForest forest = inviteForest(attribution, month(), 100);
    ASSERT_EQ(forest.nodes.size(), 5U);
    EXPECT_EQ(forest.left, 0U);
    EXPECT_EQ(forest.nodes[0], (ForestNode{street.a, -1, 0, 2000 + 500 + 700 + 3000, 3}));
    EXPECT_EQ(forest.nodes[1], (ForestNode{street.b, 0, 1, 0, 1}));
    EXPECT_EQ(forest.nodes[4], (ForestNode{street.e, 1, 2, 0, 0}));
}

TEST(InviteForest, takesWholeTreesWhileTheyFitAndSaysWhatIsLeft)
{
    Street street;
    const MemberIndex x = street.shop.person("X");
    const MemberIndex y = street.shop.person("Y");
    street.shop.bind(y, x, march(3));
    const Attribution attribution = street.shop.attribution();
    EXPECT_EQ(inviteForest(attribution, month(), 6).nodes.size(), 5U);
    EXPECT_EQ(inviteForest(attribution, month(), 6).left, 2U);
    EXPECT_EQ(inviteForest(attribution, month(), 7).nodes.size(), 7U);
    const InviteForest cut = inviteForest(attribution, month(), 3);
    ASSERT_EQ(cut.nodes.size(), 3U);
    EXPECT_EQ(cut.nodes[2].wave, 1);
    EXPECT_EQ(cut.left, 4U);
}

} // namespace
} // namespace linli::board
