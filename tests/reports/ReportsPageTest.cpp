// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/ReportsPage.h"

#include "ui/ConsoleShop.h"
#include "ui/pagekit/EveryLook.h"
#include "ui/pages/reports/LayoutDialog.h"
#include "ui/pages/reports/PagePreview.h"
#include "ui/pages/reports/ReportsPresenter.h"
#include "ui/pages/reports/ScheduleDialog.h"
#include "ui/pages/reports/SchedulePresenter.h"
#include "usecases/audit/Audit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>

#include "reports/ReportShop.h"

namespace linli::ui {
namespace {

using usecases::ReportKind;

/// The console on the page, used by keys alone.
class ReportsPageTest : public testing::Test
{
  protected:
    ReportsPageTest() : m_shop(fillForReports), m_desk(testDesk())
    {
        m_shop.context().reportDesk = &m_desk;
        m_shop.context().reportPages = m_desk.pages;
        m_shop.context().profile.sample = false;
        m_window = std::make_unique<MainWindow>(m_shop.context());
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showPage(QStringLiteral("reports"));
        m_shop.settle();
        m_page = m_window->findChild<ReportsPage*>();
        untilShown();
    }

    void untilShown()
    {
        EXPECT_TRUE(QTest::qWaitFor(
            [this] { return m_page->preview()->isDrawn() && m_presenterShown(); }, 60'000));
    }
    [[nodiscard]] bool m_presenterShown() const { return m_page->presenter()->shown() != nullptr; }
    [[nodiscard]] const report::Report& table() const
    {
        return m_page->presenter()->shown()->table;
    }
    void key(QWidget* on, Qt::Key one, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(on, one, with);
        m_shop.settle();
    }
    /// From the chosen report, `steps` down with the arrow.
    void down(int steps)
    {
        auto* item = m_page->findChild<QWidget*>(
            QStringLiteral("kind.") +
            QString::fromStdString(std::string(textOf(m_page->presenter()->order().kind))));
        ASSERT_NE(item, nullptr);
        m_window->activateWindow(); // a dialog may have been
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        item->setFocus();
        for (int i = 0; i < steps; ++i) {
            key(m_window->focusWidget(), Qt::Key_Down);
        }
        untilShown();
    }
    /// Types the path into the file dialog that is open and says yes.
    void nameFile(const QString& path)
    {
        auto* dialog = m_window->findChild<QFileDialog*>();
        ASSERT_NE(dialog, nullptr);
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        ASSERT_NE(name, nullptr);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    }
    [[nodiscard]] QStringList exportsNoted()
    {
        QStringList noted;
        m_shop.onStore([&](kit::TestShop& shop) {
            ports::AuditQuery query;
            query.act = "export";
            for (const auto& row :
                 kit::must(usecases::auditTrail(shop.shop(), query, {50, std::nullopt})).rows) {
                noted += QString::fromStdString(row.subject + " " + row.detail);
            }
        });
        return noted;
    }

    ConsoleShop m_shop;
    ReportDesk m_desk;
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    ReportsPage* m_page = nullptr;
};

TEST_F(ReportsPageTest, OneStateIsChosenByKeysAndLeavesWithTheNextReport)
{
    auto* terms = m_page->findChild<QComboBox*>(QStringLiteral("terms"));
    EXPECT_TRUE(terms->isHidden()) << "every reward has the same state";
    m_shop.onStore([](kit::TestShop& shop) {
        const MemberKey inviter = shop.enrol("孙七", "13800000004");
        const MemberKey late = shop.enrol("赵六", "13800000005");
        shop.bind(late, inviter);
        shop.paidOrder(late, 3990); // its reward waits
    });
    m_page->refresh();
    ASSERT_TRUE(QTest::qWaitFor([terms] { return terms->isVisible(); }, 60'000));
    EXPECT_EQ(terms->count(), 3); // all, and two states
    const std::size_t all = table().rows.size();
    terms->setFocus();
    key(terms, Qt::Key_Down);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table().rows.size() < all; }, 60'000));
    const std::string chosen = terms->currentData().toString().toStdString();
    EXPECT_EQ(m_page->presenter()->shape().term, chosen);
    const auto keys = report::columnKeys(table());
    const auto state = std::find(keys.begin(), keys.end(), "report_column.state") - keys.begin();
    ASSERT_LT(std::size_t(state), keys.size());
    ASSERT_FALSE(table().rows.empty());
    for (const auto& row : table().rows) {
        EXPECT_EQ(row[std::size_t(state)], report::Cell(report::Term{chosen}));
    }
    const QString file = m_folder.filePath(QStringLiteral("one.csv"));
    m_page->saveTo(file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(file); }, 60'000));
    EXPECT_EQ(
        exportsNoted(),
        QStringList{
            QStringLiteral("rewards format=csv rows=%1 phones=masked").arg(table().rows.size())});
    down(1); // pay-outs have no states
    EXPECT_TRUE(terms->isHidden());
    EXPECT_EQ(m_page->presenter()->shape().term, "");
}

TEST_F(ReportsPageTest, ArrowsWalkThroughTheReportsAndThePreviewFollows)
{
    EXPECT_EQ(m_page->presenter()->order().kind, ReportKind::Rewards);
    EXPECT_EQ(table().columns.size(), 10U); // the built-in ones
    EXPECT_GT(table().rows.size(), 3U);
    down(1);
    EXPECT_EQ(m_page->presenter()->order().kind, ReportKind::Payouts);
    ASSERT_EQ(table().rows.size(), 1U);
    EXPECT_EQ(table().rows[0][5], report::Cell(report::MoneyFen{60})); // 20 % of 3.00
    down(1);
    EXPECT_EQ(m_page->presenter()->order().kind, ReportKind::Due);
    EXPECT_EQ(table().columns.size(), 5U);
    key(m_page->findChild<QCheckBox*>(QStringLiteral("tax")), Qt::Key_Space);
    untilShown();
    EXPECT_EQ(table().columns.size(), 7U);
    EXPECT_GE(m_page->preview()->pageCount(), 1);
}

TEST_F(ReportsPageTest, CtrlEWritesAWorkbookAndTheTrailKnows)
{
    const QString file = m_folder.filePath(QStringLiteral("奖励.xlsx"));
    const QSignalSpy saved(m_page->presenter(), &ReportsPresenter::exported);
    key(m_page, Qt::Key_E, Qt::ControlModifier);
    nameFile(file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved.count() == 1; }, 60'000));
    EXPECT_TRUE(QFileInfo::exists(file));
    EXPECT_EQ(outputOf(QStringLiteral("/usr/bin/python3"),
                       {QStringLiteral(LINLI_SOURCE_DIR "/tests/reports/check_book.py"), file}),
              QString());
    EXPECT_EQ(exportsNoted().size(), 1);
    EXPECT_TRUE(exportsNoted()[0].startsWith(QStringLiteral("rewards format=xlsx rows=")));
    EXPECT_TRUE(exportsNoted()[0].endsWith(QStringLiteral("phones=masked")));
}

TEST_F(ReportsPageTest, FullPhonesStandInTheFileOnlyAndInTheTrail)
{
    down(6);
    ASSERT_EQ(m_page->presenter()->order().kind, ReportKind::Members);
    auto* phones = m_page->findChild<QCheckBox*>(QStringLiteral("phones"));
    ASSERT_TRUE(phones->isVisible());
    key(phones, Qt::Key_Space);
    const QString file = m_folder.filePath(QStringLiteral("m.csv"));
    const QSignalSpy saved(m_page->presenter(), &ReportsPresenter::exported);
    m_page->saveTo(file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved.count() == 1; }, 60'000));
    QFile read(file);
    ASSERT_TRUE(read.open(QIODevice::ReadOnly));
    EXPECT_TRUE(read.readAll().contains("13800000001"));
    EXPECT_EQ(table().rows[0][2], report::Cell(report::CodeText{"138****0001"})); // the preview
    EXPECT_TRUE(exportsNoted()[0].endsWith(QStringLiteral("phones=full")));
}

TEST_F(ReportsPageTest, ALayoutIsTickedMovedNamedAndOpensTheReportNextTime)
{
    key(m_page->findChild<QWidget*>(QStringLiteral("columns")), Qt::Key_Space);
    auto* dialog = m_window->findChild<LayoutDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* list = dialog->findChild<QListWidget*>(QStringLiteral("columns"));
    key(list, Qt::Key_Space);                 // the first one, the date, goes
    key(list, Qt::Key_Down, Qt::AltModifier); // and stands second
    EXPECT_EQ(list->currentRow(), 1);
    dialog->findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("给会计"));
    key(dialog->findChild<QCheckBox*>(), Qt::Key_Space);
    key(dialog, Qt::Key_Return);
    untilShown();
    EXPECT_EQ(table().columns.size(), 9U);
    EXPECT_EQ(table().columns[0].key, "report_column.owner");
    auto* layouts = m_page->findChild<QComboBox*>(QStringLiteral("layout"));
    EXPECT_EQ(layouts->currentText(), QStringLiteral("给会计"));
    down(1);
    EXPECT_EQ(layouts->count(), 1);
    key(m_window->focusWidget(), Qt::Key_Up);
    untilShown();
    EXPECT_EQ(layouts->currentText(), QStringLiteral("给会计"));
    EXPECT_EQ(table().columns.size(), 9U);
}

TEST_F(ReportsPageTest, SearchKeepsTheRowsAndTheirTotals)
{
    const std::size_t all = table().rows.size();
    m_page->search(QStringLiteral("王小明"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return table().rows.size() < all; }, 60'000));
    for (const auto& row : table().rows) {
        EXPECT_EQ(row[1], report::Cell(std::string("王小明")));
    }
}

TEST_F(ReportsPageTest, TheScheduleIsSetUpByKeys)
{
    key(m_page->findChild<QWidget*>(QStringLiteral("schedule")), Qt::Key_Space);
    auto* dialog = m_window->findChild<ScheduleDialog*>();
    ASSERT_NE(dialog, nullptr);
    key(dialog->findChild<QCheckBox*>(QStringLiteral("on")), Qt::Key_Space);
    auto* folder = dialog->findChild<QLineEdit*>(QStringLiteral("folder"));
    folder->setText(m_folder.filePath(QStringLiteral("nowhere")));
    key(dialog, Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible()); // the folder is not there
    folder->setText(m_folder.path());
    key(dialog->findChild<QCheckBox*>(QStringLiteral("report.orders")), Qt::Key_Space);
    key(dialog, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_page->weekly()->schedule().on; }, 60'000));
    EXPECT_EQ(m_page->weekly()->schedule().reports,
              (std::vector<std::string>{"rewards", "payouts", "gifts", "orders"}));
    EXPECT_EQ(m_page->weekly()->schedule().since, kit::at("2026-03-10 10:00"));
}

TEST_F(ReportsPageTest, PagesTurnByKeysAndLookGoodInEveryLook)
{
    down(9);
    ASSERT_EQ(m_page->presenter()->order().kind, ReportKind::Audit);
    auto* preview = m_page->findChild<QScrollArea*>(QStringLiteral("preview"));
    key(preview, Qt::Key_End);
    EXPECT_EQ(m_page->preview()->page(), m_page->preview()->pageCount() - 1);
    key(preview, Qt::Key_Home);
    EXPECT_EQ(m_page->preview()->page(), 0);
    pictureEveryLook(*m_window, QStringLiteral("reports"));
}

} // namespace
} // namespace linli::ui
