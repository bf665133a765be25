// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/rules/RuleBuilder.h"

#include "ui/ConsoleShop.h"
#include "ui/dialogs/why/WhyDialog.h"
#include "ui/dialogs/why/WhyPages.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/rewards/rules/PartForm.h"
#include "ui/pages/rewards/rules/PartPopup.h"
#include "ui/pages/rewards/rules/RulesPresenter.h"
#include "ui/pages/rewards/rules/SentenceView.h"
#include "ui/pages/rewards/rules/VersionsDialog.h"
#include "ui/widgets/Field.h"
#include "usecases/orders/Refund.h"
#include "usecases/rewards/Rewards.h"
#include "usecases/rewards/StarterRules.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

namespace linli::ui {

namespace {

using words::RulePart;

/// Two neighbours were brought before the shop had any rule.
void fillPast(kit::TestShop& shop)
{
    const MemberKey aunt = shop.enrol("李阿姨", "13800000001");
    for (const char* name : {"王小明", "欧阳菲菲"}) {
        const MemberKey guest = shop.enrol(name);
        shop.bind(guest, aunt);
        shop.fulfil(shop.paidOrder(guest, 4580));
    }
    shop.settleAfter(Span::days(8));
}

void submit(FormDialog& form)
{
    QTest::mouseClick(named<QPushButton>(&form, "submit"), Qt::LeftButton);
}

/// Opens a part, types into its field and keeps it.
void setPart(RuleBuilder& builder, RulePart part, const char* field, const QString& value)
{
    const QPointer<PartPopup> popup = builder.edit(part, &builder);
    auto* editor = named<QWidget>(popup, field);
    ASSERT_NE(editor, nullptr);
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(value);
    } else if (auto* box = qobject_cast<QSpinBox*>(editor)) {
        box->setValue(value.toInt());
    }
    popup->keep();
}

usecases::RewardRow rewardOf(ConsoleShop& shop, const OrderKey& order)
{
    usecases::RewardRow found;
    shop.onStore([&](kit::TestShop& inner) {
        usecases::RewardQuery query;
        query.order = order;
        const usecases::PageRequest few{10, std::nullopt};
        const auto page = kit::must(usecases::listRewards(inner.shop(), query, few));
        ASSERT_FALSE(page.rows.empty());
        found = page.rows.front();
    });
    return found;
}

QString whySentence(ConsoleShop& shop, const WhyAbout& about)
{
    auto* dialog = new WhyDialog(shop.context(), about, nullptr);
    dialog->show();
    shop.settle();
    EXPECT_TRUE(dialog->sheet().has_value());
    const QString told = dialog->sheet() ? dialog->sheet()->sentence : QString();
    EXPECT_EQ(named<QLabel>(dialog, "whySentence")->text(), told);
    dialog->close();
    return told;
}

} // namespace

TEST(RuleBuilder, ARuleIsWrittenTriedEarnedTakenBackAndExplained)
{
    ConsoleShop shop(fillPast);
    RulesPresenter presenter(shop.context());
    presenter.load();
    shop.settle();
    auto* builder = new RuleBuilder(presenter, std::nullopt, nullptr);
    builder->show();
    EXPECT_TRUE(builder->sentence().contains(QStringLiteral("1 斤鸡蛋")))
        << qPrintable(builder->sentence());
    setPart(*builder, RulePart::Minimum, "amount", QStringLiteral("30"));
    setPart(*builder, RulePart::Hold, "number", QStringLiteral("2"));
    EXPECT_EQ(builder->sentence(),
              QStringLiteral("新邻居首单满 ¥30.00，邀请人得 1 斤鸡蛋，收货 2 天后可领"));
    EXPECT_FALSE(builder->canGoLive());
    submit(*builder); // the dry run
    shop.settle();
    EXPECT_TRUE(builder->canGoLive());
    presenter.load();
    shop.settle();
    EXPECT_TRUE(presenter.rules().empty()); // tried, not started
    const QSignalSpy live(&presenter, &RulesPresenter::started);
    submit(*builder);
    shop.settle();
    ASSERT_EQ(live.count(), 1);
    presenter.load();
    shop.settle();
    ASSERT_EQ(presenter.rules().size(), 1U);
    EXPECT_EQ(presenter.rules()[0].terms().minBasisFen, 3000);

    OrderKey good;
    OrderKey small;
    shop.onStore([&](kit::TestShop& inner) {
        const MemberKey host = inner.enrol("孙大爷");
        const MemberKey guest = inner.enrol("赵敏");
        const MemberKey thrifty = inner.enrol("钱多多");
        inner.bind(guest, host);
        inner.bind(thrifty, host);
        good = inner.paidOrder(guest, 4000);
        small = inner.paidOrder(thrifty, 1000);
        inner.fulfil(good);
        inner.settleAfter(Span::days(3));
    });
    const usecases::RewardRow earned = rewardOf(shop, good);
    EXPECT_EQ(earned.state, rewards::RewardState::Available);
    const QString why = whySentence(shop, {earned.id, {}});
    EXPECT_TRUE(why.contains(QStringLiteral("孙大爷"))) << qPrintable(why);
    EXPECT_TRUE(why.contains(QStringLiteral("¥30.00"))) << qPrintable(why);
    const QString refusal = whySentence(shop, {{}, small});
    EXPECT_TRUE(refusal.contains(QStringLiteral("¥10.00"))) << qPrintable(refusal);
    EXPECT_TRUE(refusal.contains(QStringLiteral("¥30.00"))) << qPrintable(refusal);

    shop.onStore([&](kit::TestShop& inner) {
        usecases::NewRefund all;
        all.order = good;
        all.all = true;
        EXPECT_FALSE(kit::must(usecases::refundOrder(inner.shop(), all)).refused);
    });
    EXPECT_EQ(rewardOf(shop, good).state, rewards::RewardState::Clawed);
    const QString after = whySentence(shop, {earned.id, {}});
    EXPECT_TRUE(after.contains(QStringLiteral("已追回"))) << qPrintable(after);
}

TEST(RuleBuilder, EveryChangeAsksForANewDryRun)
{
    ConsoleShop shop(fillPast);
    RulesPresenter presenter(shop.context());
    presenter.load();
    shop.settle();
    auto* builder = new RuleBuilder(presenter, std::nullopt, nullptr);
    builder->show();
    submit(*builder);
    shop.settle();
    ASSERT_TRUE(builder->canGoLive());
    setPart(*builder, RulePart::Minimum, "amount", QStringLiteral("50"));
    EXPECT_FALSE(builder->canGoLive());
    const QSignalSpy live(&presenter, &RulesPresenter::started);
    submit(*builder);
    shop.settle();
    EXPECT_EQ(live.count(), 0);
    EXPECT_TRUE(builder->canGoLive());
    builder->close();
}

TEST(RuleBuilder, OneSentenceMayBeTwoRules)
{
    ConsoleShop shop;
    RulesPresenter presenter(shop.context());
    presenter.load();
    shop.settle();
    RuleDraft draft = draftOf(rewards::RuleKind::FirstOrder, presenter.day());
    draft.cutPercent = 90;
    const QSignalSpy live(&presenter, &RulesPresenter::started);
    presenter.start(draft);
    shop.settle();
    ASSERT_EQ(live.count(), 1);
    presenter.load();
    shop.settle();
    ASSERT_EQ(presenter.rules().size(), 2U);
    EXPECT_EQ(presenter.rules()[1].terms().kind, rewards::RuleKind::PriceCut);
    EXPECT_EQ(presenter.rules()[1].terms().ratePercent, 90);
    EXPECT_EQ(presenter.choices().cutRule, presenter.rules()[1].rule.id.text());
}

TEST(RuleBuilder, SaysWhatIsWrongUnderTheField)
{
    RuleDraft draft = draftOf(rewards::RuleKind::FirstOrder, BusinessDay());
    const RuleDraft before = draft;
    PartForm* form = makePartForm(RulePart::Inviter, draft, {{"egg"}, {}, {}}, nullptr);
    named<QLineEdit>(form, "amount")->setText(QStringLiteral("none"));
    EXPECT_FALSE(form->apply(draft));
    EXPECT_EQ(draft.rule.terms, before.rule.terms);
    EXPECT_TRUE(
        static_cast<Field*>(named<QLineEdit>(form, "amount")->parentWidget())->hasMistake());
    named<QLineEdit>(form, "amount")->setText(QStringLiteral("2"));
    EXPECT_TRUE(form->apply(draft));
    EXPECT_EQ(draft.rule.terms.inviter->fixed.count, 2);
    delete form;
}

/// Every kind, every part that fits it: an editor opens and takes its own values back unchanged.
TEST(RuleBuilder, EveryPartOfEveryKindHasAnEditorThatKeepsWhatItShows)
{
    using rewards::RuleKind;
    for (const RuleKind kind : {RuleKind::FirstOrder, RuleKind::Percent, RuleKind::PriceCut,
                                RuleKind::Milestone, RuleKind::GroupBuy}) {
        for (int i = 1; i <= static_cast<int>(RulePart::Budget); ++i) {
            const auto part = static_cast<RulePart>(i);
            RuleDraft draft = draftOf(kind, BusinessDay());
            draft.rule.terms.over = RuleId("R1");
            if (!fits(part, kind) || part == RulePart::Invitee || part == RulePart::Caps ||
                part == RulePart::Tier || part == RulePart::Valid) {
                continue; // these are not in the draft yet: opening them adds them
            }
            const RuleDraft before = draft;
            PartForm* form = makePartForm(part, draft, {{"egg", "fruit"}, {"R1"}, {}}, nullptr);
            EXPECT_TRUE(form->apply(draft)) << i << " of kind " << static_cast<int>(kind);
            EXPECT_EQ(draft.rule.terms, before.rule.terms)
                << i << " of kind " << static_cast<int>(kind);
            EXPECT_FALSE(partLabel(part).isEmpty());
            delete form;
        }
    }
}

TEST(RuleVersions, TellWhatChanged)
{
    RuleDraft old = draftOf(rewards::RuleKind::FirstOrder, BusinessDay());
    RuleDraft now = old;
    now.rule.terms.minBasisFen = 3000;
    now.rule.terms.caps = {{rewards::CapPeriod::Day, 5}};
    const QStringList changes = changesBetween(old.rule.terms, now.rule.terms);
    ASSERT_EQ(changes.size(), 2);
    EXPECT_TRUE(changes[0].contains(QStringLiteral("¥20.00 → ¥30.00"))) << qPrintable(changes[0]);
    EXPECT_TRUE(changes[1].contains(QStringLiteral("5"))) << qPrintable(changes[1]);
    EXPECT_TRUE(changesBetween(old.rule.terms, old.rule.terms).isEmpty());
}

TEST(RuleSentencePieces, JoinToTheSentenceInBothLanguages)
{
    for (const auto& starter : usecases::starterRules(BusinessDay())) {
        for (const words::Language in : {words::Language::Zh, words::Language::En}) {
            QString joined;
            for (const auto& piece : words::rulePieces(starter.rule.terms, std::nullopt, in)) {
                joined += piece.text;
            }
            EXPECT_EQ(joined, words::ruleSentence(starter.rule.terms, in));
            EXPECT_FALSE(joined.contains(QLatin1Char('%')) && !joined.contains(u" %"));
        }
    }
}

} // namespace linli::ui
