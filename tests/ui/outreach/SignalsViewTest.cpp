// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/time/BusinessDay.h"
#include "ui/ConsoleShop.h"
#include "ui/dialogs/FormDialog.h"
#include "ui/pages/rewards/signals/FlagsView.h"
#include "ui/pages/rewards/signals/SignalsDialog.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>

namespace linli::ui {
namespace {

/// Three first orders of the same basket at the minimum: F10.
void fillFarm(kit::TestShop& shop)
{
    shop.cashRule();
    const MemberKey aunt = shop.enrol("李阿姨");
    for (int i = 0; i < 3; ++i) {
        shop.clock().advance(Span::minutes(11));
        const MemberKey guest = shop.enrol("客人" + std::to_string(i));
        shop.bind(guest, aunt);
        shop.fulfil(shop.paidOrder(guest, 2000));
    }
}

TEST(SignalsView, ShowsTheEvidenceAndConfirmsOnlyWithAReason)
{
    ConsoleShop shop(fillFarm);
    FlagsView view(shop.context(), nullptr);
    view.refresh();
    shop.settle();
    ASSERT_EQ(view.presenter()->flags().size(), 1U);
    EXPECT_EQ(view.presenter()->flags()[0].names.size(), 3U);
    auto* wrong = named<QPushButton>(&view, "confirmFlag");
    EXPECT_FALSE(wrong->isEnabled());
    for (QLineEdit* reason : view.findChildren<QLineEdit*>()) {
        reason->setText(QStringLiteral("同一个人"));
    }
    EXPECT_TRUE(wrong->isEnabled());
    wrong->click();
    shop.settle();
    EXPECT_TRUE(view.presenter()->flags().empty());
    EXPECT_EQ(view.presenter()->rates().at(9).confirmed, 1);
}

void fillLeak(kit::TestShop& shop)
{
    shop.enrol("李阿姨");
    const Instant day = BusinessDay::of(shop.clock().now()).start();
    kit::must(shop.connection().execute(
        "INSERT INTO coupon_link (link, member, site, day_ms) SELECT id, inviter, 'smzdm.com', " +
        std::to_string(day.unixMs()) + " FROM invite_link"));
}

TEST(SignalsView, ACouponSiteStandsWithItsDayAndNoHour)
{
    ConsoleShop shop(fillLeak);
    FlagsView view(shop.context(), nullptr);
    view.refresh();
    shop.settle();
    QStringList shown;
    for (const TextLabel* label : view.findChildren<TextLabel*>()) {
        if (label->text().contains(QStringLiteral("smzdm.com"))) {
            shown << label->text();
        }
    }
    ASSERT_EQ(shown.size(), 2) << "what was found, and its evidence";
    EXPECT_FALSE(shown.join(QLatin1Char(' ')).contains(QStringLiteral("00:00")));
    EXPECT_TRUE(shown[1].contains(QStringLiteral("3月2日")) ||
                shown[1].contains(QStringLiteral("03-02")))
        << shown[1].toStdString();
    auto* replace = named<QPushButton>(&view, "replaceCode");
    replace->click();
    auto* dialog = view.findChild<FormDialog*>();
    ASSERT_NE(dialog, nullptr) << "asked first: what is printed is worth nothing afterwards";
    EXPECT_EQ(view.presenter()->flags().size(), 1U);
    named<QPushButton>(dialog, "submit")->click();
    shop.settle();
    EXPECT_TRUE(view.presenter()->flags().empty());
    EXPECT_EQ(view.presenter()->rates().at(11).confirmed, 1);
}

TEST(SignalsView, ACardIsWholeWithItsButtonsThoughTheTextGrows)
{
    ConsoleShop shop(fillFarm);
    FlagsView view(shop.context(), nullptr);
    view.show();
    view.refresh();
    shop.settle();
    for (const int percent : {100, 150}) {
        Theme::instance().apply(ThemeMode::Light, percent);
        shop.settle();
        view.resize(1200, view.minimumSizeHint().height()); // no more than it asks for
        shop.settle();
        EXPECT_EQ(view.findChild<QScrollArea*>()->verticalScrollBar()->maximum(), 0) << percent;
    }
    Theme::instance().apply(ThemeMode::Light, 100);
}

TEST(SignalsView, OnlyALeakedCodeCanBeReplaced)
{
    ConsoleShop shop(fillFarm);
    FlagsView view(shop.context(), nullptr);
    view.refresh();
    shop.settle();
    ASSERT_EQ(view.presenter()->flags().size(), 1U);
    EXPECT_EQ(view.findChild<QPushButton*>(QStringLiteral("replaceCode")), nullptr);
}

TEST(SignalsView, AFlyerActivityNeedsAReasonAndCanBeEnded)
{
    ConsoleShop shop(fillFarm);
    FlagsView view(shop.context(), nullptr);
    view.refresh();
    shop.settle();
    auto* act = named<QPushButton>(&view, "activity");
    act->click();
    auto* dialog = view.findChild<FormDialog*>();
    ASSERT_NE(dialog, nullptr);
    named<QPushButton>(dialog, "submit")->click();
    shop.settle();
    EXPECT_FALSE(view.presenter()->openActivity().has_value());
    named<QLineEdit>(dialog, "activityReason")->setText(QStringLiteral("小区门口"));
    named<QPushButton>(dialog, "submit")->click();
    shop.settle();
    shop.clock().set(
        view.presenter()->now()); // the windows' clock and the shop's are the same here
    ASSERT_FALSE(view.presenter()->flags().empty());
    act->click();
    shop.settle();
}

TEST(SignalsView, OffersWhatTheTableLeavesToTheOwner)
{
    ConsoleShop shop(fillFarm);
    SignalsPresenter presenter(shop.context());
    presenter.load();
    shop.settle();
    SignalsDialog dialog(presenter, nullptr);
    EXPECT_EQ(dialog.findChildren<QSpinBox*>().size(), 7) << "F8–F12, F14, F16";
    EXPECT_EQ(dialog.findChildren<QComboBox*>().size(), 9) << "those seven, F15, and the days";
    presenter.set(10, {fraud::Action::Notify, 3});
    shop.settle();
    EXPECT_EQ(presenter.settings().at(9).action, fraud::Action::Notify);
}

} // namespace
} // namespace linli::ui
