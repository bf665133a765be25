// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pin/PinDialog.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pagekit/PageShop.h"
#include "ui/pages/settings/staff/AuditDialog.h"
#include "ui/pages/settings/staff/StaffCard.h"
#include "ui/pages/settings/staff/StaffDialog.h"
#include "ui/pages/settings/staff/StaffPresenter.h"
#include "ui/shell/lock/IdleWatch.h"
#include "ui/shell/lock/LockPresenter.h"
#include "ui/shell/lock/LockScreen.h"
#include "ui/shell/lock/WindowLock.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "usecases/desk/Desk.h"
#include "usecases/rewards/Rewards.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace linli::ui {

namespace {

class StaffSectionTest : public testing::Test
{
  protected:
    ~StaffSectionTest() override
    {
        Theme::instance().apply(ThemeMode::Light, 100);
        LanguageSwitch::instance().apply(words::Language::Zh);
    }
    usecases::Shop& shop() { return world.shop().shop(); }
    void team()
    {
        owner = kit::must(usecases::addStaff(shop(), {"老王", staff::Role::Owner, "7391"}));
        cashier = kit::must(usecases::addStaff(shop(), {"小李", staff::Role::Cashier, "2580"}));
        world.context().desk = kit::must(usecases::deskView(shop()));
    }
    template <typename Widget> static Widget& only(const QWidget& in, const char* name)
    {
        auto* found = in.findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    PageShop world;
    std::string owner;
    std::string cashier;
};

TEST_F(StaffSectionTest, TheFirstOneBecomesTheOwnerAndAWeakPinIsToldUnderItsField)
{
    StaffCard card(world.context(), world.host(), nullptr);
    card.refresh();
    QTest::qWait(20);
    auto* dialog = new StaffDialog(*card.presenter(), std::nullopt, nullptr);
    dialog->open();
    only<QLineEdit>(*dialog, "staffName").setText(QStringLiteral("老王"));
    only<QLineEdit>(*dialog, "staffPin").setText(QStringLiteral("1234"));
    dialog->primary()->click();
    ASSERT_TRUE(waitFor([&] {
        const auto fields = dialog->findChildren<Field*>();
        return std::any_of(fields.begin(), fields.end(), [](Field* f) { return f->hasMistake(); });
    }));
    only<QLineEdit>(*dialog, "staffPin").setText(QStringLiteral("7391"));
    dialog->primary()->click();
    ASSERT_TRUE(waitFor([&] { return card.presenter()->desk().staff.size() == 1; }));
    EXPECT_EQ(card.presenter()->desk().staff.front().role, staff::Role::Owner);
    EXPECT_TRUE(shop().desk.guarded);
}

TEST_F(StaffSectionTest, LockedTheWindowTakesNothingUntilTheRightPin)
{
    team();
    QWidget window;
    auto* content = new QWidget(&window);
    window.resize(1100, 760);
    window.show();
    WindowLock lock(world.context(), content, &window);
    lock.setShop(QStringLiteral("老王生鲜"));
    EXPECT_TRUE(content->isEnabled());
    lock.lock();
    EXPECT_FALSE(content->isEnabled());
    auto& screen = *window.findChild<LockScreen*>();
    EXPECT_TRUE(screen.isVisible());
    EXPECT_EQ(screen.size(), window.size());
    look(window, QStringLiteral("lock-screen"), {1100, 760});
    EXPECT_EQ(clippedTexts(window), QStringList());
    only<QLineEdit>(screen, "lockPin").setText(QStringLiteral("9999"));
    only<QAbstractButton>(screen, "unlock").click();
    ASSERT_TRUE(waitFor([&] { return screen.findChild<Field*>()->hasMistake(); }));
    EXPECT_TRUE(shop().desk.locked);
    only<QLineEdit>(screen, "lockPin").setText(QStringLiteral("7391"));
    QSignalSpy unlocked(&lock, &WindowLock::unlocked);
    only<QAbstractButton>(screen, "unlock").click();
    ASSERT_TRUE(waitFor([&] { return content->isEnabled(); }));
    EXPECT_EQ(unlocked.count(), 1);
    EXPECT_FALSE(screen.isVisible());
    EXPECT_FALSE(shop().desk.locked);
}

TEST_F(StaffSectionTest, AnOpenDialogIsOutOfSightWhileLockedAndBackAsItWas)
{
    team();
    QWidget window;
    auto* content = new QWidget(&window);
    window.show();
    WindowLock lock(world.context(), content, &window);
    auto* form = new FormDialog(&window);
    auto* line = new QLineEdit(form);
    form->open();
    line->setText(QStringLiteral("李阿姨"));
    lock.lock();
    EXPECT_FALSE(form->isVisible());
    lock.presenter()->signIn(QString::fromStdString(owner), QStringLiteral("7391"));
    ASSERT_TRUE(waitFor([&] { return form->isVisible(); }));
    EXPECT_EQ(line->text(), QStringLiteral("李阿姨"));
    form->close();
}

TEST_F(StaffSectionTest, WithoutWorkForAWhileItLocksAndAKeyPutsThatOff)
{
    QWidget window;
    window.show();
    IdleWatch watch(&window);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setPatience(400);
    QTest::qWait(250);
    QTest::keyClick(&window, Qt::Key_A);
    QTest::qWait(250);
    EXPECT_EQ(idle.count(), 0);
    EXPECT_TRUE(waitFor([&] { return idle.count() == 1; }));
    watch.setPatience(0);
    EXPECT_FALSE(idle.wait(600));
}

TEST_F(StaffSectionTest, APayOutGoesOnOnlyAfterAsManyPinsAsItNeeds)
{
    team();
    QWidget page;
    page.show();
    int paid = 0;
    QStringList refused;
    const auto ask = [&](std::int64_t fen) {
        withPayOutPin(
            world.context(), &page, fen, [&] { ++paid; },
            [&](const Error& error) { refused += QString::number(int(error.code())); });
    };
    const auto answer = [&](const char* pin) {
        PinDialog* dialog = nullptr;
        const bool shown = waitFor([&] {
            for (PinDialog* one : page.findChildren<PinDialog*>()) {
                dialog = one->isVisible() ? one : dialog;
            }
            return dialog != nullptr;
        });
        ASSERT_TRUE(shown);
        QTest::qWait(20);
        only<QLineEdit>(*dialog, "pin").setText(QString::fromLatin1(pin));
        dialog->primary()->click();
        waitFor([&] { return !dialog->isVisible(); });
    };
    ask(500);
    answer("7391");
    ASSERT_TRUE(waitFor([&] { return paid == 1; }));
    ask(50'000);
    answer("7391");
    EXPECT_EQ(paid, 1);
    answer("7391");
    ASSERT_TRUE(waitFor([&] { return paid == 2; }));
    shop().desk.role = staff::Role::Viewer;
    ask(500);
    ASSERT_TRUE(waitFor([&] { return !refused.isEmpty(); }));
    EXPECT_EQ(paid, 2);
}

TEST_F(StaffSectionTest, TheTrailListsActsByPersonInWords)
{
    team();
    static_cast<void>(world.shop().enrol("李阿姨"));
    auto* dialog = new AuditDialog(world.context(), nullptr);
    dialog->open();
    auto* view = dialog->findChild<QTableView*>();
    ASSERT_TRUE(waitFor([&] { return view->model()->rowCount() >= 4; }));
    QStringList acts;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        acts += view->model()->index(row, 2).data().toString();
    }
    EXPECT_TRUE(acts.contains(QStringLiteral("登记邻居"))) << acts.join(QLatin1Char(' ')).toStdString();
    EXPECT_TRUE(acts.contains(QStringLiteral("添加员工")));
    QTest::qWait(30);
    EXPECT_EQ(view->model()->index(0, 1).data().toString(), QStringLiteral("老王"));
    look(*dialog, QStringLiteral("audit"), {980, 640});
    dialog->close();
}

TEST_F(StaffSectionTest, CardAndDialogsAreWholeInBothLanguagesDarkAndLarge)
{
    team();
    for (const auto language : {words::Language::Zh, words::Language::En}) {
        LanguageSwitch::instance().apply(language);
        const bool zh = language == words::Language::Zh;
        Theme::instance().apply(zh ? ThemeMode::Light : ThemeMode::Dark, zh ? 100 : 150);
        StaffCard card(world.context(), world.host(), nullptr);
        card.refresh();
        QTest::qWait(30);
        look(card, QStringLiteral("staff-%1").arg(int(language)), {zh ? 760 : 1100, 420});
        EXPECT_EQ(clippedTexts(card), QStringList());
        auto* dialog = new StaffDialog(*card.presenter(), std::nullopt, nullptr);
        dialog->open();
        look(*dialog, QStringLiteral("staff-new-%1").arg(int(language)), dialog->sizeHint());
        EXPECT_EQ(clippedTexts(*dialog), QStringList());
        dialog->close();
    }
}

} // namespace
} // namespace linli::ui
