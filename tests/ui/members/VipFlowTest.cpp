// SPDX-License-Identifier: GPL-3.0-or-later
// The VIP group: members, an event from the plan to the door, policies, a story card.
#include "ui/ConsoleShop.h"
#include "ui/dialogs/FormDialog.h"
#include "ui/pagekit/EveryLook.h"
#include "ui/pages/members/MembersPage.h"
#include "ui/pages/members/vip/VipView.h"
#include "ui/pages/posts/PostDialog.h"
#include "ui/widgets/PickField.h"
#include "ui/widgets/pills/Pill.h"
#include "usecases/members/Members.h"
#include "usecases/tasks/TaskList.h"
#include "usecases/vip/VipEvents.h"
#include "words/tasks/TaskText.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

namespace linli::ui {
namespace {

/// The pill of that name, in any script.
Pill* pillOf(const QWidget* parent, const char* name)
{
    auto* found = parent->findChild<Pill*>(QString::fromUtf8(name));
    EXPECT_NE(found, nullptr) << name;
    return found;
}

struct VipFlow : testing::Test
{
    VipFlow() : shop(fillLively), window(shop.context())
    {
        shop.onStore([this](kit::TestShop& inner) {
            aunt = kit::must(usecases::findMember(inner.shop(), "13800000001"));
            wang = kit::must(usecases::findMember(inner.shop(), "13800000002"));
            kit::must(usecases::joinVip(inner.shop(), {aunt, wang}));
        });
        window.resize(1280, 860);
        window.show();
        window.showPage(QStringLiteral("members"), QStringLiteral("vip"));
        shop.settle();
        page = window.findChild<MembersPage*>();
    }
    void press(QWidget* in, const char* name)
    {
        auto* button = named<QAbstractButton>(in, name);
        ASSERT_NE(button, nullptr) << name;
        button->click();
        shop.settle();
    }
    void submit(FormDialog* form)
    {
        named<QPushButton>(form, "submit")->click();
        shop.settle();
    }
    std::string planned(const char* starts)
    {
        std::string id;
        shop.onStore([&](kit::TestShop& inner) {
            vip::VipEvent event;
            event.title = "三月邻里茶会";
            event.place = "店里二楼";
            event.capacity = 12;
            event.startsAt = kit::at(starts);
            event.endsAt = event.startsAt + Span::hours(2);
            id = kit::must(usecases::saveVipEvent(inner.shop(), event)).id;
        });
        page->refresh();
        shop.settle();
        return id;
    }

    /// Open tasks of that source.
    std::vector<usecases::TaskRow> tasksOf(const char* source)
    {
        std::vector<usecases::TaskRow> found;
        shop.onStore([&](kit::TestShop& inner) {
            for (usecases::TaskRow& row :
                 kit::must(usecases::listTasks(inner.shop(), ports::TaskFilter::Open)).rows) {
                if (row.task.flow == source) {
                    found.push_back(std::move(row));
                }
            }
        });
        return found;
    }

    ConsoleShop shop;
    MainWindow window;
    MembersPage* page = nullptr;
    MemberKey aunt;
    MemberKey wang;
};

} // namespace

TEST_F(VipFlow, AnEventIsPlannedInvitedToAndAnswered)
{
    press(page, "newEvent");
    auto* form = named<FormDialog>(&window, "eventForm");
    submit(form);
    EXPECT_TRUE(form->isVisible()) << "it has no title yet";
    named<QLineEdit>(form, "eventTitle")->setText(QStringLiteral("新品品鉴"));
    named<QSpinBox>(form, "eventSeats")->setValue(1);
    pictureEveryLook(*form, QStringLiteral("event-form"));
    submit(form);
    press(page, "openEvent");
    auto* sheet = named<FormDialog>(&window, "eventSheet");
    press(sheet, "inviteAll");
    pillOf(sheet, "coming:李阿姨")->click();
    shop.settle();
    EXPECT_TRUE(named<QLabel>(sheet, "eventTold")
                    ->text()
                    .startsWith(QStringLiteral("名额 1，已占 1 · 邀请 2")))
        << named<QLabel>(sheet, "eventTold")->text().toStdString();
    pillOf(sheet, "coming:王小明")->click();
    shop.settle();
    EXPECT_TRUE(
        named<QLabel>(sheet, "eventTold")->text().startsWith(QStringLiteral("名额 1，已占 1")))
        << "no seat is left";
    EXPECT_FALSE(named<QLineEdit>(sheet, "doorCode")->isVisible()) << "the doors are shut";
    pictureEveryLook(*sheet, QStringLiteral("event-sheet"));
}

TEST_F(VipFlow, AtTheDoorAScannedCodeLetsHerInAndTheUndoTakesItBack)
{
    const std::string event = planned("2026-03-10 14:00");
    std::string code;
    shop.onStore([&](kit::TestShop& inner) {
        kit::must(usecases::inviteToEvent(inner.shop(), event, {aunt}));
        code = kit::must(usecases::vipEvent(inner.shop(), event)).guests.front().code;
    });
    press(page, "openEvent");
    auto* sheet = named<FormDialog>(&window, "eventSheet");
    auto* door = named<QLineEdit>(sheet, "doorCode");
    ASSERT_TRUE(door->isVisible());
    const auto came = [&] {
        std::int64_t people = -1;
        shop.onStore([&](kit::TestShop& inner) {
            people = kit::must(usecases::vipEvent(inner.shop(), event)).row.attendance.came;
        });
        return people;
    };
    door->setFocus();
    QTest::keyClicks(door, text(code));
    QTest::keyClick(door, Qt::Key_Return);
    shop.settle();
    EXPECT_EQ(named<QLabel>(sheet, "letIn")->text(), QStringLiteral("李阿姨 已签到。"));
    EXPECT_EQ(came(), 1);
    press(sheet, "undoLetIn");
    EXPECT_EQ(came(), 0);
    door->setText(QStringLiteral("0000000000"));
    QTest::keyClick(door, Qt::Key_Return);
    shop.settle();
    EXPECT_EQ(came(), 0);
}

TEST_F(VipFlow, APolicyIsReadyForTheChat)
{
    press(page, "newPolicy");
    auto* form = named<FormDialog>(&window, "policyForm");
    named<QLineEdit>(form, "policyTitle")->setText(QStringLiteral("三月政策"));
    named<QPlainTextEdit>(form, "policyBody")
        ->setPlainText(QStringLiteral("每带来一位新邻居，各得一斤鸡蛋。"));
    submit(form);
    press(page, "copyPolicy");
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
              QStringLiteral("【老王生鲜】三月政策\n\n每带来一位新邻居，各得一斤鸡蛋。"));
    planned("2026-03-14 14:00");
    pictureEveryLook(window, QStringLiteral("vip"));
    press(page, "removePolicy");
    EXPECT_EQ(page->findChild<QAbstractButton*>(QStringLiteral("copyPolicy")), nullptr);
    press(&window, "undo");
    EXPECT_NE(page->findChild<QAbstractButton*>(QStringLiteral("copyPolicy")), nullptr);
}

TEST_F(VipFlow, APolicyBecomesATaskForEachInOnePressAndOnlyOnce)
{
    shop.onStore([](kit::TestShop& inner) {
        kit::must(usecases::savePolicy(inner.shop(), {"", "三月政策", "各得一斤鸡蛋。", {}}));
    });
    page->refresh();
    shop.settle();
    press(page, "passOnPolicy");
    std::vector<usecases::TaskRow> rows = tasksOf("policy");
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(words::taskWords(rows[0], BusinessDay(), words::Language::Zh),
              text(rows[0].name) +
                  QStringLiteral("您好，\n【老王生鲜】三月政策\n\n各得一斤鸡蛋。"));
    EXPECT_EQ(rows[0].task.state, ports::TaskState::Open) << "a person says it, then ticks it";
    press(page, "passOnPolicy");
    EXPECT_EQ(tasksOf("policy").size(), 2U);
    press(page, "postPolicy");
    auto* dialog = page->findChild<PostDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(named<QPlainTextEdit>(dialog, "postWords")->toPlainText(),
              QStringLiteral("【老王生鲜】三月政策\n\n各得一斤鸡蛋。"));
    pictureEveryLook(window, QStringLiteral("vip-policy"));
}

TEST_F(VipFlow, InvitingTheGroupTellsWhoHasNotAnswered)
{
    const std::string event = planned("2026-03-14 14:00");
    shop.onStore([&](kit::TestShop& inner) {
        kit::must(usecases::inviteToEvent(inner.shop(), event, {aunt}));
        kit::must(usecases::answerEvent(inner.shop(), event, aunt, vip::Answer::Coming));
    });
    press(page, "inviteGroup");
    const std::vector<usecases::TaskRow> rows = tasksOf("event");
    ASSERT_EQ(rows.size(), 1U) << "who said she comes is not asked again";
    EXPECT_EQ(rows[0].task.member, wang);
    const BusinessDay eve = BusinessDay::of(kit::at("2026-03-13"));
    EXPECT_TRUE(words::taskWords(rows[0], eve, words::Language::Zh)
                    .contains(QStringLiteral("时间：3月14日 周六 14:00")))
        << words::taskWords(rows[0], eve, words::Language::Zh).toStdString();
}

TEST_F(VipFlow, WhoIsTakenOutComesBackWithTheUndo)
{
    press(page, "leaveVip");
    const auto count = [&] {
        std::size_t people = 0;
        shop.onStore([&](kit::TestShop& inner) {
            people = kit::must(usecases::vipMembers(inner.shop())).size();
        });
        return people;
    };
    EXPECT_EQ(count(), 1U);
    press(&window, "undo");
    EXPECT_EQ(count(), 2U);
}

TEST_F(VipFlow, AStoryCardIsDrawnOnlyWithConsent)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("story.png"));
    VipPresenter* presenter = page->findChild<VipView*>()->presenter();
    QSignalSpy refused(presenter, &VipPresenter::notSaved);
    QSignalSpy printed(presenter, &VipPresenter::printed);
    presenter->printStory(aunt, QStringLiteral("第一次来是为了鸡蛋，后来天天来。"), path);
    shop.settle();
    ASSERT_EQ(refused.count(), 1);
    EXPECT_FALSE(QFileInfo::exists(path));
    shop.onStore([&](kit::TestShop& inner) {
        kit::must(usecases::recordConsent(inner.shop(), aunt, "story", "1", "counter"));
        usecases::ShopProfile profile;
        profile.name = "老王生鲜";
        kit::must(usecases::saveShopProfile(inner.shop(), profile));
    });
    presenter->printStory(aunt, QStringLiteral("第一次来是为了鸡蛋，后来天天来。"), path);
    EXPECT_TRUE(printed.wait(60'000));
    ASSERT_EQ(refused.count(), 1);
    const QString made = printed.front().front().toString();
    EXPECT_GT(QFileInfo(made).size(), 20'000);
    const QString pictures = qEnvironmentVariable("LINLI_PICTURES");
    if (!pictures.isEmpty()) {
        QFile::copy(made, pictures + QStringLiteral("/story-card.png"));
    }
}

} // namespace linli::ui
