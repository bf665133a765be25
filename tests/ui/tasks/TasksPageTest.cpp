// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pagekit/EveryLook.h"
#include "ui/pages/tasks/SkipDialog.h"
#include "ui/tasks/TaskDesk.h"
#include "usecases/members/Members.h"
#include "usecases/tasks/NewTask.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

namespace linli::ui {

namespace {

using kit::must;

/// Two neighbours to be told of a policy, one new sharer, the group.
class TasksPageTest : public testing::Test
{
  protected:
    TasksPageTest()
    {
        kit::TestShop& shop = world.shop();
        aunt = shop.enrol("李阿姨", "13800000001");
        wang = shop.enrol("王小明", "13800000002");
        shop.bind(wang, aunt);
        must(usecases::makeTasks(shop.shop(), {policy(aunt), policy(wang), policy({})}));
        desk.refresh();
    }
    static usecases::NewTask policy(const MemberKey& member)
    {
        usecases::NewTask task;
        task.source = "policy";
        task.subject = "hours";
        task.member = member;
        task.title = "新政策";
        task.why = "营业时间改了，告诉{name}";
        task.text = "{name}您好，{shop}从今天起营业到晚上八点，您的邀请码是 {code}。";
        return task;
    }
    ports::TaskState stateOf(const std::string& key)
    {
        return must(usecases::getTask(world.shop().shop(), key)).task.state;
    }

    PageShop world;
    MemberKey aunt, wang;
    TaskDesk desk{world};
};

TEST_F(TasksPageTest, TheQueueFillsItselfAndShowsWhoWhyAndWhatToSay)
{
    TaskCard* welcome = desk.card("welcome-sharer", "day0", aunt);
    ASSERT_NE(welcome, nullptr);
    EXPECT_TRUE(welcome->accessibleDescription().contains(QStringLiteral("王小明")));
    EXPECT_EQ(desk.count("policy"), 3);
    TaskCard* card = desk.card("policy", "", wang);
    Q_EMIT card->openPressed();
    const auto* words = card->findChild<QLabel*>(QStringLiteral("words"));
    ASSERT_NE(words, nullptr);
    EXPECT_TRUE(words->text().startsWith(QStringLiteral("王小明您好，老王生鲜从今天起")));
    EXPECT_FALSE(words->text().contains(QLatin1Char('{')));
}

TEST_F(TasksPageTest, AFullQueueComesWhileTheWindowAnswers)
{
    std::vector<usecases::NewTask> many;
    for (int i = 0; i < 150; ++i) {
        many.push_back(policy({}));
        many.back().subject = "rule" + std::to_string(i);
    }
    must(usecases::makeTasks(world.shop().shop(), many));
    desk.page().refresh();
    const auto shown = [this] { return desk.page().findChildren<TaskCard*>().size(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown() > 50; }, 60'000));
    EXPECT_LT(shown(), 150);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.count("policy") == 153; }, 60'000));
    TaskCard* last = nullptr;
    for (TaskCard* card : desk.page().findChildren<TaskCard*>()) {
        last = card->row().task.flow == "policy" ? card : last;
    }
    desk.press(last, Qt::Key_D);
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk.count("policy") == 152; }, 60'000));
}

TEST_F(TasksPageTest, CopyingSendsNothingTickingIsByAPerson)
{
    const std::string key = desk.card("policy", "", aunt)->row().task.key;
    desk.press(desk.card("policy", "", aunt), Qt::Key_C);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("李阿姨您好")));
    EXPECT_EQ(stateOf(key), ports::TaskState::Open);
    desk.press(desk.card("policy", "", aunt), Qt::Key_D);
    EXPECT_EQ(stateOf(key), ports::TaskState::Done);
    EXPECT_EQ(desk.card("policy", "", aunt), nullptr);
    ASSERT_TRUE(world.host().undo);
    world.host().undo();
    QTest::qWait(60);
    EXPECT_EQ(stateOf(key), ports::TaskState::Open);
}

TEST_F(TasksPageTest, TheTickBoxAndTheButtonDoTheSame)
{
    QTest::mouseClick(desk.card("policy", "", aunt)->findChild<QCheckBox*>(), Qt::LeftButton);
    QTest::qWait(60);
    desk.refresh();
    EXPECT_EQ(desk.card("policy", "", aunt), nullptr);
    TaskCard* group = desk.card("policy", "", {});
    ASSERT_NE(group, nullptr);
    Q_EMIT group->openPressed();
    QTest::mouseClick(buttonIn(*group, "tickTask"), Qt::LeftButton);
    QTest::qWait(60);
    desk.refresh();
    EXPECT_EQ(desk.card("policy", "", {}), nullptr);
    desk.filter(ports::TaskFilter::Done);
    EXPECT_EQ(desk.count("policy"), 2);
}

TEST_F(TasksPageTest, SkippingAsksWhy)
{
    const std::string key = desk.card("policy", "", wang)->row().task.key;
    desk.press(desk.card("policy", "", wang), Qt::Key_S);
    auto* dialog = desk.page().findChild<SkipDialog*>();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible()) << "no reason, no skip";
    dialog->findChild<QLineEdit*>(QStringLiteral("skipReason"))
        ->setText(QStringLiteral("当面说过"));
    QTest::mouseClick(buttonIn(*dialog, "submit"), Qt::LeftButton);
    QTest::qWait(60);
    const usecases::TaskRow row = must(usecases::getTask(world.shop().shop(), key));
    EXPECT_EQ(row.task.state, ports::TaskState::Skipped);
    EXPECT_EQ(row.task.reason, "当面说过");
}

TEST_F(TasksPageTest, LaterTakesItOutOfSightUntilThen)
{
    Q_EMIT desk.card("policy", "", aunt)->laterPressed(Later::TwoHours);
    QTest::qWait(60);
    desk.refresh();
    EXPECT_EQ(desk.card("policy", "", aunt), nullptr);
    desk.filter(ports::TaskFilter::PutOff);
    EXPECT_NE(desk.card("policy", "", aunt), nullptr);
    desk.filter(ports::TaskFilter::Open);
    desk.at("2026-03-02 12:00");
    EXPECT_NE(desk.card("policy", "", aunt), nullptr);
}

TEST_F(TasksPageTest, ArrowsGoFromCardToCard)
{
    std::vector<TaskCard*> cards;
    for (TaskCard* one : desk.page().findChildren<TaskCard*>()) {
        if (!one->isHidden()) {
            cards.push_back(one);
        }
    }
    ASSERT_GE(cards.size(), 3U);
    Q_EMIT cards[0]->openPressed();
    QTest::keyClick(cards[0], Qt::Key_Down);
    EXPECT_FALSE(cards[0]->isOpened());
    EXPECT_TRUE(cards[1]->isOpened());
    QTest::keyClick(cards[1], Qt::Key_Up);
    EXPECT_TRUE(cards[0]->isOpened());
}

TEST_F(TasksPageTest, WhoWithdrewIsNotShown)
{
    must(usecases::recordConsent(world.shop().shop(), aunt, "no_contact", "1", "counter"));
    desk.refresh();
    EXPECT_EQ(desk.card("policy", "", aunt), nullptr);
    EXPECT_EQ(desk.card("welcome-sharer", "day0", aunt), nullptr);
    EXPECT_NE(desk.card("policy", "", wang), nullptr);
}

TEST_F(TasksPageTest, FailureIsSaidAndTriedAgain)
{
    world.breakWith(ErrorCode::StorageBusy);
    desk.refresh();
    EXPECT_EQ(desk.count("policy"), 3) << "what was shown stays";
}

TEST_F(TasksPageTest, ItLooksRightInEveryLook)
{
    look(desk.page(), QStringLiteral("tasks"));
    pictureEveryLook(desk.page(), QStringLiteral("tasks"));
    EXPECT_EQ(clippedTexts(desk.page()), QStringList());
}

} // namespace
} // namespace linli::ui
