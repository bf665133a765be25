// SPDX-License-Identifier: GPL-3.0-or-later
// A week in the sample shop with a clock set by hand (issue 9): new sharer → tasks of day 0, 1 and
// 3 → board post → dormant wake-up → claim → brake → told. Everything a person does she does on the
// real pages.
#include "ui/dialogs/FormDialog.h"
#include "ui/pages/board/BoardPage.h"
#include "ui/pages/board/BoardPresenter.h"
#include "ui/pages/products/ProductsPage.h"
#include "ui/pages/products/brake/BrakeDialog.h"
#include "ui/pages/tasks/SkipDialog.h"
#include "ui/tasks/TaskDesk.h"
#include "usecases/brake/Brake.h"
#include "usecases/orders/Orders.h"
#include "usecases/orders/Refund.h"
#include "usecases/posters/topic/PosterTopic.h"
#include "usecases/products/Products.h"
#include "usecases/sample/SampleShop.h"

#include <QClipboard>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLineEdit>

namespace linli::ui {

namespace {

using kit::must;
using ports::TaskFilter;
using ports::TaskState;

class WeekTest : public testing::Test
{
  protected:
    WeekTest()
    {
        // Wednesday.
        must(usecases::fillSampleShop(world.shop().shop(), world.shop().clock(), 7,
                                      kit::at("2026-06-10 16:00")));
    }
    usecases::Shop& shop() { return world.shop().shop(); }
    usecases::TaskRow taskOf(const std::string& key)
    {
        return must(usecases::getTask(shop(), key));
    }
    void newSharer(TaskDesk& desk);
    void boardPost(TaskDesk& desk);
    void wakeUp(TaskDesk& desk);
    void claim(TaskDesk& desk);
    void brake(TaskDesk& desk);

    PageShop world;
};

/// Told on the day, skipped on the second, late on the fourth.
void WeekTest::newSharer(TaskDesk& desk)
{
    const MemberKey zhao = world.shop().enrol("赵姐", "13800000001");
    world.shop().bind(world.shop().enrol("钱叔", "13800000002"), zhao);
    desk.refresh();
    TaskCard* first = desk.card("welcome-sharer", "day0", zhao);
    ASSERT_NE(first, nullptr);
    const std::string key = first->row().task.key;
    desk.press(first, Qt::Key_C);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("赵姐您好")));
    EXPECT_EQ(taskOf(key).task.state, TaskState::Open) << "copied is not told";
    desk.press(desk.card("welcome-sharer", "day0", zhao), Qt::Key_D);
    EXPECT_EQ(taskOf(key).task.state, TaskState::Done);
    EXPECT_FALSE(taskOf(key).task.late);

    desk.at("2026-06-11 10:30");
    EXPECT_EQ(desk.card("welcome-sharer", "day0", zhao), nullptr) << "nothing twice";
    TaskCard* second = desk.card("welcome-sharer", "day1", zhao);
    ASSERT_NE(second, nullptr);
    const std::string skipped = second->row().task.key;
    desk.press(second, Qt::Key_S);
    auto* dialog = desk.page().findChild<SkipDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit*>(QStringLiteral("skipReason"))
        ->setText(QStringLiteral("当面教过了"));
    QTest::mouseClick(buttonIn(*dialog, "submit"), Qt::LeftButton);
    QTest::qWait(60);
    EXPECT_EQ(taskOf(skipped).task.reason, "当面教过了");

    desk.at("2026-06-13 12:00");
    TaskCard* third = desk.card("welcome-sharer", "day3", zhao);
    ASSERT_NE(third, nullptr);
    const std::string late = third->row().task.key;
    desk.at("2026-06-14 11:00");
    desk.filter(TaskFilter::Late);
    desk.press(desk.card("welcome-sharer", "day3", zhao), Qt::Key_D);
    EXPECT_EQ(taskOf(late).task.state, TaskState::Done);
    EXPECT_TRUE(taskOf(late).task.late);
    desk.filter(TaskFilter::Open);
}

void WeekTest::boardPost(TaskDesk& desk)
{
    desk.at("2026-06-15 10:05"); // Monday
    EXPECT_NE(desk.card("weekly-board", "monday", {}), nullptr);
    BoardPage board(world.context(), world.host(), nullptr);
    board.show();
    board.refresh();
    QTest::qWait(60);
    auto* presenter = board.findChild<BoardPresenter*>();
    ASSERT_NE(presenter, nullptr);
    presenter->setPeriod(BoardPeriod::All);
    QTest::qWait(60);
    presenter->publish(usecases::PublishWay::Queue);
    QTest::qWait(60);
    desk.refresh();
    ASSERT_EQ(desk.count("board"), 1);
    presenter->publish(usecases::PublishWay::Queue);
    QTest::qWait(60);
    desk.refresh();
    EXPECT_EQ(desk.count("board"), 1) << "the same board is one task";
    for (TaskCard* one : desk.page().findChildren<TaskCard*>()) {
        if (!one->isHidden() && one->row().task.flow == "board") {
            desk.press(one, Qt::Key_D);
            break;
        }
    }
    EXPECT_EQ(desk.count("board"), 0);
}

void WeekTest::wakeUp(TaskDesk& desk)
{
    MemberKey silent;
    for (const TaskCard* one : desk.page().findChildren<TaskCard*>()) {
        if (!one->isHidden() && one->row().task.flow == "dormant") {
            silent = one->row().task.member;
        }
    }
    ASSERT_FALSE(silent.empty()) << "of three hundred neighbours somebody is silent";
    const int before = desk.count("dormant");
    static_cast<void>(world.shop().paidOrder(silent, 2990));
    desk.refresh();
    EXPECT_EQ(desk.count("dormant"), before - 1) << "who buys is not woken up";
}

void WeekTest::claim(TaskDesk& desk)
{
    usecases::OrderQuery paid;
    paid.status = usecases::OrderStatus::Fulfilled;
    const auto orders = must(usecases::listOrders(shop(), paid, {1, std::nullopt})).rows;
    ASSERT_EQ(orders.size(), 1U);
    usecases::NewRefund refund;
    refund.order = orders[0].key;
    refund.kind = rewards::RefundKind::Compensation;
    refund.amountFen = 100;
    EXPECT_FALSE(must(usecases::refundOrder(shop(), refund)).refused);
    desk.at("2026-06-17 16:30");
    EXPECT_NE(desk.card("after-claim", "day2", orders[0].buyer), nullptr);
}

void WeekTest::brake(TaskDesk& desk)
{
    const auto goods = must(usecases::listProducts(shop(), {}, {50, std::nullopt})).rows;
    std::string product;
    const BusinessDay today = BusinessDay::of(world.shop().clock().now());
    for (const usecases::Product& one : goods) {
        const auto seen =
            must(usecases::previewBrake(shop(), {one.id, today.plusDays(-13), today, {}, {}}));
        if (product.empty() && seen.referredCount() > 0 &&
            seen.referredCount() < std::ssize(seen.buyers)) {
            product = one.id;
        }
    }
    ASSERT_FALSE(product.empty());
    ProductsPage page(world.context(), world.host(), nullptr);
    page.resize(1180, 800);
    page.show();
    page.openWith(QStringLiteral("brake:") + QString::fromStdString(product));
    QTest::qWait(80);
    auto* dialog = page.findChild<BrakeDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit*>(QStringLiteral("brakeReason"))->setText(QStringLiteral("发酸"));
    dialog->findChild<QDateEdit*>()->setDate(QDate(2026, 6, 4));
    QTest::qWait(80);
    QTest::mouseClick(buttonIn(*dialog, "pullBrake"), Qt::LeftButton);
    QTest::qWait(80);
    EXPECT_EQ(usecases::posterTopic(shop(), {}, product).error().parameter("field"), "held");
    QTest::mouseClick(buttonIn(*dialog, "giveAll"), Qt::LeftButton);
    QTest::qWait(60);
    auto* confirm = dialog->findChild<FormDialog*>();
    ASSERT_NE(confirm, nullptr);
    QTest::mouseClick(buttonIn(*confirm, "submit"), Qt::LeftButton);
    QTest::qWait(80);
    const auto open = must(usecases::openBrake(shop(), product));
    ASSERT_TRUE(open);
    const auto seen = must(usecases::brakeOverview(shop(), open->id));
    ASSERT_FALSE(seen.buyers.empty());
    EXPECT_TRUE(seen.buyers.front().referred()) << "referred buyers first";
    EXPECT_EQ(seen.openFen(), 0);
    QTest::mouseClick(buttonIn(*dialog, "tellAffected"), Qt::LeftButton);
    QTest::qWait(80);
    desk.refresh();
    const MemberKey buyer = seen.buyers.front().member;
    ASSERT_NE(desk.card("brake", "", buyer), nullptr);
    EXPECT_NE(desk.card("brake", "", seen.buyers.front().inviter), nullptr);
    const std::string key = desk.card("brake", "", buyer)->row().task.key;
    desk.press(desk.card("brake", "", buyer), Qt::Key_D);
    EXPECT_EQ(taskOf(key).task.state, TaskState::Done);
    EXPECT_NE(taskOf(key).task.said.find("¥"), std::string::npos) << "what was given is said";
    QTest::mouseClick(buttonIn(*dialog, "liftBrake"), Qt::LeftButton);
    QTest::qWait(80);
    must(usecases::posterTopic(shop(), {}, product));
}

TEST_F(WeekTest, FromANewSharerToABrake)
{
    TaskDesk desk(world);
    newSharer(desk);
    boardPost(desk);
    wakeUp(desk);
    claim(desk);
    brake(desk);
}

} // namespace
} // namespace linli::ui
