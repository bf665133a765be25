// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/BoardPage.h"

#include "ui/charts/BoardChart.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pagekit/PageShop.h"
#include "ui/pages/board/BoardPresenter.h"
#include "ui/pages/board/Podium.h"
#include "ui/pages/board/show/BoardShow.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SegmentedControl.h"
#include "usecases/products/Products.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace linli::ui {

namespace {

class BoardPageTest : public testing::Test
{
  protected:
    BoardPageTest() : page(world.context(), world.host(), nullptr) {}
    ~BoardPageTest() override
    {
        Theme::instance().apply(ThemeMode::Light, 100);
        LanguageSwitch::instance().apply(words::Language::Zh);
    }

    void open()
    {
        page.resize(1180, 800);
        page.show();
        page.refresh();
        ASSERT_TRUE(waitFor([this] { return page.presenter()->isLoaded(); }));
    }

    PageShop world;
    BoardPage page;
};

TEST_F(BoardPageTest, PodiumBarsAndTableShowTheSamePeople)
{
    world.addBoard();
    open();
    const auto& lines = page.presenter()->model()->rows();
    ASSERT_EQ(lines.size(), 5U);
    EXPECT_EQ(lines.front().name, "陈妈妈");
    EXPECT_EQ(lines.front().qualified, 5);
    const auto* podium = page.findChild<Podium*>();
    ASSERT_EQ(podium->places().size(), 3U);
    EXPECT_EQ(podium->places().front().name, QStringLiteral("陈妈妈"));
    const auto* bars = page.findChild<BoardChart*>();
    ASSERT_EQ(bars->bars().size(), 2U);
    EXPECT_EQ(bars->bars().front().rank, 4);
    EXPECT_EQ(bars->bars().back().name, QStringLiteral("李阿姨"));
}

TEST_F(BoardPageTest, OfOneProductOnlyItsOrdersCountAndThatPartStaysInTheShop)
{
    world.addBoard();
    usecases::ProductDraft kiwi;
    kiwi.sku = "kiwi_of_nobody";
    kiwi.name = "Kiwi";
    kiwi.listFen = 100;
    ASSERT_TRUE(usecases::saveProduct(world.shop().shop(), kiwi).ok());
    open();
    auto* products = page.findChild<QComboBox*>(QStringLiteral("product"));
    ASSERT_NE(products, nullptr);
    const auto place = [products] { return products->findData(QStringLiteral("kiwi_of_nobody")); };
    ASSERT_TRUE(waitFor([&] { return place() > 0; }));
    const auto locked = [this] {
        page.primaryPressed();
        auto* menu = page.findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
        const QList<QAction*> actions = menu->actions();
        const auto count = std::count_if(actions.begin(), actions.end(),
                                         [](const QAction* one) { return !one->isEnabled(); });
        delete menu;
        return count;
    };
    EXPECT_EQ(locked(), 0);
    products->setCurrentIndex(place());
    ASSERT_TRUE(waitFor([this] { return page.presenter()->model()->rows().empty(); }));
    EXPECT_EQ(locked(), 6) << "text, group post, tasks, picture, second screen, print";
    products->setCurrentIndex(0);
    ASSERT_TRUE(waitFor([this] { return page.presenter()->model()->rows().size() == 5; }));
    EXPECT_EQ(locked(), 0);
}

TEST_F(BoardPageTest, HidingNamesMasksEveryName)
{
    world.addBoard();
    open();
    page.findChild<QCheckBox*>()->click();
    for (const BoardLine& line : page.presenter()->model()->rows()) {
        EXPECT_NE(line.name.find("**"), std::string::npos) << line.name;
    }
    EXPECT_EQ(page.findChild<Podium*>()->places().front().name, QStringLiteral("陈**"));
}

TEST_F(BoardPageTest, ThePictureNeverCarriesAFullName)
{
    world.addBoard();
    open();
    const render::BoardPicture picture = page.presenter()->picture();
    ASSERT_EQ(picture.rows.size(), 5U);
    for (const render::BoardRow& row : picture.rows) {
        EXPECT_TRUE(row.name.contains(QStringLiteral("**"))) << qPrintable(row.name);
    }
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("board.png"));
    QSignalSpy written(page.presenter(), &BoardPresenter::written);
    page.presenter()->exportPicture(file, QSize(1080, 1920));
    ASSERT_TRUE(waitFor([&] { return written.count() == 1; }));
    EXPECT_EQ(QImage(file).size(), QSize(1080, 1920));
}

TEST_F(BoardPageTest, APictureThatCannotBeWrittenIsToldAndLeavesNothing)
{
    world.addBoard();
    open();
    QSignalSpy failed(page.presenter(), &BoardPresenter::failed);
    page.presenter()->exportPicture(QStringLiteral("/nowhere/board.png"), QSize(540, 960));
    ASSERT_TRUE(waitFor([&] { return failed.count() == 1; }));
    EXPECT_FALSE(failed.first().first().toString().isEmpty());
}

TEST_F(BoardPageTest, LastWeekIsEmptyAndOneButtonShowsAllTime)
{
    world.addBoard();
    world.shop().clock().set(kit::at("2026-03-20 10:00"));
    open();
    ASSERT_TRUE(page.presenter()->model()->rows().empty());
    EmptyState* shown = nullptr;
    for (EmptyState* empty : page.findChildren<EmptyState*>()) {
        shown = empty->isVisible() ? empty : shown;
    }
    ASSERT_NE(shown, nullptr);
    Q_EMIT shown->actionPressed();
    ASSERT_TRUE(waitFor([this] { return page.presenter()->model()->rowCount() == 5; }));
}

TEST_F(BoardPageTest, SortedBySalesTheLeaderIsWhoSoldMost)
{
    world.addBoard();
    open();
    page.presenter()->setBy(board::RankBy::Sales);
    ASSERT_TRUE(waitFor([this] { return page.presenter()->result().by == board::RankBy::Sales; }));
    const auto& lines = page.presenter()->model()->rows();
    for (std::size_t i = 1; i < lines.size(); ++i) {
        EXPECT_GE(lines[i - 1].netFen, lines[i].netFen);
    }
}

TEST_F(BoardPageTest, DaysTheWrongWayRoundAreTurned)
{
    world.addBoard();
    open();
    const BusinessDay day = BusinessDay::of(world.shop().clock().now());
    page.presenter()->setDays(day, day.plusDays(-3));
    ASSERT_TRUE(waitFor([this] { return page.presenter()->model()->rowCount() == 5; }));
    EXPECT_EQ(page.presenter()->choice().last, day);
}

TEST_F(BoardPageTest, APressOnAPlaceOpensThePerson)
{
    world.addBoard();
    open();
    auto* podium = page.findChild<Podium*>();
    podium->setFocus();
    QTest::keyClick(podium, Qt::Key_Right);
    QTest::keyClick(podium, Qt::Key_Return);
    ASSERT_EQ(world.host().visited.size(), 1);
    EXPECT_EQ(world.host().visited.first(), QStringLiteral("members:") + podium->places()[1].key);
}

render::BoardPicture boardOf(int people)
{
    render::BoardPicture board;
    board.title = QStringLiteral("本周邻里推荐榜");
    board.window = QStringLiteral("3月2日 – 3月8日");
    board.shopName = QStringLiteral("老王生鲜");
    for (int i = 0; i < people; ++i) {
        const QString key = QStringLiteral("k%1").arg(i);
        board.rows.push_back({i + 1, QStringLiteral("李**%1").arg(i), QStringLiteral("李"), key,
                              1.0 - i * 0.04, QStringLiteral("%1 位").arg(30 - i), QString()});
    }
    return board;
}

TEST(BoardShow, WhoeverIsNewShinesForAWhile)
{
    BoardShow show;
    show.resize(960, 540);
    show.setBoard(boardOf(4));
    EXPECT_FALSE(show.isNew(QStringLiteral("k3"))); // the first picture has no before
    show.setBoard(boardOf(5));
    EXPECT_TRUE(show.isNew(QStringLiteral("k4")));
    EXPECT_FALSE(show.isNew(QStringLiteral("k3")));
    show.setBoard(boardOf(5)); // a refresh without news does not put it out
    EXPECT_TRUE(show.isNew(QStringLiteral("k4")));
    show.pass(21);
    EXPECT_FALSE(show.isNew(QStringLiteral("k4")));
}

TEST(BoardShow, ALongListPassesByAndComesBackAShortOneStands)
{
    BoardShow show;
    show.resize(960, 540);
    show.setBoard(boardOf(5));
    for (int i = 0; i < 100; ++i) {
        show.pass(0.5);
    }
    EXPECT_EQ(show.offset(), 0);
    show.setBoard(boardOf(20));
    double furthest = 0;
    bool cameBack = false;
    for (int i = 0; i < 400; ++i) {
        show.pass(0.5);
        cameBack = cameBack || (furthest > 0 && show.offset() == 0);
        furthest = std::max(furthest, show.offset());
    }
    EXPECT_NEAR(furthest, (17 * 92 - (1080 - 660)) / 2.0, 1.0);
    EXPECT_TRUE(cameBack);
    look(show, QStringLiteral("board-show"), {1280, 720});
    QTest::keyClick(&show, Qt::Key_Escape);
    EXPECT_FALSE(show.isVisible());
}

TEST_F(BoardPageTest, NothingIsClippedInBothLanguagesDarkAndLarge)
{
    world.addBoard();
    open();
    for (const auto language : {words::Language::Zh, words::Language::En}) {
        LanguageSwitch::instance().apply(language);
        const QString name =
            language == words::Language::Zh ? QStringLiteral("zh") : QStringLiteral("en");
        for (const int percent : {100, 150}) {
            const ThemeMode mode = percent == 100 ? ThemeMode::Light : ThemeMode::Dark;
            Theme::instance().apply(mode, percent);
            look(page, QStringLiteral("board-%1-%2").arg(name).arg(percent), {1232, 800});
            EXPECT_EQ(clippedTexts(page), QStringList()) << qPrintable(name) << percent;
        }
    }
}

} // namespace
} // namespace linli::ui
