// SPDX-License-Identifier: GPL-3.0-or-later
// The tour, the sheet of keys, the news after an update and the list behind the bell.
#include "ui/ConsoleShop.h"
#include "ui/house/WindowChecks.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/shell/PageRegistry.h"
#include "ui/shell/bell/Bell.h"
#include "ui/shell/keys/KeySheet.h"
#include "ui/shell/news/NewsDialog.h"
#include "ui/shell/news/NewsPaper.h"
#include "ui/shell/tour/TourOverlay.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QSettings>
#include <QShortcut>

namespace linli::ui {

namespace {

QString allText(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        texts += label->text();
    }
    return texts.join(QLatin1Char('\n'));
}

class GuideTest : public testing::Test
{
  protected:
    GuideTest() : m_shop(fillLively), m_window(m_shop.context())
    {
        QSettings().clear();
        m_window.resize(1024, 700);
        m_window.showPage(QStringLiteral("today"));
        m_window.show();
        m_shop.settle();
    }
    ~GuideTest() override
    {
        QSettings().clear();
        Theme::instance().apply(ThemeMode::Light, 100);
        LanguageSwitch::instance().apply(words::Language::Zh);
    }
    TourOverlay* tour()
    {
        m_window.showPage(QStringLiteral("settings"));
        QTest::mouseClick(named<QAbstractButton>(&m_window, "guide.tour"), Qt::LeftButton);
        m_shop.settle();
        return m_window.findChild<TourOverlay*>();
    }

    ConsoleShop m_shop;
    MainWindow m_window;
};

} // namespace

TEST_F(GuideTest, TheTourPointsAtRealControlsOnSmallScreensWithLargeText)
{
    for (const int percent : {100, 150}) {
        Theme::instance().apply(ThemeMode::Light, percent);
        TourOverlay* shown = tour();
        ASSERT_NE(shown, nullptr);
        ASSERT_EQ(tourStops().size(), 7U);
        for (int stop = 0; stop < 7; ++stop) {
            m_shop.settle();
            EXPECT_EQ(shown->stop(), stop);
            EXPECT_FALSE(shown->hole().isEmpty()) << stop << " at " << percent;
            EXPECT_TRUE(shown->rect().contains(shown->hole())) << stop << " at " << percent;
            const QRect card = shown->findChild<QFrame*>()->geometry();
            EXPECT_TRUE(shown->rect().contains(card)) << stop << " at " << percent;
            EXPECT_EQ(cutTexts(*shown).join(QLatin1Char('\n')).toStdString(), "") << stop;
            QTest::keyClick(named<Button>(shown, "tourNext"), Qt::Key_Return);
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_EQ(m_window.findChild<TourOverlay*>(), nullptr) << "seven stops and it is over";
    }
}

TEST_F(GuideTest, TheTourGoesBackAndLeavesByKeysAndTakesNothingElse)
{
    TourOverlay* shown = tour();
    ASSERT_NE(shown, nullptr);
    auto* next = named<Button>(shown, "tourNext");
    QTest::keyClick(next, Qt::Key_Right);
    QTest::keyClick(next, Qt::Key_Right);
    EXPECT_EQ(shown->stop(), 2);
    EXPECT_EQ(m_window.currentPage(), QStringLiteral("members"));
    QTest::keyClick(next, Qt::Key_Left);
    EXPECT_EQ(shown->stop(), 1);
    EXPECT_EQ(m_window.currentPage(), QStringLiteral("counter"));
    QTest::keyClick(next, Qt::Key_3, Qt::AltModifier); // a key of the window beneath
    EXPECT_EQ(m_window.currentPage(), QStringLiteral("counter"));
    EXPECT_EQ(unnamed(*shown).join(QLatin1Char('\n')).toStdString(), "");
    QTest::keyClick(next, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(m_window.findChild<TourOverlay*>(), nullptr);
    QTest::keyClick(&m_window, Qt::Key_3, Qt::AltModifier);
    EXPECT_EQ(m_window.currentPage(), pageRegistry()[2].id);
}

TEST_F(GuideTest, F1ListsEveryKeyThatIsBoundOnThePage)
{
    for (const PageEntry& entry : pageRegistry()) {
        m_window.showPage(entry.id);
        m_shop.settle();
        m_window.activateWindow(); // without a screen nobody gives the keys back after a dialog
        static_cast<void>(QTest::qWaitForWindowActive(&m_window));
        QTest::keyClick(&m_window, Qt::Key_F1);
        auto* sheet = m_window.findChild<KeySheet*>();
        ASSERT_NE(sheet, nullptr) << entry.id.toStdString();
        const QString told = allText(*sheet);
        for (const QShortcut* key : m_window.findChildren<QShortcut*>()) {
            const auto* owner = qobject_cast<const QWidget*>(key->parent());
            if (owner == nullptr || !owner->isVisible() || owner->window() != &m_window) {
                continue;
            }
            EXPECT_FALSE(key->whatsThis().isEmpty())
                << key->key().toString().toStdString() << " on " << entry.id.toStdString();
            EXPECT_TRUE(told.contains(key->key().toString(QKeySequence::NativeText)))
                << key->key().toString().toStdString() << " on " << entry.id.toStdString();
        }
        sheet->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_F(GuideTest, EveryPageIsReachedByKeys)
{
    QStringList reached;
    for (std::size_t i = 0; i < pageRegistry().size(); ++i) {
        reached += m_window.currentPage();
        QTest::keyClick(&m_window, Qt::Key_PageDown, Qt::ControlModifier);
    }
    for (const PageEntry& entry : pageRegistry()) {
        EXPECT_TRUE(reached.contains(entry.id)) << entry.id.toStdString();
    }
    EXPECT_EQ(m_window.currentPage(), pageRegistry().front().id) << "round and round";
}

TEST_F(GuideTest, TheNewsComesOnceAfterAnUpdateAndNeverToANewUser)
{
    const auto begun = [this] {
        m_window.beginGuide();
        m_shop.settle();
        auto* news = m_window.findChild<NewsDialog*>();
        const bool shown = news != nullptr;
        if (shown) {
            news->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        return shown;
    };
    m_shop.onStore([](kit::TestShop& shop) {
        usecases::ShopProfile profile;
        profile.name = "老王生鲜";
        kit::must(usecases::saveShopProfile(shop.shop(), profile));
    });
    const QString before = QCoreApplication::applicationVersion();
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    EXPECT_FALSE(begun()) << "a new user has missed nothing";
    EXPECT_EQ(NewsMemory::seen(), QVersionNumber(0, 1, 0));
    NewsMemory::keep(QVersionNumber(0, 0, 9));
    EXPECT_TRUE(begun()) << "after an update";
    EXPECT_FALSE(begun()) << "once";
    QCoreApplication::setApplicationVersion(before);
}

TEST(News, EveryVersionIsToldInBothLanguagesAndTheRunningOneIsThere)
{
    const QVersionNumber all(99);
    const auto zh = newsBetween(newsFile(), {}, all, words::Language::Zh);
    const auto en = newsBetween(newsFile(), {}, all, words::Language::En);
    ASSERT_FALSE(zh.empty());
    ASSERT_EQ(zh.size(), en.size());
    for (std::size_t i = 0; i < zh.size(); ++i) {
        EXPECT_EQ(zh[i].version, en[i].version);
        EXPECT_EQ(zh[i].lines.size(), en[i].lines.size());
    }
    EXPECT_EQ(zh.front().version, QVersionNumber::fromString(QStringLiteral(LINLI_VERSION)));
    EXPECT_TRUE(newsBetween(newsFile(), zh.front().version, all, words::Language::Zh).empty());
}

TEST_F(GuideTest, TheBellHoldsWhatWaitsAndWhatWasSaid)
{
    auto* bell = named<Bell>(&m_window, "notices");
    bell->noteSaid(QStringLiteral("Saved as board.png"));
    QTest::keyClick(&m_window, Qt::Key_B, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([bell] { return bell->waiting() > 0; }, 60'000));
    EXPECT_TRUE(bell->isVisible());
    EXPECT_TRUE(allText(*bell).contains(QStringLiteral("Saved as board.png")));
    auto* button = named<Button>(&m_window, "bell");
    EXPECT_EQ(button->text(), QString::number(bell->waiting()));
    EXPECT_TRUE(button->accessibleName().contains(QString::number(bell->waiting())));
    EXPECT_EQ(unnamed(*bell).join(QLatin1Char('\n')).toStdString(), "");
    EXPECT_TRUE(m_window.rect().contains(QRect(bell->mapTo(&m_window, QPoint()), bell->size())));
    QTest::keyClick(bell, Qt::Key_Escape);
    EXPECT_FALSE(bell->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    m_shop.settle();
    const QList<Button*> acts = bell->findChildren<Button*>();
    ASSERT_FALSE(acts.isEmpty());
    QTest::mouseClick(acts.first(), Qt::LeftButton);
    EXPECT_FALSE(bell->isVisible()) << "it led on to the page";
}

} // namespace linli::ui
