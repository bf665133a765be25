// SPDX-License-Identifier: GPL-3.0-or-later
// Single expectations of docs/expectations.md that no page has a test of its own for, and that the
// page names no test that is not there.
#include "ui/ConsoleShop.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/orders/OrderForm.h"
#include "ui/shell/PageRegistry.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/keys/KeySheet.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/table/DataTable.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QRegularExpression>
#include <QSettings>
#include <QTableView>

namespace linli::ui {

namespace {

DataTable* listOf(MainWindow& window, const char* page, ConsoleShop& shop)
{
    window.showPage(QString::fromLatin1(page));
    shop.settle();
    for (DataTable* table : window.findChildren<DataTable*>()) {
        if (table->isVisible()) {
            return table;
        }
    }
    return nullptr;
}

QString read(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

/// "Suite.Case" of every test in the sources.
QStringList allTests()
{
    static const QRegularExpression head(
        QStringLiteral("\\bTEST(?:_F|_P)?\\(\\s*(\\w+),\\s*(\\w+)\\)"));
    QStringList names;
    QDirIterator files(QStringLiteral(LINLI_SOURCE_DIR "/tests"), {QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString text = read(files.next());
        for (auto at = head.globalMatch(text); at.hasNext();) {
            const QRegularExpressionMatch found = at.next();
            names += found.captured(1) + QLatin1Char('.') + found.captured(2);
        }
    }
    return names;
}

} // namespace

TEST(House, TheStatusLineTellsWhenItSaved)
{
    ConsoleShop shop(fillLively);
    MainWindow window(shop.context());
    window.show();
    window.showPage(QStringLiteral("orders"));
    window.refreshAll(); // what a page does when it wrote
    shop.settle();
    QStringList told;
    for (const QLabel* label : window.findChild<StatusLine*>()->findChildren<QLabel*>()) {
        told += label->text();
    }
    EXPECT_TRUE(told.join(QLatin1Char(' ')).contains(QStringLiteral("10:00")))
        << told.join(QLatin1Char(' ')).toStdString();
}

TEST(House, ColumnsAreRememberedForEachList)
{
    QSettings().clear();
    ConsoleShop shop(fillLively);
    int wide = 0;
    {
        MainWindow window(shop.context());
        window.resize(1440, 900);
        window.show();
        QHeaderView* heads = listOf(window, "products", shop)->view()->horizontalHeader();
        heads->moveSection(heads->visualIndex(2), 1);
        heads->resizeSection(2, heads->sectionSize(2) + 40);
        wide = heads->sectionSize(2);
        heads->setSortIndicator(2, Qt::DescendingOrder);
    }
    MainWindow again(shop.context());
    again.resize(1440, 900);
    again.show();
    QHeaderView* heads = listOf(again, "products", shop)->view()->horizontalHeader();
    EXPECT_EQ(heads->visualIndex(2), 1);
    EXPECT_EQ(heads->sectionSize(2), wide);
    EXPECT_EQ(heads->sortIndicatorSection(), 2);
    EXPECT_EQ(heads->sortIndicatorOrder(), Qt::DescendingOrder);
    const QHeaderView* others = listOf(again, "orders", shop)->view()->horizontalHeader();
    EXPECT_EQ(others->visualIndex(2), 2) << "each list by itself";
    QSettings().clear();
}

TEST(House, FractionsOfAScreenPassThrough)
{
    EXPECT_EQ(QGuiApplication::highDpiScaleFactorRoundingPolicy(),
              Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
}

TEST(House, AnOpenFormIsClosedByAnotherLanguageAndWhatIsReadFollows)
{
    ConsoleShop shop(fillLively);
    MainWindow window(shop.context());
    window.show();
    window.showPage(QStringLiteral("orders"));
    shop.settle();
    QTest::mouseClick(named<Button>(&window, "primary"), Qt::LeftButton);
    const QPointer<OrderForm> form = window.findChild<OrderForm*>();
    ASSERT_NE(form, nullptr);
    LanguageSwitch::instance().apply(words::Language::En);
    shop.settle();
    EXPECT_TRUE(form.isNull() || !form->isVisible()) << "it was filled in in Chinese";
    window.activateWindow(); // without a screen nobody gives the keys back after a dialog
    static_cast<void>(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F1);
    auto* sheet = window.findChild<KeySheet*>();
    ASSERT_NE(sheet, nullptr);
    EXPECT_EQ(sheet->windowTitle().toStdString(), "Keys");
    LanguageSwitch::instance().apply(words::Language::Zh);
    shop.settle();
    EXPECT_EQ(sheet->windowTitle().toStdString(), "按键一览");
    sheet->close();
}

TEST(House, TargetsAreLargeAndSpeak)
{
    ConsoleShop shop(fillLively);
    MainWindow window(shop.context());
    window.resize(1440, 900);
    window.show();
    for (const PageEntry& entry : pageRegistry()) {
        window.showPage(entry.id);
        shop.settle();
        for (const Button* button : window.findChildren<Button*>()) {
            if (!button->isVisible()) {
                continue;
            }
            const bool primary = button->property("kind").toString() == QLatin1String("primary");
            EXPECT_GE(button->height(), primary ? 34 : 28) << button->text().toStdString();
            EXPECT_FALSE(primary && button->text().isEmpty()) << entry.id.toStdString();
        }
        for (const DataTable* table : window.findChildren<DataTable*>()) {
            if (table->isVisible() && table->view()->model()->rowCount() > 0) {
                EXPECT_GE(table->view()->rowHeight(0), 36) << table->name().toStdString();
            }
        }
    }
}

TEST(Expectations, NameTestsAndPicturesThatAreThere)
{
    const QString page = read(QStringLiteral(LINLI_SOURCE_DIR "/docs/expectations.md"));
    const QStringList tests = allTests();
    static const QRegularExpression code(QStringLiteral("`([^`]+)`"));
    static const QRegularExpression test(QStringLiteral("^\\w+\\.[\\w*]+$"));
    int named = 0;
    for (auto at = code.globalMatch(page); at.hasNext();) {
        const QString word = at.next().captured(1);
        if (word.endsWith(QStringLiteral(".png"))) {
            const QDir pictures(QStringLiteral(LINLI_SOURCE_DIR "/docs/pictures"));
            EXPECT_FALSE(pictures.entryList({word}).isEmpty()) << word.toStdString();
        } else if (test.match(word).hasMatch() && !word.endsWith(QStringLiteral(".md"))) {
            ++named;
            const QRegularExpression wanted(QRegularExpression::wildcardToRegularExpression(word));
            EXPECT_FALSE(tests.filter(wanted).isEmpty()) << word.toStdString();
        }
    }
    EXPECT_GT(named, 60);
}

} // namespace linli::ui
