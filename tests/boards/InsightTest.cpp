// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/insight/Insight.h"

#include "kit/TestShop.h"
#include "usecases/insight/Alerts.h"
#include "usecases/insight/InviteNetwork.h"
#include "usecases/insight/MetricRows.h"
#include "usecases/sample/SampleShop.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

namespace linli::boardtest {
namespace {

using board::MetricKey;
using kit::must;

/// The sample shop: real use cases wrote every row of it.
class InsightTest : public testing::Test
{
  protected:
    static void SetUpTestSuite()
    {
        s_shop = std::make_unique<kit::TestShop>();
        must(usecases::fillSampleShop(s_shop->shop(), s_shop->clock(), 7,
                                      kit::at("2026-03-10 10:00")));
    }
    static void TearDownTestSuite() { s_shop.reset(); }
    usecases::MetricRows rows(MetricKey key, const board::WindowChoice& choice, std::size_t most)
    {
        return must(usecases::metricRows(m_shop.shop(), m_boards, key, choice, most));
    }
    bool warns(usecases::AlertKind kind)
    {
        const auto found = must(usecases::alerts(m_shop.shop(), m_boards));
        return std::any_of(found.begin(), found.end(),
                           [kind](const usecases::Alert& alert) { return alert.kind == kind; });
    }

    /// Made once: half a year of a shop takes seconds. Tests change nothing but alert limits.
    static std::unique_ptr<kit::TestShop> s_shop;
    kit::TestShop& m_shop = *s_shop;
    usecases::Boards m_boards{m_shop.shop()};
    board::WindowChoice m_month = board::parseWindow("month:2026-02").value();
};

std::unique_ptr<kit::TestShop> InsightTest::s_shop;

TEST_F(InsightTest, theTrendEndsWithTheWindowAndBeginsWithTheShop)
{
    const usecases::Insight insight = must(usecases::insight(m_shop.shop(), m_boards, m_month));
    ASSERT_GE(insight.trend.size(), 2U);
    EXPECT_EQ(insight.trend.back().window, insight.now.window);
    EXPECT_EQ(insight.trend.back().gmv, insight.now.gmv);
    EXPECT_EQ(insight.trend.back().customerK, insight.now.customerK);
    EXPECT_EQ(insight.trend[insight.trend.size() - 2].gmv, insight.before.gmv);
    EXPECT_EQ(insight.before.window.to, insight.now.window.from);
    for (std::size_t i = 1; i < insight.trend.size(); ++i) {
        EXPECT_EQ(insight.trend[i].window.from, insight.trend[i - 1].window.to);
    }
}

TEST_F(InsightTest, partsAreMaskedBesideTheNameAndAddUp)
{
    const usecases::Insight insight = must(usecases::insight(m_shop.shop(), m_boards, m_month));
    ASSERT_FALSE(insight.parts.empty());
    EXPECT_EQ(insight.parts.front().netFen, insight.now.dependence.top1.num);
    std::int64_t sum = 0;
    for (const usecases::SharerPart& part : insight.parts) {
        EXPECT_FALSE(part.name.empty());
        EXPECT_NE(part.masked.find("**"), std::string::npos);
        EXPECT_GE(part.belowFen, 0);
        sum += part.netFen;
    }
    if (insight.partsCount <= std::ssize(insight.parts)) {
        EXPECT_EQ(sum, insight.now.gmv.referredNetFen);
    }
}

TEST_F(InsightTest, theRowsOfEveryFigureAddUpToIt)
{
    const board::Metrics m = must(m_boards.metrics(m_month));
    EXPECT_EQ(rows(MetricKey::NetGmv, m_month, 9999).report.totalFen, m.gmv.netFen);
    EXPECT_EQ(std::ssize(rows(MetricKey::NetGmv, m_month, 9999).report.rows), m.gmv.orders);
    EXPECT_EQ(rows(MetricKey::ReferredShare, m_month, 9999).report.totalFen, m.referredShare.num);
    EXPECT_EQ(std::ssize(rows(MetricKey::NewNeighbours, m_month, 9999).report.rows),
              m.customerK.num);
    EXPECT_EQ(std::ssize(rows(MetricKey::Sharers, m_month, 9999).report.rows), m.sharers.active);
    EXPECT_EQ(std::ssize(rows(MetricKey::Cycle, m_month, 9999).report.rows), m.cycle.n);
    EXPECT_EQ(rows(MetricKey::CostPerNew, m_month, 9999).report.totalFen, m.costPerNew.costFen);
    EXPECT_EQ(std::ssize(rows(MetricKey::Repurchase, m_month, 9999).report.rows),
              m.repurchase[0].referred.den + m.repurchase[0].other.den);
    if (m.roi.profitFen) {
        EXPECT_EQ(rows(MetricKey::Roi, m_month, 9999).report.totalFen, *m.roi.profitFen);
    }
    EXPECT_GT(m.gmv.orders, 10); // else this compares nothing
    EXPECT_GT(m.customerK.num, 3);
}

TEST_F(InsightTest, aShortListKeepsTheWholeTotalAndSaysWhatIsLeft)
{
    const usecases::MetricRows all = rows(MetricKey::NetGmv, m_month, 9999);
    const usecases::MetricRows few = rows(MetricKey::NetGmv, m_month, 5);
    ASSERT_EQ(few.report.rows.size(), 5U);
    EXPECT_EQ(few.left, std::ssize(all.report.rows) - 5);
    EXPECT_EQ(few.report.totalFen, all.report.totalFen);
    EXPECT_EQ(few.report.rows.front(), all.report.rows.front()); // the newest
    EXPECT_EQ(few.targets.size(), 5U);
    EXPECT_EQ(few.targets.front().kind, usecases::RowTarget::Kind::Order);
    EXPECT_FALSE(few.targets.front().key.empty());
}

TEST_F(InsightTest, theNetworkNamesEverybodyAndPointsUpwards)
{
    const usecases::InviteNetwork network =
        must(usecases::inviteNetwork(m_shop.shop(), m_boards, m_month));
    ASSERT_GT(network.people.size(), 5U);
    EXPECT_EQ(network.left, 0);
    for (std::size_t i = 0; i < network.people.size(); ++i) {
        const usecases::NetworkPerson& person = network.people[i];
        EXPECT_FALSE(person.name.empty());
        EXPECT_LT(person.inviter, static_cast<std::int32_t>(i));
        EXPECT_EQ(person.wave == 0, person.inviter < 0);
    }
    EXPECT_EQ(must(usecases::inviteNetwork(m_shop.shop(), m_boards, m_month, 3)).people.size(), 3U);
}

TEST_F(InsightTest, limitsAreKeptAndRefusedOutOfRange)
{
    usecases::AlertLimits limits;
    limits.dependencePercent = 55;
    limits.giftReserve = 20;
    limits.costPerNewFen = 1200;
    must(usecases::saveAlertLimits(m_shop.shop(), limits));
    EXPECT_EQ(must(usecases::alertLimits(m_shop.shop())), limits);
    limits.costPerNewFen.reset();
    must(usecases::saveAlertLimits(m_shop.shop(), limits));
    EXPECT_EQ(must(usecases::alertLimits(m_shop.shop())), limits);
    limits.claimPercent = 0;
    const auto refused = usecases::saveAlertLimits(m_shop.shop(), limits);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code(), ErrorCode::OutOfRange);
    EXPECT_EQ(must(usecases::alertLimits(m_shop.shop())).dependencePercent, 55);
}

TEST_F(InsightTest, aPlannedCostBelowTheRealOneWarns)
{
    usecases::AlertLimits limits;
    limits.costPerNewFen = 1'000'000;
    must(usecases::saveAlertLimits(m_shop.shop(), limits));
    EXPECT_FALSE(warns(usecases::AlertKind::CostAbove));
    limits.costPerNewFen = 1;
    must(usecases::saveAlertLimits(m_shop.shop(), limits));
    EXPECT_TRUE(warns(usecases::AlertKind::CostAbove));
}

TEST(InsightOfOneSharer, whoCarriesTheShopWarnsOnceThereAreEnoughPeople)
{
    kit::TestShop carried;
    usecases::Boards boards(carried.shop());
    const MemberKey host = carried.enrol("李秀英");
    const auto warned = [&] {
        const auto found = must(usecases::alerts(carried.shop(), boards));
        return std::any_of(found.begin(), found.end(), [](const usecases::Alert& alert) {
            return alert.kind == usecases::AlertKind::Dependence;
        });
    };
    const auto guest = [&](int number) {
        const MemberKey one = carried.enrol("客人" + std::to_string(number));
        carried.bind(one, host);
        carried.paidOrder(one, 3000);
    };
    guest(0);
    EXPECT_FALSE(warned()) << "one person more is no dependence yet";
    for (int i = 1; i < 20; ++i) {
        guest(i);
    }
    EXPECT_TRUE(warned());
}

} // namespace
} // namespace linli::boardtest
