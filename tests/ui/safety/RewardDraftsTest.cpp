// SPDX-License-Identifier: GPL-3.0-or-later
// Forms of page 奖励 that were open when the program died.
#include "ui/dialogs/drafts/DraftKeeper.h"
#include "ui/pagekit/PageShop.h"
#include "ui/pages/rewards/RewardsPage.h"
#include "ui/pages/rewards/honours/TierDialog.h"
#include "ui/pages/rewards/rules/RuleBuilder.h"
#include "ui/pages/rewards/shelf/ShelfDialogs.h"
#include "ui/shell/recovery/RecoveryPanel.h"
#include "ui/widgets/SegmentedControl.h"
#include "usecases/drafts/Drafts.h"

#include <gtest/gtest.h>

#include <QDateEdit>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

namespace linli::ui {

namespace {

class RewardDraftsTest : public testing::Test
{
  protected:
    std::vector<ports::Draft> drafts()
    {
        return kit::must(usecases::openDrafts(world.shop().shop()));
    }
    /// The page as `argument` opens it; the form that is open on it.
    template <typename Form> Form* opened(RewardsPage& page, const char* argument)
    {
        page.show();
        page.refresh();
        page.openWith(QLatin1String(argument));
        waitFor([&page] { return page.template findChild<Form*>() != nullptr; });
        QTest::qWait(20); // the file was asked whether something was kept
        return page.template findChild<Form*>();
    }
    /// What is kept when the program dies with that form open.
    void keep(QDialog& form)
    {
        form.findChild<DraftKeeper*>()->keep();
        EXPECT_TRUE(waitFor([this] { return drafts().size() == 1; }));
    }

    PageShop world;
};

TEST_F(RewardDraftsTest, ARuleComesBackWordForWord)
{
    QString written;
    {
        RewardsPage page(world.context(), world.host(), nullptr);
        auto* builder = opened<RuleBuilder>(page, "new");
        ASSERT_NE(builder, nullptr);
        auto* kind = builder->findChild<SegmentedControl*>();
        kind->setCurrent(2);
        Q_EMIT kind->chosen(2);
        written = builder->sentence();
        keep(*builder);
    }
    RewardsPage page(world.context(), world.host(), nullptr);
    auto* builder = opened<RuleBuilder>(page, "new");
    ASSERT_NE(builder, nullptr);
    EXPECT_TRUE(waitFor([&] { return builder->sentence() == written; }));
    EXPECT_EQ(builder->findChild<SegmentedControl*>()->current(), 2);
    EXPECT_FALSE(builder->canGoLive()) << "it is to be tried first";
    builder->reject();
    EXPECT_TRUE(waitFor([this] { return drafts().empty(); }));
}

TEST_F(RewardDraftsTest, ADraftOfARuleIsReadBackExactly)
{
    RuleDraft draft =
        draftOf(rewards::RuleKind::FirstOrder, kit::must(BusinessDay::parse("2026-03-02")));
    draft.rule.id = RuleId("R7");
    draft.cutPercent = 10;
    const auto again = parseDraft(draftToText(draft));
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(draftToText(*again), draftToText(draft));
    EXPECT_EQ(again->cutPercent, 10);
    EXPECT_FALSE(parseDraft("").ok());
    EXPECT_FALSE(parseDraft("R7\nnonsense=1\n\n").ok());
    EXPECT_FALSE(parseDraft(draftToText(draft) + "x").ok());
}

TEST_F(RewardDraftsTest, ATierComesBackWithWhatItAsks)
{
    {
        RewardsPage page(world.context(), world.host(), nullptr);
        page.show();
        page.refresh();
        QPushButton* change = nullptr;
        ASSERT_TRUE(waitFor([&] {
            change = page.findChild<QPushButton*>(QStringLiteral("editTier"));
            return change != nullptr;
        }));
        change->click();
        auto* dialog = page.findChild<TierDialog*>();
        ASSERT_NE(dialog, nullptr);
        QTest::qWait(20);
        dialog->findChild<QSpinBox*>()->setValue(17);
        auto* both = dialog->findChild<SegmentedControl*>();
        both->setCurrent(1 - both->current());
        keep(*dialog);
    }
    RecoveryPanel panel(world.context().shop, nullptr);
    QSignalSpy on(&panel, &RecoveryPanel::goOn);
    panel.look();
    ASSERT_TRUE(waitFor([&] { return !panel.isHidden(); }));
    panel.findChild<QPushButton*>(QStringLiteral("goOn"))->click();
    ASSERT_EQ(on.count(), 1);
    EXPECT_EQ(on.front().at(0).toString(), QStringLiteral("rewards"));
    RewardsPage page(world.context(), world.host(), nullptr);
    auto* dialog = opened<TierDialog>(page, on.front().at(1).toString().toLatin1().constData());
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(waitFor([&] { return dialog->findChild<QSpinBox*>()->value() == 17; }));
}

TEST_F(RewardDraftsTest, GiftsThatCameInComeBackWithTheirLastDay)
{
    const QDate last(2027, 1, 31);
    {
        RewardsPage page(world.context(), world.host(), nullptr);
        auto* dialog = opened<ReceiveDialog>(page, "receive");
        ASSERT_NE(dialog, nullptr);
        dialog->findChild<QDateEdit*>()->setDate(last);
        keep(*dialog);
    }
    RewardsPage page(world.context(), world.host(), nullptr);
    auto* dialog = opened<ReceiveDialog>(page, "receive");
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(waitFor([&] { return dialog->findChild<QDateEdit*>()->date() == last; }));
}

} // namespace
} // namespace linli::ui
