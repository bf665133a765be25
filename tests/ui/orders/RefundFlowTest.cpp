// SPDX-License-Identifier: GPL-3.0-or-later
// A refund told before it is pressed, and the claw-back it makes.
#include "ui/ConsoleShop.h"
#include "ui/pagekit/EveryLook.h"
#include "ui/pages/orders/OrdersPresenter.h"
#include "ui/pages/orders/RefundDialog.h"
#include "ui/widgets/SegmentedControl.h"
#include "usecases/members/Members.h"
#include "usecases/rewards/Rewards.h"

#include <gtest/gtest.h>

#include <QPushButton>

namespace linli::ui {
namespace {

struct Refunding : testing::Test
{
    void start(const ConsoleShop::Fill& fill)
    {
        shop = std::make_unique<ConsoleShop>(fill);
        presenter = std::make_unique<OrdersPresenter>(shop->context());
        presenter->open(QStringLiteral("20260302-0001"));
        shop->settle();
        ASSERT_TRUE(presenter->detail().has_value());
        dialog = new RefundDialog(*presenter, *presenter->detail(), nullptr);
        dialog->show();
        shop->settle();
    }
    [[nodiscard]] std::string told() const
    {
        return dialog->consequences().join(QLatin1Char('\n')).toStdString();
    }
    void press()
    {
        QTest::mouseClick(named<QPushButton>(dialog, "submit"), Qt::LeftButton);
        shop->settle();
    }
    std::unique_ptr<ConsoleShop> shop;
    std::unique_ptr<OrdersPresenter> presenter;
    RefundDialog* dialog = nullptr;
};

/// She brought a neighbour, got 5 yuan and was paid out.
void paidOut(kit::TestShop& shop)
{
    shop.cashRule();
    const MemberKey aunt = shop.enrol("李阿姨", "13800000001");
    const MemberKey guest = shop.enrol("王小明", "13800000002");
    shop.bind(guest, aunt);
    shop.fulfil(shop.paidOrder(guest, 3000));
    shop.settleAfter(Span::days(7));
    kit::must(usecases::payOut(shop.shop(), {aunt, 500, 0}));
}

} // namespace

TEST_F(Refunding, TellsTheDebtItMakesAndThenMakesIt)
{
    start(paidOut);
    pictureEveryLook(*dialog, QStringLiteral("refund"));
    EXPECT_NE(told().find("王小明 收回 ¥30.00"), std::string::npos) << told();
    EXPECT_NE(told().find("李阿姨 已经领走，将欠店里 ¥5.00"), std::string::npos) << told();
    press();
    shop->onStore([](kit::TestShop& inner) {
        const MemberKey aunt = kit::must(usecases::findMember(inner.shop(), "13800000001"));
        EXPECT_EQ(kit::must(usecases::memberBalances(inner.shop(), aunt)).at(0).owed, 500);
    });
    presenter->open(QStringLiteral("20260302-0001"));
    shop->settle();
    ASSERT_EQ(presenter->detail()->rewards.size(), 1U);
    EXPECT_EQ(presenter->detail()->rewards[0].state, rewards::RewardState::Clawed);
}

TEST_F(Refunding, CompensationLeavesRewardsAlone)
{
    start(paidOut);
    named<SegmentedControl>(dialog, "how")->setCurrent(3);
    QTest::keyClicks(named<QLineEdit>(dialog, "amount"), QStringLiteral("3"));
    shop->settle();
    EXPECT_NE(told().find("奖励不受影响"), std::string::npos) << told();
    EXPECT_NE(told().find("还付着 ¥27.00"), std::string::npos) << told();
    dialog->close();
}

TEST_F(Refunding, CancellingBeforePickUpMakesTheNeighbourNewAgain)
{
    start([](kit::TestShop& inner) {
        inner.cashRule();
        const MemberKey aunt = inner.enrol("李阿姨");
        const MemberKey guest = inner.enrol("王小明");
        inner.bind(guest, aunt);
        inner.paidOrder(guest, 3000);
    });
    EXPECT_EQ(told().find("重新算新邻居"), std::string::npos) << "a return does not: " << told();
    auto* how = named<SegmentedControl>(dialog, "how");
    how->setCurrent(4);
    Q_EMIT how->chosen(4);
    shop->settle();
    EXPECT_NE(told().find("重新算新邻居"), std::string::npos) << told();
    EXPECT_NE(told().find("李阿姨 还没生效的 ¥5.00 取消"), std::string::npos) << told();
    press();
    presenter->open(QStringLiteral("20260302-0001"));
    shop->settle();
    EXPECT_EQ(presenter->detail()->row.status, usecases::OrderStatus::Cancelled);
}

} // namespace linli::ui
