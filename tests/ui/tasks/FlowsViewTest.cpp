// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/flows/FlowsView.h"

#include "domain/tasks/FlowWords.h"
#include "text/LintTextMatcher.h"
#include "ui/pagekit/EveryLook.h"
#include "ui/tasks/TaskDesk.h"
#include "ui/widgets/PickField.h"
#include "usecases/tasks/Flows.h"
#include "usecases/tasks/TaskSettings.h"
#include "wire/linter/RuleBookReader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimeEdit>

namespace linli::ui {

namespace {

using kit::must;

class FlowsViewTest : public testing::Test
{
  protected:
    FlowsViewTest()
        : book(must(wire::builtInRuleBook())),
          matcher(must(text::makeLintTextMatcher(book))), lint{book, *matcher}
    {
        world.context().lint = &lint;
        aunt = world.shop().enrol("李阿姨", "13800000001");
        world.shop().bind(world.shop().enrol("王小明", "13800000002"), aunt);
        desk.page().openWith(QStringLiteral("flows"));
        desk.refresh();
    }
    void edit(const char* flow)
    {
        auto* card =
            desk.page().findChild<QWidget*>(QStringLiteral("flow-") + QString::fromLatin1(flow));
        ASSERT_NE(card, nullptr);
        QTest::mouseClick(buttonIn(*card, "editFlow"), Qt::LeftButton);
        QTest::qWait(320);
    }
    /// Of the first step.
    template <typename Widget> Widget* part(const char* name)
    {
        for (auto* one : desk.page().findChildren<Widget*>(QString::fromLatin1(name))) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    usecases::FlowRow kept(const char* flow)
    {
        return must(usecases::getFlow(world.shop().shop(), flow));
    }

    PageShop world;
    linter::RuleBook book;
    std::unique_ptr<linter::TextMatcher> matcher;
    usecases::LintDesk lint;
    MemberKey aunt;
    TaskDesk desk{world};
};

TEST_F(FlowsViewTest, AFlowIsSwitchedOffAndOn)
{
    auto* card = desk.page().findChild<QWidget*>(QStringLiteral("flow-dormant"));
    ASSERT_NE(card, nullptr);
    QTest::mouseClick(buttonIn(*card, "on"), Qt::LeftButton, {}, QPoint(8, 10));
    QTest::qWait(60);
    EXPECT_FALSE(kept("dormant").flow.on);
    EXPECT_TRUE(kept("birthday").flow.on);
}

TEST_F(FlowsViewTest, AnUnknownFieldIsNamedAndNotSaved)
{
    edit("welcome-sharer");
    auto* words = part<QPlainTextEdit>("stepText");
    ASSERT_NE(words, nullptr);
    words->setPlainText(QStringLiteral("您好{name}，打{phone}"));
    auto* mistakes = part<QLabel>("stepMistakes");
    ASSERT_NE(mistakes, nullptr);
    EXPECT_TRUE(mistakes->text().contains(QStringLiteral("{phone}")));
    EXPECT_TRUE(mistakes->text().contains(QStringLiteral("{friend}"))) << "what is allowed";
    EXPECT_FALSE(buttonIn(desk.page(), "saveFlow")->isEnabled());
    words->setPlainText(QStringLiteral("您好{name}"));
    EXPECT_TRUE(buttonIn(desk.page(), "saveFlow")->isEnabled());
}

TEST_F(FlowsViewTest, AChipPutsItsFieldWhereTheCursorIs)
{
    edit("welcome-sharer");
    auto* words = part<QPlainTextEdit>("stepText");
    words->setPlainText(QStringLiteral("谢谢"));
    words->moveCursor(QTextCursor::End);
    auto* chip = part<QAbstractButton>("field-code");
    ASSERT_NE(chip, nullptr);
    chip->click();
    EXPECT_EQ(words->toPlainText(), QStringLiteral("谢谢{code}"));
}

TEST_F(FlowsViewTest, OwnWordsAreSavedAndReset)
{
    edit("welcome-sharer");
    part<QPlainTextEdit>("stepText")->setPlainText(QStringLiteral("{name}，多谢"));
    QTest::mouseClick(buttonIn(desk.page(), "saveFlow"), Qt::LeftButton);
    QTest::qWait(60);
    EXPECT_TRUE(kept("welcome-sharer").own);
    EXPECT_EQ(kept("welcome-sharer").flow.steps[0].text.zh, "{name}，多谢");
    EXPECT_FALSE(kept("welcome-sharer").flow.steps[0].text.en.empty()) << "the other stays";
    edit("welcome-sharer");
    QTest::mouseClick(buttonIn(desk.page(), "resetFlow"), Qt::LeftButton);
    QTest::qWait(60);
    EXPECT_FALSE(kept("welcome-sharer").own);
}

TEST_F(FlowsViewTest, StepsAreAddedMovedAndRemoved)
{
    edit("welcome-sharer");
    const std::vector<tasks::Step> before = kept("welcome-sharer").flow.steps;
    part<QAbstractButton>("stepDown")->click();
    QTest::qWait(20);
    QTest::mouseClick(buttonIn(desk.page(), "addStep"), Qt::LeftButton);
    QTest::qWait(20);
    EXPECT_FALSE(buttonIn(desk.page(), "saveFlow")->isEnabled()) << "the new one says nothing yet";
    QPlainTextEdit* last = nullptr;
    for (auto* one : desk.page().findChildren<QPlainTextEdit*>(QStringLiteral("stepText"))) {
        last = one->isVisible() ? one : last;
    }
    last->setPlainText(QStringLiteral("{name}，最近好吗？"));
    part<QAbstractButton>("removeStep")->click();
    QTest::qWait(20);
    QTest::mouseClick(buttonIn(desk.page(), "saveFlow"), Qt::LeftButton);
    QTest::qWait(60);
    const std::vector<tasks::Step> after = kept("welcome-sharer").flow.steps;
    ASSERT_EQ(after.size(), before.size());
    EXPECT_EQ(after[0].id, before[0].id) << "the second went up and was removed";
    EXPECT_EQ(after[1].id, before[2].id);
    EXPECT_EQ(after[2].text.zh, "{name}，最近好吗？");
    EXPECT_EQ(after[2].afterDays, before[2].afterDays + 1);
    for (const tasks::Step& one : before) {
        EXPECT_NE(one.id, after[2].id) << "who was told another step is told this one too";
    }
}

TEST_F(FlowsViewTest, ConditionsAreEditedAndAWrongOneIsNamed)
{
    edit("dormant");
    auto* most = part<QSpinBox>("atMost");
    ASSERT_NE(most, nullptr);
    most->setValue(0);
    auto* mistakes = part<QLabel>("conditionMistakes");
    ASSERT_NE(mistakes, nullptr) << "at least 1 and at most 0 is nobody";
    EXPECT_FALSE(buttonIn(desk.page(), "saveFlow")->isEnabled());
    most->setValue(20);
    QTest::mouseClick(buttonIn(desk.page(), "addCondition"), Qt::LeftButton);
    QTest::qWait(20);
    auto* what = desk.page().findChildren<QComboBox*>(QStringLiteral("conditionWhat")).last();
    what->setCurrentIndex(what->count() - 1);
    desk.page()
        .findChildren<QComboBox*>(QStringLiteral("conditionTag"))
        .last()
        ->setCurrentText(QStringLiteral("爱水果"));
    QTest::mouseClick(buttonIn(desk.page(), "saveFlow"), Qt::LeftButton);
    QTest::qWait(60);
    const std::vector<tasks::Condition> now = kept("dormant").flow.conditions;
    ASSERT_EQ(now.size(), 2U);
    EXPECT_EQ(now[0], (tasks::Condition{tasks::Measure::Orders, 1, 20, {}}));
    EXPECT_EQ(now[1].tag, "爱水果");
    edit("dormant");
    part<QAbstractButton>("removeCondition")->click();
    QTest::mouseClick(buttonIn(desk.page(), "saveFlow"), Qt::LeftButton);
    QTest::qWait(60);
    ASSERT_EQ(kept("dormant").flow.conditions.size(), 1U);
    EXPECT_EQ(kept("dormant").flow.conditions[0].tag, "爱水果");
}

TEST_F(FlowsViewTest, AFlowOfTheShopsOwnIsMadeAndRemovedWithAnUndo)
{
    const std::size_t before = must(usecases::listFlows(world.shop().shop())).size();
    QTest::mouseClick(buttonIn(desk.page(), "newFlow"), Qt::LeftButton);
    QTest::qWait(20);
    part<QLineEdit>("flowName")->setText(QStringLiteral("领礼之后"));
    auto* trigger = part<QComboBox>("flowTrigger");
    ASSERT_TRUE(trigger->isEnabled());
    trigger->setCurrentIndex(trigger->findData(static_cast<int>(tasks::Trigger::Waiting)));
    QTest::qWait(20);
    EXPECT_NE(part<QAbstractButton>("field-reward"), nullptr) << "the fields of that trigger";
    part<QComboBox>("flowWho")->setCurrentIndex(1);
    part<QPlainTextEdit>("stepText")->setPlainText(QStringLiteral("{name}，{reward}到了"));
    QTest::mouseClick(buttonIn(desk.page(), "saveFlow"), Qt::LeftButton);
    QTest::qWait(60);
    std::vector<usecases::FlowRow> rows = must(usecases::listFlows(world.shop().shop()));
    ASSERT_EQ(rows.size(), before + 1);
    const tasks::Flow made = rows.back().flow;
    EXPECT_EQ(made.name.zh, "领礼之后");
    EXPECT_EQ(made.trigger, tasks::Trigger::Waiting);
    EXPECT_EQ(made.who, tasks::Doer::Owner);
    edit(made.id.c_str());
    QTest::mouseClick(buttonIn(desk.page(), "resetFlow"), Qt::LeftButton);
    QTest::qWait(60);
    EXPECT_EQ(must(usecases::listFlows(world.shop().shop())).size(), before);
    world.host().undo();
    QTest::qWait(60);
    EXPECT_EQ(kept(made.id.c_str()).flow, made);
}

TEST_F(FlowsViewTest, QuietHoursAreKept)
{
    auto* from = part<QTimeEdit>("quietFrom");
    ASSERT_NE(from, nullptr);
    EXPECT_EQ(from->time(), QTime(21, 0)) << "where the shop said nothing else";
    from->setTime(QTime(20, 30));
    Q_EMIT from->editingFinished();
    QTest::qWait(60);
    const tasks::QuietHours kept = must(usecases::quietHours(world.shop().shop()));
    EXPECT_EQ(kept.from, 20 * 60 + 30);
    EXPECT_EQ(kept.to, 9 * 60);
}

TEST_F(FlowsViewTest, WordRulesAreShownBesideTheText)
{
    edit("welcome-sharer");
    part<QPlainTextEdit>("stepText")->setPlainText(QStringLiteral("分享3位好友截图得50元券"));
    QLabel* findings = nullptr;
    EXPECT_TRUE(waitFor([&] { return (findings = part<QLabel>("stepFindings")) != nullptr; }));
    ASSERT_NE(findings, nullptr);
    EXPECT_TRUE(findings->text().contains(QStringLiteral("WX-01")));
    EXPECT_TRUE(buttonIn(desk.page(), "saveFlow")->isEnabled()) << "it warns; the owner decides";
}

TEST_F(FlowsViewTest, PreviewIsForARealNeighbour)
{
    edit("welcome-sharer");
    auto* person = part<PickField>("previewPerson");
    ASSERT_NE(person, nullptr);
    person->choose({QString::fromStdString(aunt.text()), QStringLiteral("李阿姨"), {}});
    Q_EMIT person->picked(QString::fromStdString(aunt.text()));
    QLabel* said = nullptr;
    EXPECT_TRUE(waitFor([&] { return (said = part<QLabel>("previewWords")) != nullptr; }));
    ASSERT_NE(said, nullptr);
    EXPECT_TRUE(said->text().startsWith(QStringLiteral("李阿姨您好")));
    EXPECT_TRUE(part<QLabel>("previewTime")->text().contains(QStringLiteral("3月2日")));
    look(desk.page(), QStringLiteral("flow-editor"));
    pictureEveryLook(desk.page(), QStringLiteral("flow-editor"));
}

TEST_F(FlowsViewTest, ShippedWordsBreakNoRule)
{
    for (const usecases::FlowRow& row : must(usecases::listFlows(world.shop().shop()))) {
        for (const tasks::Step& step : row.flow.steps) {
            for (const std::string& said : {step.text.zh, step.text.en}) {
                const auto found = must(tasks::saidFindings(
                    said, book, *matcher, BusinessDay::of(kit::at("2026-03-02"))));
                for (const tasks::SaidFinding& one : found) {
                    ADD_FAILURE() << row.flow.id << "/" << step.id << " " << one.rule->id << " "
                                  << one.found;
                }
            }
        }
    }
}

TEST_F(FlowsViewTest, TheListLooksRight)
{
    look(desk.page(), QStringLiteral("flows"));
    pictureEveryLook(desk.page(), QStringLiteral("flows"));
    EXPECT_EQ(clippedTexts(desk.page()), QStringList());
}

} // namespace
} // namespace linli::ui
