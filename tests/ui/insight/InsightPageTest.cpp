// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/insight/InsightPage.h"

#include "ui/charts/ChartSaving.h"
#include "ui/charts/FunnelChart.h"
#include "ui/charts/LineChart.h"
#include "ui/charts/ParetoChart.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pagekit/EveryLook.h"
#include "ui/pagekit/PageShop.h"
#include "ui/pages/common/ReportModel.h"
#include "ui/pages/insight/ChartCard.h"
#include "ui/pages/insight/ChartsView.h"
#include "ui/pages/insight/InsightPresenter.h"
#include "ui/pages/insight/MetricCard.h"
#include "ui/pages/insight/RowsView.h"
#include "ui/pages/insight/WindowPicker.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/SegmentedControl.h"
#include "usecases/sample/SampleShop.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace linli::ui {

namespace {

class InsightPageTest : public testing::Test
{
  protected:
    static void SetUpTestSuite()
    {
        s_world = std::make_unique<PageShop>();
        kit::must(usecases::fillSampleShop(s_world->shop().shop(), s_world->shop().clock(), 7,
                                           kit::at("2026-03-10 10:00")));
    }
    static void TearDownTestSuite() { s_world.reset(); }
    InsightPageTest()
    {
        world.context().writeSheet = [this](const QString&, const report::Report& report,
                                            SheetFormat, words::Language) -> Result<void> {
            written = report;
            return {};
        };
    }
    ~InsightPageTest() override
    {
        Theme::instance().apply(ThemeMode::Light, 100);
        LanguageSwitch::instance().apply(words::Language::Zh);
    }
    InsightPage& open()
    {
        page = std::make_unique<InsightPage>(world.context(), world.host(), nullptr);
        page->resize(1232, 800);
        page->show();
        page->refresh();
        EXPECT_TRUE(waitFor([this] { return page->presenter()->isLoaded(); }));
        return *page;
    }
    void choose(const char* window)
    {
        QSignalSpy loaded(page->presenter(), &InsightPresenter::loaded);
        page->presenter()->setChoice(board::parseWindow(window).value());
        ASSERT_TRUE(waitFor([&] { return loaded.count() == 1; }));
    }
    QAbstractButton* card(const char* metric) const
    {
        return page->findChild<MetricCard*>(QStringLiteral("metric.") +
                                            QString::fromLatin1(metric));
    }
    ChartCard* chart(const char* name) const
    {
        return page->findChild<ChartCard*>(QStringLiteral("chart.") + QString::fromLatin1(name));
    }

    /// Made once: half a year of a shop takes seconds, and the page only reads.
    static std::unique_ptr<PageShop> s_world;
    PageShop& world = *s_world;
    report::Report written;
    std::unique_ptr<InsightPage> page;
};

std::unique_ptr<PageShop> InsightPageTest::s_world;

TEST_F(InsightPageTest, aChosenProductLeavesOtherOrdersOutOfEveryFigure)
{
    open();
    choose("all");
    const std::int64_t all = page->presenter()->insight().now.gmv.netFen;
    auto* products = page->findChild<QComboBox*>(QStringLiteral("product"));
    ASSERT_TRUE(waitFor([&] { return products->count() > 1; }));
    QSignalSpy loaded(page->presenter(), &InsightPresenter::loaded);
    products->setCurrentIndex(1);
    ASSERT_TRUE(waitFor([&] { return loaded.count() == 1; }));
    EXPECT_EQ(page->presenter()->filter().sku, products->currentData().toString().toStdString());
    const std::int64_t part = page->presenter()->insight().now.gmv.netFen;
    EXPECT_GT(part, 0);
    EXPECT_LT(part, all);
    products->setCurrentIndex(0);
    ASSERT_TRUE(waitFor([&] { return loaded.count() == 2; }));
    EXPECT_EQ(page->presenter()->insight().now.gmv.netFen, all);
}

TEST_F(InsightPageTest, everyFigureHasACardThatTellsItsFormula)
{
    open();
    const QList<MetricCard*> cards = page->findChildren<MetricCard*>();
    ASSERT_EQ(cards.size(), std::ssize(board::kMetricKeys));
    for (const MetricCard* one : cards) {
        EXPECT_FALSE(one->accessibleDescription().isEmpty());
        EXPECT_FALSE(one->accessibleName().isEmpty());
    }
}

TEST_F(InsightPageTest, pressingAFigureOpensTheRowsItIsCountedFrom)
{
    open();
    choose("month:2026-02");
    card("new_neighbours")->click();
    ASSERT_TRUE(waitFor([this] { return !page->presenter()->rows().targets.empty(); }));
    const usecases::MetricRows& rows = page->presenter()->rows();
    EXPECT_EQ(std::ssize(rows.report.rows), page->presenter()->insight().now.customerK.num);
    auto* view = page->findChild<RowsView*>();
    EXPECT_TRUE(view->isVisible());
    auto* model = view->findChild<ReportModel*>();
    EXPECT_EQ(model->rowCount(), std::ssize(rows.report.rows));
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Q_EMIT view->memberPressed(QString::fromStdString(rows.targets.front().key));
    EXPECT_EQ(world.host().visited.last(),
              QStringLiteral("members:") + QString::fromStdString(rows.targets.front().key));
    Q_EMIT view->backPressed();
    EXPECT_FALSE(view->isVisible());
}

TEST_F(InsightPageTest, theFileOfTheRowsHoldsAllOfThem)
{
    open();
    choose("month:2026-02");
    card("net_gmv")->click();
    ASSERT_TRUE(waitFor([this] { return !page->presenter()->rows().targets.empty(); }));
    QSignalSpy told(page->presenter(), &InsightPresenter::written);
    const auto before = world.host().notices.size();
    page->presenter()->exportRows(QStringLiteral("rows.xlsx"));
    ASSERT_TRUE(waitFor([&] { return told.count() == 1; }));
    EXPECT_EQ(written.totalFen, page->presenter()->insight().now.gmv.netFen);
    EXPECT_EQ(std::ssize(written.rows), page->presenter()->insight().now.gmv.orders);
    EXPECT_EQ(world.host().notices.size(), before + 1);
}

TEST_F(InsightPageTest, theWindowCanBeSteppedAndNeverIntoTheFuture)
{
    open();
    auto* picker = page->findChild<WindowPicker*>();
    const QList<QAbstractButton*> buttons = picker->findChildren<QAbstractButton*>();
    QAbstractButton* forward = nullptr;
    QAbstractButton* back = nullptr;
    for (QAbstractButton* button : buttons) {
        forward = button->accessibleName() == QStringLiteral("后一段") ? button : forward;
        back = button->accessibleName() == QStringLiteral("前一段") ? button : back;
    }
    ASSERT_NE(forward, nullptr);
    ASSERT_NE(back, nullptr);
    EXPECT_FALSE(forward->isEnabled());
    back->click();
    EXPECT_EQ(board::textOf(page->presenter()->choice()), "week:2026-03-02");
    EXPECT_TRUE(forward->isEnabled());
    picker->show(board::parseWindow("2025-10-01..2025-12-31").value());
    forward->click();
    EXPECT_EQ(board::textOf(page->presenter()->choice()), "2026-01-01..2026-03-31");
}

TEST_F(InsightPageTest, everyChartHasItsTableAndSavesItself)
{
    open();
    page->openWith(QStringLiteral("charts"));
    choose("month:2026-02");
    const auto* charts = page->findChild<ChartsView*>();
    ASSERT_EQ(charts->cards().size(), 8U);
    for (ChartCard* one : charts->cards()) {
        EXPECT_FALSE(one->report().columns.empty()) << qPrintable(one->name());
        EXPECT_FALSE(one->report().rows.empty()) << qPrintable(one->name());
        one->showTable(true);
        one->showTable(false);
        const QImage png = QImage::fromData(pngOf(*one->chart()), "PNG");
        EXPECT_EQ(png.width(), 2 * (one->chart()->width() + 32)) << qPrintable(one->name());
        QXmlStreamReader svg(svgOf(*one->chart(), one->name()));
        int shapes = 0;
        while (!svg.atEnd()) {
            const bool begins = svg.readNext() == QXmlStreamReader::StartElement;
            shapes += begins && (svg.name() == QLatin1String("path") ||
                                 svg.name() == QLatin1String("polyline") ||
                                 svg.name() == QLatin1String("text"))
                          ? 1
                          : 0;
        }
        EXPECT_FALSE(svg.hasError()) << qPrintable(svg.errorString());
        EXPECT_GT(shapes, 3) << qPrintable(one->name());
    }
}

TEST_F(InsightPageTest, theTrendEndsWithTheFigureOfTheCard)
{
    open();
    choose("month:2026-02");
    const auto* line = qobject_cast<LineChart*>(chart("k")->chart());
    const board::Fraction k = page->presenter()->insight().now.customerK;
    ASSERT_TRUE(line->content().lines.front().values.back().has_value());
    EXPECT_NEAR(*line->content().lines.front().values.back(),
                static_cast<double>(k.num) / static_cast<double>(k.den), 1e-9);
    EXPECT_TRUE(line->tipOf(0).contains(line->content().places.first()));
}

TEST_F(InsightPageTest, choosingASharerTellsWhatLeavesWithHer)
{
    open();
    choose("month:2026-02");
    auto* pareto = qobject_cast<ParetoChart*>(chart("dependence")->chart());
    ASSERT_GE(pareto->bars().size(), 2U);
    EXPECT_NEAR(pareto->bars().front().running, pareto->bars().front().part, 1e-12);
    for (const ParetoBar& bar : pareto->bars()) {
        EXPECT_TRUE(bar.name.contains(QStringLiteral("**"))) << "a picture may leave the shop";
    }
    page->openWith(QStringLiteral("charts"));
    pareto->setFocus();
    QTest::keyClick(pareto, Qt::Key_Right);
    EXPECT_EQ(pareto->chosen(), 1);
    const QString name = QString::fromStdString(page->presenter()->insight().parts[1].name);
    bool told = false;
    for (const QLabel* label : chart("dependence")->findChildren<QLabel*>()) {
        told = told || label->text().contains(name);
    }
    EXPECT_TRUE(told);
}

TEST_F(InsightPageTest, anEmptyTimeSaysSoInsteadOfDrawingNothing)
{
    open();
    page->openWith(QStringLiteral("charts"));
    choose("month:2026-02");
    EXPECT_TRUE(chart("funnel")->chart()->isVisible());
    choose("week:2020-03-02");
    EXPECT_EQ(page->presenter()->insight().now.gmv.orders, 0);
    EXPECT_FALSE(chart("funnel")->chart()->isVisible());
    EXPECT_FALSE(chart("dependence")->chart()->isVisible());
}

TEST(InsightPage, aBrokenShopIsToldWithAWayToTryAgain)
{
    PageShop world;
    world.breakWith(ErrorCode::StorageFailed);
    InsightPage page(world.context(), world.host(), nullptr);
    page.show();
    page.refresh();
    auto* banner = page.findChild<Banner*>();
    ASSERT_TRUE(waitFor([&] { return banner->isVisible(); }));
    EXPECT_FALSE(banner->text().isEmpty());
}

TEST_F(InsightPageTest, nothingIsClippedInBothLanguagesDarkAndLarge)
{
    open();
    choose("month:2026-02");
    for (const auto language : {words::Language::Zh, words::Language::En}) {
        LanguageSwitch::instance().apply(language);
        const QString name =
            language == words::Language::Zh ? QStringLiteral("zh") : QStringLiteral("en");
        for (const int percent : {100, 150}) {
            Theme::instance().apply(percent == 100 ? ThemeMode::Light : ThemeMode::Dark, percent);
            for (const char* view : {"numbers", "charts", "network", "net_gmv"}) {
                page->openWith(QString::fromLatin1(view));
                look(*page,
                     QStringLiteral("insight-%1-%2-%3")
                         .arg(name)
                         .arg(percent)
                         .arg(QString::fromLatin1(view)),
                     percent == 100 ? QSize(1232, 1400) : QSize(1440, 1400));
                EXPECT_EQ(clippedTexts(*page), QStringList())
                    << view << qPrintable(name) << percent;
            }
        }
    }
}

} // namespace
} // namespace linli::ui
