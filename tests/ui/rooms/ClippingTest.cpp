// SPDX-License-Identifier: GPL-3.0-or-later
// No word of the console is cut: every page, tab, dialog and panel that opens without typing, at
// 100 % and 150 %, in Chinese and English, on a small and a usual screen, with the fonts people
// have.
#include "ui/house/WindowChecks.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/rooms/EveryRoom.h"
#include "ui/rooms/PseudoLocale.h"
#include "ui/theme/Theme.h"
#include "usecases/sample/SampleShop.h"

#include <gtest/gtest.h>

#include <QDir>

#include <optional>
#include <set>
#include <vector>

namespace linli::ui {

namespace {

/// Both languages, and one a third longer than English which shows what no tr() has seen.
enum class Tongue
{
    Zh,
    En,
    Pseudo
};

std::string wordOf(Tongue tongue)
{
    return tongue == Tongue::Zh ? "zh" : tongue == Tongue::En ? "en" : "pseudo";
}

class ClippingTest : public testing::TestWithParam<Tongue>
{
  protected:
    ClippingTest()
        : m_shop([](kit::TestShop& empty) {
              kit::must(usecases::fillSampleShop(empty.shop(), empty.clock(), 7,
                                                 kit::at("2026-03-10 10:00")));
          })
    {
        LanguageSwitch::instance().apply(GetParam() == Tongue::Zh ? words::Language::Zh
                                                                  : words::Language::En);
        if (GetParam() == Tongue::Pseudo) {
            m_pseudo.emplace();
        }
    }
    ~ClippingTest() override
    {
        m_pseudo.reset();
        LanguageSwitch::instance().apply(words::Language::Zh);
        Theme::instance().apply(ThemeMode::Light, 100);
    }
    /// Where LINLI_PICTURES names a folder: what was looked at, for eyes.
    static void keepPicture(QWidget& shown, const std::string& name)
    {
        const QString folder = qEnvironmentVariable("LINLI_PICTURES");
        if (!folder.isEmpty()) {
            QDir().mkpath(folder);
            QString file = QString::fromStdString(name).remove(QLatin1Char('/'));
            shown.grab().save(folder + QLatin1Char('/') + file + QStringLiteral(".png"));
        }
    }
    /// Each cut once, with the first place it was seen at.
    EveryRoom::Look collect(const std::string& look)
    {
        return [this, look](QWidget& shown, const std::string& where) {
            ++m_looked;
            keepPicture(shown, look + " " + where);
            for (const QString& cut : cutTexts(shown)) {
                if (m_seen.insert(cut).second) {
                    ADD_FAILURE() << look << " " << where << ": " << cut.toStdString();
                }
            }
            for (const QString& text :
                 GetParam() == Tongue::Zh ? foreignTexts(shown) : QStringList()) {
                if (m_seen.insert(text).second) {
                    ADD_FAILURE() << look << " " << where << ", English: " << text.toStdString();
                }
            }
        };
    }

    ConsoleShop m_shop;
    std::optional<PseudoLocale> m_pseudo;
    std::set<QString> m_seen;
    int m_looked = 0;
};

/// A small screen, and a usual one with text that can be read without glasses.
struct Screen
{
    int percent;
    QSize size;
};
constexpr Screen kSmall{100, {1024, 700}};
constexpr Screen kUsual{150, {1366, 768}};
constexpr Screen kSmallest{150, {1024, 700}};

/// The longer one is not asked to be readable from afar on the smallest screen as well.
std::vector<Screen> screensOf(Tongue tongue)
{
    return {kSmall, tongue == Tongue::Pseudo ? kUsual : kSmallest};
}

} // namespace

TEST_P(ClippingTest, NoWordOfAnyPageIsCut)
{
    MainWindow window(m_shop.context());
    window.show();
    EveryRoom rooms(m_shop, window);
    rooms.visitPages([this](QWidget&, const std::string&) { m_shop.settle(); }); // reads everything
    for (const Screen& screen : screensOf(GetParam())) {
        Theme::instance().apply(ThemeMode::Light, screen.percent);
        window.resize(screen.size);
        m_shop.settle();
        rooms.visitPages(collect(wordOf(GetParam()) + " " + std::to_string(screen.percent) + " % " +
                                 std::to_string(screen.size.width())));
    }
    EXPECT_GT(m_looked, 100);
}

TEST_P(ClippingTest, NoWordOfAnyDialogIsCut)
{
    MainWindow window(m_shop.context());
    window.show();
    EveryRoom rooms(m_shop, window);
    for (const Screen& screen : screensOf(GetParam())) {
        Theme::instance().apply(ThemeMode::Light, screen.percent);
        window.resize(screen.size);
        rooms.visitDialogs(
            collect(wordOf(GetParam()) + " " + std::to_string(screen.percent) + " %"));
    }
    EXPECT_GT(m_looked, 10);
}

INSTANTIATE_TEST_SUITE_P(Languages,
                         ClippingTest,
                         testing::Values(Tongue::Zh, Tongue::En, Tongue::Pseudo),
                         [](const auto& test) { return wordOf(test.param); });

} // namespace linli::ui
