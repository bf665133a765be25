// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/CampaignsPage.h"

#include "ui/campaigns/CampaignWorld.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/live/LiveWindow.h"
#include "ui/pagekit/EveryLook.h"
#include "ui/pages/campaigns/CampaignEditor.h"
#include "ui/pages/campaigns/CampaignPresenter.h"
#include "ui/pages/campaigns/CampaignSummary.h"
#include "ui/pages/campaigns/DryRunDialog.h"
#include "ui/pages/campaigns/ResultDialog.h"
#include "ui/pages/campaigns/SessionCalendar.h"
#include "ui/pages/campaigns/TemplateDialog.h"
#include "ui/pages/campaigns/steps/EntryRow.h"
#include "ui/pages/campaigns/steps/FindingNotes.h"
#include "ui/pages/campaigns/steps/StepCard.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/SegmentedControl.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace linli::ui {

namespace {

using campaign::CampaignState;

class CampaignsPageTest : public testing::Test
{
  protected:
    CampaignsPageTest() : page(world.context(), world.host(), nullptr)
    {
        page.resize(1232, 800);
        page.show();
        page.refresh();
        QTest::qWait(20);
    }
    ~CampaignsPageTest() override { Theme::instance().apply(ThemeMode::Light, 100); }

    /// Opens the ready campaign of that place in the editor.
    std::string open(std::size_t place)
    {
        const std::string id = world.ready(place);
        page.openWith(QString::fromStdString(id));
        EXPECT_TRUE(
            waitFor([&] { return one().isOpen() && one().review().asOf != BusinessDay(); }));
        return id;
    }
    CampaignPresenter& one() { return *page.presenter(); }
    StepCard& step(std::size_t index) { return *page.editor()->steps().at(index); }
    /// The line that holds this text now.
    QLineEdit* lineWith(std::size_t at, const QString& text)
    {
        QLineEdit* found = nullptr;
        EXPECT_TRUE(waitFor([&] {
            for (QLineEdit* line : step(at).findChildren<QLineEdit*>()) {
                found = line->isVisible() && line->text() == text ? line : found;
            }
            return found != nullptr;
        })) << "no line with "
            << qPrintable(text);
        return found;
    }
    bool saved()
    {
        return waitFor([&] {
            return world.now(one().campaign().id).title == one().campaign().title &&
                   world.now(one().campaign().id).goods == one().campaign().goods &&
                   world.now(one().campaign().id).texts == one().campaign().texts &&
                   world.now(one().campaign().id).show == one().campaign().show;
        });
    }
    Button* button(QWidget& in, const QString& word)
    {
        for (Button* found : in.findChildren<Button*>()) {
            if (found->isVisible() && found->text() == word) {
                return found;
            }
        }
        return nullptr;
    }
    void pressNext(CampaignState expected)
    {
        ASSERT_TRUE(waitFor([&] { return page.editor()->summary()->next()->isEnabled(); }));
        page.editor()->summary()->next()->click();
        ASSERT_TRUE(waitFor([&] { return one().campaign().state == expected; }))
            << int(one().campaign().state);
    }

    /// From going live to the end, item by item.
    void runThrough(const std::string& id)
    {
        page.editor()->summary()->next()->click();
        ASSERT_NE(page.liveWindow(), nullptr);
        LivePresenter& live = *page.liveWindow()->presenter();
        ASSERT_TRUE(waitFor([&] { return live.isLoaded(); }));
        for (std::size_t i = 1; i < live.snapshot().campaign.show.size(); ++i) {
            world.shop().clock().set(world.shop().clock().now() + Span::minutes(5));
            page.liveWindow()->nextButton()->click();
            ASSERT_TRUE(waitFor([&] { return live.clock().current == i; })) << i;
        }
        live.end();
        ASSERT_TRUE(waitFor([&] { return world.now(id).state == CampaignState::Ended; }));
        ASSERT_TRUE(waitFor([&] { return one().campaign().state == CampaignState::Ended; }));
    }
    /// Reads the result sheet and closes the session with it.
    void closeIt(const std::string& id)
    {
        page.editor()->summary()->next()->click();
        auto* result = page.findChild<ResultDialog*>();
        ASSERT_NE(result, nullptr);
        ASSERT_TRUE(waitFor([&] { return result->viewers() != nullptr; }));
        EXPECT_FALSE(result->figures().isEmpty());
        typeInto(*result->viewers(), QStringLiteral("312"));
        ASSERT_TRUE(waitFor([&] { return world.now(id).state == CampaignState::Closed; }));
        EXPECT_EQ(world.now(id).viewing.viewers, 312);
    }

    CampaignWorld world;
    CampaignsPage page;
};

TEST_F(CampaignsPageTest, ASessionGoesFromATemplateToItsResult)
{
    page.primaryPressed();
    auto* dialog = page.findChild<TemplateDialog*>();
    ASSERT_NE(dialog, nullptr);
    Q_EMIT dialog->chosen(3);
    dialog->accept();
    ASSERT_TRUE(waitFor([&] { return one().isOpen(); }));
    const std::string id = one().campaign().id;
    typeInto(*lineWith(0, QStringLiteral("老王早市 · 邻居首单 9 折")), QStringLiteral("周六早市"));
    ASSERT_TRUE(saved());
    EXPECT_EQ(world.now(id).title, "周六早市");
    one().edit([](campaign::Campaign& c) { c.texts[2].text = "我常在这家买，点这里 {link}"; },
               true);
    FindingNotes* notes = nullptr;
    ASSERT_TRUE(waitFor([&] {
        for (FindingNotes* shown : step(5).findChildren<FindingNotes*>()) {
            notes = shown->isVisible() ? shown : notes;
        }
        return notes != nullptr;
    }));
    EXPECT_FALSE(page.editor()->summary()->next()->isEnabled());
    auto* rewrite = notes->findChild<Button*>();
    ASSERT_NE(rewrite, nullptr);
    rewrite->click();
    ASSERT_TRUE(waitFor([&] { return one().campaign().texts[2].text.starts_with("【广告】"); }));
    pressNext(CampaignState::Checked);
    pressNext(CampaignState::Scheduled);
    world.shop().clock().set(kit::at("2026-03-03 19:31"));
    pressNext(CampaignState::Live);
    runThrough(id);
    closeIt(id);
}

class EveryTemplate : public CampaignsPageTest, public testing::WithParamInterface<int>
{
};

TEST_P(EveryTemplate, PassesTheLinterAndGoesToItsResultAsItIs)
{
    page.primaryPressed();
    auto* dialog = page.findChild<TemplateDialog*>();
    ASSERT_NE(dialog, nullptr);
    Q_EMIT dialog->chosen(GetParam());
    dialog->accept();
    ASSERT_TRUE(waitFor([&] { return one().isOpen() && one().review().readyPercent > 0; }));
    EXPECT_TRUE(one().review().findings.empty());
    const std::string id = one().campaign().id;
    pressNext(CampaignState::Checked);
    pressNext(CampaignState::Scheduled);
    world.shop().clock().set(one().campaign().startsAt + Span::minutes(1));
    pressNext(CampaignState::Live);
    runThrough(id);
    closeIt(id);
}

INSTANTIATE_TEST_SUITE_P(Ready, EveryTemplate, testing::Range(0, 5));

TEST_F(CampaignsPageTest, AltDownMovesAnItemAndTheTimesFollowAtOnce)
{
    open(3);
    const std::string first = one().campaign().show[0].title;
    QLineEdit* title = lineWith(2, QString::fromStdString(first));
    ASSERT_NE(title, nullptr);
    title->setFocus();
    QTest::keyClick(title, Qt::Key_Down, Qt::AltModifier);
    ASSERT_TRUE(waitFor([&] { return one().campaign().show[1].title == first; }));
    EXPECT_EQ(plannedTimes(one().campaign())[1].from,
              one().campaign().startsAt + Span::minutes(one().campaign().show[0].minutes));
    ASSERT_TRUE(saved());
    title = lineWith(2, QString::fromStdString(first));
    QTest::keyClick(title, Qt::Key_Up, Qt::AltModifier);
    ASSERT_TRUE(waitFor([&] { return one().campaign().show[0].title == first; }));
    QTest::keyClick(lineWith(2, QString::fromStdString(first)), Qt::Key_Up, Qt::AltModifier);
    QTest::qWait(50);
    EXPECT_EQ(one().campaign().show[0].title, first) << "the first one has nowhere to go";
}

TEST_F(CampaignsPageTest, TheCalendarShowsASessionOnItsDayAndOpensIt)
{
    const std::string id = world.ready(0); // Friday 2026-03-06 19:30
    page.refresh();
    SessionCalendar& calendar = *page.calendar();
    const auto entry = [&]() -> Button* {
        for (Button* button : calendar.findChildren<Button*>()) {
            if (button->text().startsWith(QStringLiteral("19:30"))) {
                return button;
            }
        }
        return nullptr;
    };
    EXPECT_EQ(calendar.month(), QDate(2026, 3, 1));
    ASSERT_TRUE(waitFor([&] { return entry() != nullptr; }));
    calendar.turn(1);
    EXPECT_EQ(calendar.month(), QDate(2026, 4, 1));
    ASSERT_TRUE(waitFor([&] { return entry() == nullptr; }));
    calendar.turn(-1);
    page.findChild<SegmentedControl*>()->chosen(1);
    pictureEveryLook(page, QStringLiteral("session-calendar"));
    ASSERT_NE(entry(), nullptr);
    entry()->click();
    EXPECT_TRUE(waitFor([&] { return one().isOpen() && one().campaign().id == id; }));
}

TEST_F(CampaignsPageTest, TheDryRunTellsWhatTheRulesWouldHaveCost)
{
    open(3);
    one().simulate();
    ASSERT_TRUE(waitFor([&] { return page.findChild<DryRunDialog*>() != nullptr; }));
    pictureEveryLook(*page.findChild<DryRunDialog*>(), QStringLiteral("session-dry-run"));
}

TEST_F(CampaignsPageTest, AMistakeStandsUnderItsFieldAndTheDraftIsRecovered)
{
    const std::string id = open(1);
    QLineEdit* title = lineWith(0, QString::fromStdString(one().campaign().title));
    ASSERT_NE(title, nullptr);
    typeInto(*title, QString());
    title->clear();
    one().edit([](campaign::Campaign& c) { c.title.clear(); });
    ASSERT_TRUE(waitFor([&] { return !one().review().mistakes.empty(); }));
    auto* field = qobject_cast<Field*>(title->parentWidget());
    ASSERT_NE(field, nullptr);
    EXPECT_TRUE(field->hasMistake());
    EXPECT_FALSE(world.now(id).title.empty()) << "the campaign itself stays whole";
    page.openWith(QString::fromStdString(id));
    ASSERT_TRUE(waitFor([&] { return !one().campaign().title.empty(); }));
    one().recover(true);
    EXPECT_TRUE(one().campaign().title.empty());
}

TEST_F(CampaignsPageTest, ALiveSessionIsShownButNotEdited)
{
    const std::string id = world.ready(3);
    kit::must(usecases::checkIn(world.shop().shop(), world.desk(), id));
    kit::must(usecases::schedule(world.shop().shop(), world.desk(), id));
    kit::must(usecases::goLive(world.shop().shop(), world.desk(), id));
    page.openWith(QString::fromStdString(id));
    ASSERT_TRUE(waitFor([&] { return one().isOpen(); }));
    for (const QLineEdit* line : step(0).findChildren<QLineEdit*>()) {
        EXPECT_FALSE(line->isEnabled());
    }
    one().edit([](campaign::Campaign& c) { c.title = "x"; });
    EXPECT_NE(one().campaign().title, "x");
}

TEST_F(CampaignsPageTest, NothingIsClippedInBothLanguagesDarkAndLarge)
{
    world.ready(0);
    const std::string id = world.ready(2);
    kit::must(usecases::checkIn(world.shop().shop(), world.desk(), id));
    kit::must(usecases::schedule(world.shop().shop(), world.desk(), id));
    page.refresh();
    for (const auto language : {words::Language::Zh, words::Language::En}) {
        LanguageSwitch::instance().apply(language);
        const QString name =
            language == words::Language::Zh ? QStringLiteral("zh") : QStringLiteral("en");
        for (const int percent : {100, 150}) {
            Theme::instance().apply(percent == 100 ? ThemeMode::Light : ThemeMode::Dark, percent);
            Q_EMIT page.editor()->left();
            look(page, QStringLiteral("sessions-%1-%2").arg(name).arg(percent), {1232, 800});
            EXPECT_EQ(clippedTexts(page), QStringList()) << qPrintable(name) << percent;
            page.openWith(QString::fromStdString(id));
            QTest::qWait(300);
            look(page, QStringLiteral("campaign-%1-%2").arg(name).arg(percent), {1232, 800});
            EXPECT_EQ(clippedTexts(page), QStringList()) << qPrintable(name) << percent;
        }
    }
    LanguageSwitch::instance().apply(words::Language::Zh);
}

} // namespace
} // namespace linli::ui
