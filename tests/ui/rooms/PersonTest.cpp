// SPDX-License-Identifier: GPL-3.0-or-later
// The pages as a person uses them, by keyboard and mouse, in both languages, light and dark, at
// 100 % and 150 %: the same day in the shop eight times.
#include "ui/ConsoleShop.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/orders/OrderForm.h"
#include "ui/pages/products/ProductEditor.h"
#include "ui/pages/products/ProductForm.h"
#include "ui/shell/PageRegistry.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/DetailPanel.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/table/DataTable.h"
#include "usecases/members/Members.h"
#include "usecases/settings/ShopProfile.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace linli::ui {

namespace {

using Look = std::tuple<words::Language, ThemeMode, int>;

std::string nameOf(const testing::TestParamInfo<Look>& info)
{
    const auto [language, mode, percent] = info.param;
    return std::string(language == words::Language::Zh ? "Zh" : "En") +
           (mode == ThemeMode::Dark ? "Dark" : "Light") + std::to_string(percent);
}

class PersonTest : public testing::TestWithParam<Look>
{
  protected:
    PersonTest() : m_shop(fillLively), m_window(m_shop.context())
    {
        const auto [language, mode, percent] = GetParam();
        LanguageSwitch::instance().apply(language);
        Theme::instance().apply(mode, percent);
        m_window.resize(1280, 800);
        m_window.showPage(QStringLiteral("today"));
        m_window.show();
        m_window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&m_window));
        m_shop.settle();
    }
    ~PersonTest() override
    {
        LanguageSwitch::instance().apply(words::Language::Zh);
        Theme::instance().apply(ThemeMode::Light, 100);
    }
    void click(QWidget* at)
    {
        QTest::mouseClick(at, Qt::LeftButton);
        m_shop.settle();
    }
    void clickPage(const char* id)
    {
        click(named<QWidget>(&m_window, (std::string("nav.") + id).c_str()));
        ASSERT_EQ(m_window.currentPage(), QString::fromLatin1(id));
    }
    /// What a window system does when a dialog closes; the platform of the tests has none.
    void giveBackTheKeys()
    {
        if (QApplication::activeWindow() == nullptr) {
            m_window.activateWindow();
            static_cast<void>(QTest::qWaitForWindowActive(&m_window));
        }
    }
    void press(int key, Qt::KeyboardModifiers with = {})
    {
        giveBackTheKeys();
        QWidget* at = QApplication::focusWidget();
        QTest::keyClick(at == nullptr ? &m_window : at, Qt::Key(key), with);
        m_shop.settle();
    }
    void type(const QString& words)
    {
        giveBackTheKeys();
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClicks(QApplication::focusWidget(), words);
    }
    template <typename Kind> Kind* shown()
    {
        for (Kind* one : m_window.findChildren<Kind*>()) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    QTableView* list()
    {
        auto* table = shown<DataTable>();
        return table == nullptr ? nullptr : table->view();
    }
    QDialog* dialog() { return shown<QDialog>(); }

    ConsoleShop m_shop;
    MainWindow m_window;
};

} // namespace

TEST_P(PersonTest, TodayAndTheCounterAreWorkedByMouseAndByKeys)
{
    auto* tasks = named<QWidget>(&m_window, "todayTasks");
    const QList<Button*> acts = tasks->findChildren<Button*>();
    ASSERT_FALSE(acts.isEmpty());
    click(acts.first());
    EXPECT_NE(m_window.currentPage(), QStringLiteral("today"));
    press(Qt::Key_2, Qt::AltModifier);
    ASSERT_EQ(m_window.currentPage(), QStringLiteral("counter"));
    type(QStringLiteral("lay"));
    QTest::qWait(200);
    m_shop.settle();
    press(Qt::Key_Return);
    auto* name = named<QLabel>(&m_window, "personName");
    EXPECT_TRUE(name->isVisible());
    EXPECT_TRUE(name->text().contains(QStringLiteral("李阿姨")));
    press(Qt::Key_Escape);
    EXPECT_FALSE(name->isVisible());
}

TEST_P(PersonTest, OrdersAreFoundOpenedAndLeft)
{
    clickPage("orders");
    ASSERT_EQ(list()->model()->rowCount(), 2);
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_NE(dialog(), nullptr);
    press(Qt::Key_Escape);
    EXPECT_EQ(dialog(), nullptr);
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("wxm"));
    press(Qt::Key_Return);
    QTest::qWait(350); // the search waits for a pause
    m_shop.settle();
    EXPECT_EQ(list()->model()->rowCount(), 1) << "by the initials of 王小明";
    list()->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Home);
    list()->selectRow(0);
    press(Qt::Key_Return);
    QTest::qWait(300); // it slides in
    auto* panel = shown<DetailPanel>();
    ASSERT_NE(panel, nullptr);
    QTest::keyClick(panel, Qt::Key_Escape);
    QTest::qWait(300);
    EXPECT_EQ(shown<DetailPanel>(), nullptr);
}

TEST_P(PersonTest, AProductIsTypedSavedAndTakenBackOutOfTheBin)
{
    clickPage("products");
    const int before = list()->model()->rowCount();
    press(Qt::Key_N, Qt::ControlModifier);
    QTest::qWait(300);
    auto* editor = shown<ProductEditor>();
    ASSERT_NE(editor, nullptr);
    const auto fill = [&](ProductField field, const QString& words) {
        editor->form()->field(field)->editor()->setFocus();
        type(words);
    };
    fill(ProductField::Name, QStringLiteral("Tofu"));
    fill(ProductField::ListPrice, QStringLiteral("3.50"));
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(list()->model()->rowCount(), before + 1);
    Q_EMIT editor->archiveAsked(editor->productId());
    m_shop.settle();
    EXPECT_EQ(list()->model()->rowCount(), before);
    auto* undo = named<Button>(&m_window, "undo");
    ASSERT_TRUE(undo->isVisible());
    click(undo);
    EXPECT_EQ(list()->model()->rowCount(), before + 1);
}

TEST_P(PersonTest, ANeighbourIsWrittenDownAndFoundEverywhere)
{
    clickPage("members");
    const int before = list()->model()->rowCount();
    click(named<Button>(&m_window, "primary"));
    QDialog* form = dialog();
    ASSERT_NE(form, nullptr);
    named<QLineEdit>(form, "name")->setFocus();
    type(QStringLiteral("Zhou"));
    press(Qt::Key_Tab);
    type(QStringLiteral("13900001111"));
    press(Qt::Key_Return);
    EXPECT_EQ(dialog(), nullptr) << "Enter is the coloured button";
    EXPECT_EQ(list()->model()->rowCount(), before + 1);
    clickPage("today");
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("lay"));
    m_shop.settle();
    press(Qt::Key_Return);
    QTest::qWait(300);
    EXPECT_EQ(m_window.currentPage(), QStringLiteral("members"));
    EXPECT_NE(shown<DetailPanel>(), nullptr);
}

TEST_P(PersonTest, TabsAreWalkedByArrows)
{
    for (const char* id : {"board", "rewards", "orders"}) {
        clickPage(id);
        auto* tabs = shown<SegmentedControl>();
        ASSERT_NE(tabs, nullptr) << id;
        for (QAbstractButton* segment : tabs->findChildren<QAbstractButton*>()) {
            if (segment->isChecked()) {
                segment->setFocus();
            }
        }
        const int before = tabs->current();
        press(Qt::Key_Right);
        EXPECT_EQ(tabs->current(), before + 1) << id;
        press(Qt::Key_Left);
        EXPECT_EQ(tabs->current(), before) << id;
    }
}

TEST_P(PersonTest, ASettingIsKeptWhenItsFieldIsLeft)
{
    clickPage("settings");
    named<QLineEdit>(&m_window, "shopName")->setFocus();
    type(QStringLiteral("Laowang"));
    press(Qt::Key_Tab);
    named<QLineEdit>(&m_window, "shopAddress")->setFocus();
    type(QStringLiteral("Garden Road 5"));
    press(Qt::Key_Tab);
    std::string kept;
    m_shop.onStore(
        [&](kit::TestShop& shop) { kept = kit::must(usecases::shopProfile(shop.shop())).address; });
    EXPECT_EQ(kept, "Garden Road 5");
}

TEST_P(PersonTest, EveryPageOpensByItsButtonAndItsOwnKeysWork)
{
    for (const PageEntry& entry : pageRegistry()) {
        click(named<QWidget>(&m_window, ("nav." + entry.id.toStdString()).c_str()));
        ASSERT_EQ(m_window.currentPage(), entry.id);
        auto* page = shown<Page>();
        ASSERT_NE(page, nullptr);
        EXPECT_FALSE(page->title().isEmpty());
        if (!page->searchHint().isEmpty()) {
            press(Qt::Key_F, Qt::ControlModifier);
            EXPECT_NE(qobject_cast<QLineEdit*>(QApplication::focusWidget()), nullptr)
                << entry.id.toStdString();
        }
        press(Qt::Key_F1);
        ASSERT_NE(dialog(), nullptr) << entry.id.toStdString();
        press(Qt::Key_Escape);
        EXPECT_EQ(dialog(), nullptr) << entry.id.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Looks,
                         PersonTest,
                         testing::Combine(testing::Values(words::Language::Zh, words::Language::En),
                                          testing::Values(ThemeMode::Light, ThemeMode::Dark),
                                          testing::Values(100, 150)),
                         nameOf);

} // namespace linli::ui
