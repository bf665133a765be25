// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/SettingsPage.h"

#include "ui/language/LanguageSwitch.h"
#include "ui/pagekit/PageShop.h"
#include "ui/pages/settings/SettingsPresenter.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Field.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QTest>

namespace linli::ui {

namespace {

class SettingsPageTest : public testing::Test
{
  protected:
    SettingsPageTest() : page(world.context(), world.host(), nullptr)
    {
        page.resize(1180, 800);
        page.show();
        page.refresh();
        QTest::qWait(20);
    }
    ~SettingsPageTest() override
    {
        Theme::instance().apply(ThemeMode::Light, 100);
        LanguageSwitch::instance().apply(words::Language::Zh);
    }

    QLineEdit& line(const QString& holding)
    {
        for (QLineEdit* one : page.findChildren<QLineEdit*>()) {
            if (one->text() == holding || one->placeholderText() == holding) {
                return *one;
            }
        }
        ADD_FAILURE() << "no line holds " << qPrintable(holding);
        return *page.findChild<QLineEdit*>();
    }
    void type(QLineEdit& into, const QString& text)
    {
        typeInto(into, text);
        QTest::qWait(50);
    }
    usecases::ShopProfile kept() { return kit::must(usecases::shopProfile(world.shop().shop())); }

    PageShop world;
    SettingsPage page;
};

TEST_F(SettingsPageTest, AFieldIsKeptWhenItIsLeft)
{
    type(line(QStringLiteral("老王生鲜")), QStringLiteral("Lao Wang"));
    EXPECT_EQ(kept().name, "Lao Wang");
    EXPECT_EQ(world.context().profile.name, "Lao Wang");
    EXPECT_EQ(world.host().changes, 1);
}

TEST_F(SettingsPageTest, TheLinkIsKeptInCapitalsAndABadOneIsToldUnderIt)
{
    QLineEdit& link = line(QStringLiteral("HTTPS://LAOWANG.EXAMPLE"));
    type(link, QStringLiteral("https://laowang.example/"));
    EXPECT_EQ(kept().linkBase, "HTTPS://LAOWANG.EXAMPLE");
    type(link, QStringLiteral("laowang"));
    EXPECT_EQ(kept().linkBase, "HTTPS://LAOWANG.EXAMPLE");
    int mistakes = 0;
    for (const Field* field : page.findChildren<Field*>()) {
        mistakes += field->hasMistake() ? 1 : 0;
    }
    EXPECT_EQ(mistakes, 1);
}

TEST_F(SettingsPageTest, LanguageColoursAndSizeChangeAtOnceAndAreKept)
{
    usecases::Preferences wanted;
    wanted.language = usecases::Language::English;
    wanted.theme = usecases::Theme::Dark;
    wanted.textPercent = 130;
    page.presenter()->savePreferences(wanted);
    EXPECT_EQ(LanguageSwitch::instance().current(), words::Language::En);
    EXPECT_EQ(Theme::instance().mode(), ThemeMode::Dark);
    EXPECT_EQ(Theme::instance().textPercent(), 130);
    EXPECT_EQ(page.title(), QStringLiteral("Settings"));
    EXPECT_EQ(kit::must(usecases::preferences(world.shop().shop())), wanted);
}

TEST_F(SettingsPageTest, NothingIsClippedInBothLanguagesDarkAndLarge)
{
    for (const auto language : {words::Language::Zh, words::Language::En}) {
        LanguageSwitch::instance().apply(language);
        const QString name =
            language == words::Language::Zh ? QStringLiteral("zh") : QStringLiteral("en");
        for (const int percent : {100, 150}) {
            const ThemeMode mode = percent == 100 ? ThemeMode::Light : ThemeMode::Dark;
            Theme::instance().apply(mode, percent);
            look(page, QStringLiteral("settings-%1-%2").arg(name).arg(percent), {1232, 900});
            EXPECT_EQ(clippedTexts(page), QStringList()) << qPrintable(name) << percent;
        }
    }
}

} // namespace
} // namespace linli::ui
