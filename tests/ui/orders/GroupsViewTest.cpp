// SPDX-License-Identifier: GPL-3.0-or-later
// The tab 拼团 on a real shop: it fills, or it fails and the money goes back.
#include "ui/pages/orders/groups/GroupsView.h"

#include "ui/ConsoleShop.h"
#include "ui/pagekit/EveryLook.h"
#include "ui/pages/orders/OrderForm.h"
#include "ui/pages/orders/groups/GroupCard.h"
#include "ui/pages/orders/groups/GroupWords.h"
#include "ui/pages/orders/groups/OpenGroupDialog.h"
#include "ui/widgets/PickField.h"
#include "ui/widgets/TextLabel.h"
#include "usecases/members/Members.h"

#include <gtest/gtest.h>

#include <QPushButton>

namespace linli::ui {
namespace {

struct GroupsTab : testing::Test
{
    GroupsTab()
        : shop([](kit::TestShop& inner) {
              inner.groupRule(2, 24);
              inner.product("EGG30", 2680);
              inner.enrol("李阿姨", "13800000001");
              inner.enrol("王小明", "13800000002");
              inner.clock().set(kit::at("2026-03-10 10:00"));
          }),
          window(shop.context())
    {
        window.resize(1440, 900);
        window.show();
        window.showPage(QStringLiteral("orders"), QStringLiteral("groups"));
        shop.settle();
    }
    [[nodiscard]] QWidget* dialog(const char* name)
    {
        return window.findChild<QWidget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] GroupsView* view() { return window.findChild<GroupsView*>(); }
    [[nodiscard]] GroupCard* card() { return window.findChild<GroupCard*>(); }
    /// Opens a group for the eggs through the dialog.
    void startGroup()
    {
        view()->openDialog();
        auto* form = dialog("openGroupDialog");
        ASSERT_NE(form, nullptr);
        EXPECT_TRUE(named<QLabel>(form, "terms")->text().contains(QStringLiteral("3月11日")))
            << named<QLabel>(form, "terms")->text().toStdString();
        pictureEveryLook(*form, QStringLiteral("groups-dialog"));
        QTest::keyClicks(named<PickField>(form, "product"), QStringLiteral("EGG30"));
        QTest::mouseClick(named<QPushButton>(form, "submit"), Qt::LeftButton);
        shop.settle();
        ASSERT_NE(card(), nullptr);
    }
    /// Joins by the form on the card, paid at once.
    void join(const std::string& name)
    {
        std::string key;
        shop.onStore([&](kit::TestShop& inner) {
            usecases::MemberQuery query;
            query.text = name;
            key = kit::must(usecases::listMembers(inner.shop(), query, {1, std::nullopt}))
                      .rows.at(0)
                      .key.text();
        });
        QTest::mouseClick(named<QPushButton>(card(), "join"), Qt::LeftButton);
        auto* form = window.findChild<OrderForm*>(QStringLiteral("joinForm"));
        ASSERT_NE(form, nullptr);
        named<PickField>(form, "buyer")->choose({text(key), text(name), {}});
        QTest::mouseClick(named<QPushButton>(form, "submit"), Qt::LeftButton);
        shop.settle();
    }
    [[nodiscard]] std::string sentence()
    {
        return named<QLabel>(card(), "sentence")->text().toStdString();
    }

    ConsoleShop shop;
    MainWindow window;
};

} // namespace

TEST_F(GroupsTab, FillsWhenTheLastNeighbourPays)
{
    startGroup();
    EXPECT_EQ(named<QLabel>(card(), "countdown")->text(), QStringLiteral("1 天 00:00:00"));
    EXPECT_EQ(card()->group().unitFen, 2680);
    join("李阿姨");
    ASSERT_EQ(card()->group().seats.size(), 1U);
    EXPECT_TRUE(named<QPushButton>(card(), "join")->isVisible());
    pictureEveryLook(window, QStringLiteral("groups-open"));
    join("王小明");
    pictureEveryLook(window, QStringLiteral("groups-filled"));
    EXPECT_EQ(card()->group().state, rewards::GroupState::Done) << sentence();
    EXPECT_FALSE(named<QPushButton>(card(), "join")->isVisible());
    EXPECT_NE(sentence().find("2 位"), std::string::npos) << sentence();
}

TEST_F(GroupsTab, GivesTheMoneyBackByItselfWhenTheClockRunsOut)
{
    startGroup();
    join("李阿姨");
    shop.clock().advance(Span::seconds(24 * 3600 - 1));
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return named<QLabel>(card(), "countdown")->text() == QLatin1String("00:00:01"); },
        3000))
        << named<QLabel>(card(), "countdown")->text().toStdString();
    shop.clock().advance(Span::seconds(1));
    shop.onStore([](kit::TestShop& inner) { inner.clock().advance(Span::hours(24)); });
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return card()->group().state == rewards::GroupState::Failed; }, 60'000));
    EXPECT_EQ(card()->group().refundedFen, 2680);
    pictureEveryLook(window, QStringLiteral("groups-failed"));
    EXPECT_NE(sentence().find("¥26.80"), std::string::npos) << sentence();
}

TEST(GroupCountdown, CountsDaysHoursAndRoundsSecondsUp)
{
    EXPECT_EQ(countdownText(Span::seconds(5 * 3600 + 12 * 60 + 33)), QStringLiteral("05:12:33"));
    EXPECT_EQ(countdownText(Span{1}), QStringLiteral("00:00:01"));
    EXPECT_EQ(countdownText(Span{-5000}), QStringLiteral("00:00:00"));
    EXPECT_EQ(countdownText(Span::days(2)), QStringLiteral("2 天 00:00:00"));
}

} // namespace linli::ui
