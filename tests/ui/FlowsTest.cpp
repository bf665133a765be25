// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ConsoleShop.h"
#include "ui/pages/members/BindDialog.h"
#include "ui/pages/members/MemberForm.h"
#include "ui/pages/members/MembersPresenter.h"
#include "ui/pages/orders/OrderForm.h"
#include "ui/pages/orders/OrdersPresenter.h"
#include "ui/pages/orders/RefundDialog.h"
#include "ui/pages/rewards/RewardsPresenter.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/PickField.h"
#include "ui/widgets/table/DataTable.h"
#include "usecases/members/Members.h"
#include "usecases/orders/Orders.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace linli::ui {

namespace {

void type(QWidget* into, const QString& words)
{
    into->setFocus();
    QTest::keyClicks(into, words);
}

void submit(FormDialog& form)
{
    QTest::mouseClick(named<QPushButton>(&form, "submit"), Qt::LeftButton);
}

std::int64_t membersNamed(ConsoleShop& shop, const std::string& name)
{
    std::int64_t total = -1;
    shop.onStore([&](kit::TestShop& inner) {
        usecases::MemberQuery query;
        query.text = name;
        total = kit::must(usecases::listMembers(inner.shop(), query, {10, std::nullopt})).total;
    });
    return total;
}

} // namespace

TEST(NeighbourForm, WritesANeighbourDownAndBindsHerByPhone)
{
    ConsoleShop shop(fillLively);
    MembersPresenter presenter(shop.context());
    const QSignalSpy refused(&presenter, &MembersPresenter::refused);
    auto* form = new MemberForm(shop.context(), presenter, std::nullopt, nullptr);
    const QSignalSpy done(form, &MemberForm::done);
    form->show();
    type(named<QLineEdit>(form, "name"), QStringLiteral("ZhangSan"));
    type(named<QLineEdit>(form, "phone"), QStringLiteral("13900000009"));
    type(named<QLineEdit>(form, "inviter"), QStringLiteral("13800000001"));
    submit(*form);
    shop.settle();
    ASSERT_EQ(done.count(), 1);
    EXPECT_EQ(refused.count(), 0);
    presenter.open(done[0][0].toString());
    shop.settle();
    ASSERT_TRUE(presenter.detail().has_value());
    ASSERT_TRUE(presenter.detail()->inviter.has_value());
    EXPECT_EQ(presenter.detail()->inviter->inviterName, "李阿姨");
}

TEST(NeighbourForm, PutsABadPhoneUnderItsFieldAndWritesNothing)
{
    ConsoleShop shop(fillLively);
    MembersPresenter presenter(shop.context());
    auto* form = new MemberForm(shop.context(), presenter, std::nullopt, nullptr);
    form->show();
    type(named<QLineEdit>(form, "name"), QStringLiteral("ZhangSan"));
    type(named<QLineEdit>(form, "phone"), QStringLiteral("12345"));
    submit(*form);
    shop.settle();
    EXPECT_TRUE(form->isVisible());
    EXPECT_TRUE(static_cast<Field*>(named<QLineEdit>(form, "phone")->parentWidget())->hasMistake());
    EXPECT_EQ(membersNamed(shop, "ZhangSan"), 0);
    form->close();
}

TEST(BindDialog, SaysWhyASecondInviterIsRefused)
{
    ConsoleShop shop(fillLively);
    MembersPresenter presenter(shop.context());
    presenter.load();
    shop.settle();
    const auto& rows = presenter.model()->rows();
    const auto wang = std::find_if(rows.begin(), rows.end(),
                                   [](const auto& row) { return row.name == "王小明"; });
    ASSERT_NE(wang, rows.end());
    auto* dialog = new BindDialog(shop.context(), presenter, text(wang->key.text()),
                                  text(wang->name), nullptr);
    dialog->show();
    type(named<QLineEdit>(dialog, "inviter"), QStringLiteral("13800000003"));
    submit(*dialog);
    shop.settle();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(
        static_cast<Field*>(named<QLineEdit>(dialog, "inviter")->parentWidget())->hasMistake());
    dialog->close();
}

TEST(OrderForm, PlacesAndPaysAnOrder)
{
    ConsoleShop shop(fillLively);
    OrdersPresenter presenter(shop.context());
    auto* form = new OrderForm(shop.context(), presenter, nullptr);
    const QSignalSpy done(form, &OrderForm::done);
    form->show();
    MembersPresenter people(shop.context());
    people.load();
    shop.settle();
    const auto& row = people.model()->rowAt(0);
    named<PickField>(form, "buyer")->choose({text(row.key.text()), text(row.name), {}});
    type(named<PickField>(form, "product1"), QStringLiteral("EGG30"));
    submit(*form);
    shop.settle();
    ASSERT_EQ(done.count(), 1);
    presenter.open(done[0][0].toString());
    shop.settle();
    ASSERT_TRUE(presenter.detail().has_value());
    EXPECT_EQ(presenter.detail()->row.status, usecases::OrderStatus::Paid);
    EXPECT_EQ(presenter.detail()->row.payableFen, 2680);
}

TEST(RefundDialog, ShowsWhatItTakesAwayBeforeItCanBePressed)
{
    ConsoleShop shop(fillLively);
    OrdersPresenter presenter(shop.context());
    presenter.load();
    shop.settle();
    const auto& rows = presenter.model()->rows();
    const auto order =
        std::find_if(rows.begin(), rows.end(), [](const auto& row) { return row.rewardCount > 0; });
    ASSERT_NE(order, rows.end());
    const QString number = text(order->key.text());
    presenter.open(number);
    shop.settle();
    auto* dialog = new RefundDialog(presenter, *presenter.detail(), nullptr);
    dialog->show();
    EXPECT_FALSE(named<QPushButton>(dialog, "submit")->isEnabled());
    shop.settle();
    EXPECT_TRUE(named<QPushButton>(dialog, "submit")->isEnabled());
    const QString told = dialog->consequences().join(QLatin1Char('\n'));
    EXPECT_TRUE(told.contains(QStringLiteral("李阿姨"))) << qPrintable(told);
    const QSignalSpy refunded(&presenter, &OrdersPresenter::refunded);
    submit(*dialog);
    shop.settle();
    EXPECT_EQ(refunded.count(), 1);
    presenter.open(number);
    shop.settle();
    EXPECT_EQ(presenter.detail()->row.status, usecases::OrderStatus::Refunded);
}

TEST(Rewards, AGiftIsHandedOutOnceAndThenGoneFromTheList)
{
    ConsoleShop shop(fillLively);
    RewardsPresenter presenter(shop.context());
    presenter.load();
    shop.settle();
    ASSERT_GT(presenter.due()->rowCount(), 0);
    const auto& rewards = presenter.due()->rowAt(0).rewards;
    const auto egg = std::find_if(rewards.begin(), rewards.end(),
                                  [](const auto& one) { return one.unit.text() == "egg"; });
    ASSERT_NE(egg, rewards.end());
    const RewardId id = egg->id;
    const QSignalSpy handed(&presenter, &RewardsPresenter::handedOut);
    const QSignalSpy refused(&presenter, &RewardsPresenter::refused);
    presenter.redeem(id);
    shop.settle();
    EXPECT_EQ(handed.count(), 1);
    presenter.redeem(id);
    shop.settle();
    EXPECT_EQ(handed.count(), 1);
    EXPECT_EQ(refused.count(), 1);
}

} // namespace linli::ui
