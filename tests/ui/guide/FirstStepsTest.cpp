// SPDX-License-Identifier: GPL-3.0-or-later
// The first start (product.md §1): four pages, by keyboard, each skippable, never uninvited again.
#include "ui/shell/first/FirstSteps.h"

#include "ui/ConsoleShop.h"
#include "ui/shell/tour/TourOverlay.h"
#include "ui/widgets/Field.h"
#include "usecases/settings/ShopProfile.h"
#include "usecases/settings/Welcome.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSettings>

namespace linli::ui {

namespace {

class FirstStepsTest : public testing::Test
{
  protected:
    FirstStepsTest()
    {
        QSettings().clear();
        m_shop.context().profile = {};
        m_shop.context().switchShop = [this](bool sample) { m_switched = sample; };
    }
    ~FirstStepsTest() override { QSettings().clear(); }

    FirstSteps* begin(MainWindow& window)
    {
        window.showPage(QStringLiteral("today"));
        window.show();
        window.beginGuide();
        m_shop.settle();
        return window.findChild<FirstSteps*>();
    }
    void press(FirstSteps& steps, Qt::Key key)
    {
        QWidget* at = steps.focusWidget() == nullptr ? &steps : steps.focusWidget();
        QTest::keyClick(at, key);
        m_shop.settle();
    }
    usecases::ShopProfile kept()
    {
        usecases::ShopProfile profile;
        m_shop.onStore(
            [&](kit::TestShop& shop) { profile = kit::must(usecases::shopProfile(shop.shop())); });
        return profile;
    }
    bool due()
    {
        bool answer = false;
        m_shop.onStore(
            [&](kit::TestShop& shop) { answer = kit::must(usecases::firstStepsDue(shop.shop())); });
        return answer;
    }

    ConsoleShop m_shop;
    std::optional<bool> m_switched;
};

} // namespace

TEST_F(FirstStepsTest, ANewShopIsNamedByKeysAloneAndTheStepsStayAway)
{
    MainWindow window(m_shop.context());
    QPointer<FirstSteps> steps = begin(window);
    ASSERT_NE(steps, nullptr);
    QTest::keyClicks(steps->focusWidget(), QStringLiteral("Laowang"));
    press(*steps, Qt::Key_Return);
    EXPECT_EQ(steps->step(), 1);
    EXPECT_EQ(kept().name, "Laowang");
    EXPECT_TRUE(window.windowTitle().contains(QStringLiteral("Laowang")));
    press(*steps, Qt::Key_Return);
    EXPECT_EQ(steps->step(), 2);
    press(*steps, Qt::Key_Return);
    EXPECT_EQ(steps->step(), 3);
    press(*steps, Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(steps, nullptr);
    EXPECT_FALSE(due());
    EXPECT_EQ(begin(window), nullptr);
}

TEST_F(FirstStepsTest, EscapeLeavesThemForGoodAndSettingsBringThemBack)
{
    MainWindow window(m_shop.context());
    FirstSteps* steps = begin(window);
    ASSERT_NE(steps, nullptr);
    press(*steps, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(kept().name, "");
    EXPECT_FALSE(due());
    EXPECT_EQ(begin(window), nullptr);
    window.showPage(QStringLiteral("settings"));
    QTest::mouseClick(named<QAbstractButton>(&window, "guide.setup"), Qt::LeftButton);
    EXPECT_NE(window.findChild<FirstSteps*>(), nullptr);
}

TEST_F(FirstStepsTest, EveryPageCanBeSkippedAndNothingIsWritten)
{
    MainWindow window(m_shop.context());
    FirstSteps* steps = begin(window);
    ASSERT_NE(steps, nullptr);
    QTest::keyClicks(steps->focusWidget(), QStringLiteral("half a na"));
    auto* skip = named<QAbstractButton>(steps, "skipStep");
    for (int step = 1; step < FirstSteps::kSteps; ++step) {
        QTest::mouseClick(skip, Qt::LeftButton);
        EXPECT_EQ(steps->step(), step);
    }
    EXPECT_FALSE(skip->isVisible()) << "the last page ends by its own button";
    QTest::mouseClick(named<QAbstractButton>(steps, "backStep"), Qt::LeftButton);
    EXPECT_EQ(steps->step(), FirstSteps::kSteps - 2);
    EXPECT_EQ(kept().name, "");
}

TEST_F(FirstStepsTest, AMistakeStandsUnderItsFieldWhichHasTheKeys)
{
    MainWindow window(m_shop.context());
    FirstSteps* steps = begin(window);
    ASSERT_NE(steps, nullptr);
    press(*steps, Qt::Key_Return); // no name
    auto* name = named<QLineEdit>(steps, "firstName");
    EXPECT_TRUE(static_cast<Field*>(name->parentWidget())->hasMistake());
    EXPECT_EQ(steps->step(), 0);
    QTest::keyClicks(name, QStringLiteral("Laowang"));
    auto* link = named<QLineEdit>(steps, "firstLink");
    link->setText(QStringLiteral("ftp://nowhere"));
    press(*steps, Qt::Key_Return);
    EXPECT_EQ(steps->step(), 0);
    EXPECT_TRUE(static_cast<Field*>(link->parentWidget())->hasMistake());
    EXPECT_EQ(steps->focusWidget(), link);
}

TEST_F(FirstStepsTest, TheSampleShopIsAnotherFileAndBeginsWithTheTour)
{
    {
        MainWindow window(m_shop.context());
        FirstSteps* steps = begin(window);
        ASSERT_NE(steps, nullptr);
        QTest::mouseClick(named<QAbstractButton>(steps, "skipStep"), Qt::LeftButton);
        QTest::mouseClick(named<QAbstractButton>(steps, "skipStep"), Qt::LeftButton);
        named<QRadioButton>(steps, "firstSample")->click();
        press(*steps, Qt::Key_Return);
        press(*steps, Qt::Key_Return);
        EXPECT_EQ(m_switched, true);
    }
    m_shop.context().profile.sample = true; // its window is made anew
    MainWindow sample(m_shop.context());
    begin(sample);
    EXPECT_NE(sample.findChild<TourOverlay*>(), nullptr);
    EXPECT_EQ(sample.findChild<FirstSteps*>(), nullptr);
    MainWindow again(m_shop.context());
    begin(again);
    EXPECT_EQ(again.findChild<TourOverlay*>(), nullptr) << "it comes by itself once";
}

TEST_F(FirstStepsTest, WhoStartedOnOneFileIsNotOfferedAnother)
{
    m_shop.context().switchShop = nullptr;
    MainWindow window(m_shop.context());
    FirstSteps* steps = begin(window);
    ASSERT_NE(steps, nullptr);
    QTest::mouseClick(named<QAbstractButton>(steps, "skipStep"), Qt::LeftButton);
    QTest::mouseClick(named<QAbstractButton>(steps, "skipStep"), Qt::LeftButton);
    EXPECT_FALSE(named<QRadioButton>(steps, "firstSample")->isVisible());
    EXPECT_TRUE(named<QRadioButton>(steps, "firstEmpty")->isVisible());
}

} // namespace linli::ui
