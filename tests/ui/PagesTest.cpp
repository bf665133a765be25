// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ConsoleShop.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/shell/PageRegistry.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"
#include "usecases/sample/SampleShop.h"

#include <gtest/gtest.h>

#include <string>
#include <tuple>

namespace linli::ui {

namespace {

/// Labels and buttons in sight whose words do not fit.
QStringList clipped(const QWidget& window)
{
    QStringList found;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() ||
            label->minimumSizeHint().width() < label->sizeHint().width()) {
            continue; // an elided one says … and tells the rest as a tip
        }
        const int wide = label->contentsRect().width();
        const bool narrow =
            !label->wordWrap() && label->fontMetrics().horizontalAdvance(
                                      label->text().section(QLatin1Char('\n'), 0, 0)) > wide + 1;
        const bool low =
            label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1;
        if (narrow || low) {
            found += QStringLiteral("label: ") + label->text();
        }
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty() &&
            button->width() < button->sizeHint().width()) {
            found += QStringLiteral("button: ") + button->text();
        }
    }
    return found;
}

using Look = std::tuple<words::Language, ThemeMode, int>;

class EveryPage : public testing::TestWithParam<Look>
{
  protected:
    void SetUp() override
    {
        const auto [language, mode, percent] = GetParam();
        LanguageSwitch::instance().apply(language);
        Theme::instance().apply(mode, percent);
    }
    void TearDown() override
    {
        LanguageSwitch::instance().apply(words::Language::Zh);
        Theme::instance().apply(ThemeMode::Light, 100);
    }
};

std::string nameOf(const Look& look)
{
    const auto [language, mode, percent] = look;
    return std::string(language == words::Language::Zh ? "Zh" : "En") +
           (mode == ThemeMode::Dark ? "Dark" : "Light") + std::to_string(percent);
}

} // namespace

TEST_P(EveryPage, OpensWithoutAComplaintAndWithoutClippedWords)
{
    ConsoleShop shop(fillLively);
    MainWindow window(shop.context());
    window.resize(std::get<2>(GetParam()) > 100 ? QSize(1440, 900) : QSize(1024, 700));
    window.show();
    for (const PageEntry& entry : pageRegistry()) {
        window.showPage(entry.id);
        shop.settle();
        for (const Banner* banner : window.findChildren<Banner*>()) {
            EXPECT_TRUE(!banner->isVisible() || banner->text() != QString())
                << entry.id.toStdString();
        }
        EXPECT_EQ(clipped(window).join(QLatin1Char('\n')).toStdString(), "")
            << entry.id.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Looks,
                         EveryPage,
                         testing::Values(Look{words::Language::Zh, ThemeMode::Light, 100},
                                         Look{words::Language::En, ThemeMode::Light, 100},
                                         Look{words::Language::Zh, ThemeMode::Dark, 150},
                                         Look{words::Language::En, ThemeMode::Light, 150}),
                         [](const auto& test) { return nameOf(test.param); });

TEST(Console, SwitchesItsLanguageWhileItRuns)
{
    ConsoleShop shop(fillLively);
    MainWindow window(shop.context());
    window.show();
    window.showPage(QStringLiteral("orders"));
    shop.settle();
    auto* orders = named<QAbstractButton>(&window, "nav.orders");
    EXPECT_EQ(orders->text(), QStringLiteral("订单"));
    LanguageSwitch::instance().apply(words::Language::En);
    QCoreApplication::processEvents();
    EXPECT_EQ(orders->text(), QStringLiteral("Orders"));
    EXPECT_EQ(named<Button>(&window, "primary")->text(), QStringLiteral("New order"));
    LanguageSwitch::instance().apply(words::Language::Zh);
    QCoreApplication::processEvents();
    EXPECT_EQ(named<Button>(&window, "primary")->text(), QStringLiteral("新订单"));
}

/// Real names, long goods and big numbers: what an empty shop never shows.
TEST(Console, SampleShopFitsOnLargeAndSmallScreens)
{
    ConsoleShop shop([](kit::TestShop& empty) {
        kit::must(
            usecases::fillSampleShop(empty.shop(), empty.clock(), 7, kit::at("2026-03-10 10:00")));
    });
    for (const QSize& size : {QSize(1440, 900), QSize(1024, 700)}) {
        MainWindow window(shop.context());
        window.resize(size);
        window.show();
        for (const PageEntry& entry : pageRegistry()) {
            window.showPage(entry.id);
            shop.settle();
            EXPECT_EQ(clipped(window).join(QLatin1Char('\n')).toStdString(), "")
                << entry.id.toStdString() << " at " << size.width();
        }
    }
}

} // namespace linli::ui
