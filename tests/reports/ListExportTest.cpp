// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export/ListExport.h"

#include "ui/ConsoleShop.h"
#include "ui/dialogs/export/ExportDialog.h"
#include "ui/shell/PageRegistry.h"
#include "ui/widgets/table/DataTable.h"
#include "usecases/audit/Audit.h"
#include "usecases/orders/PlaceOrder.h"

#include <QAbstractButton>
#include <QFile>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>

#include "reports/ReportShop.h"

namespace linli::ui {
namespace {

constexpr int kOrders = 1130; // more than one piece, far more than the page shows

void fillOrders(kit::TestShop& shop)
{
    const MemberKey buyer = shop.enrol("李阿姨", "13800000001");
    for (int order = 0; order < kOrders; ++order) {
        shop.paidOrder(buyer, 1000 + order);
    }
}

class ListExportTest : public testing::Test
{
  protected:
    void open(const ConsoleShop::Fill& fill)
    {
        m_shop = std::make_unique<ConsoleShop>(fill);
        m_desk = testDesk();
        m_shop->context().reportDesk = &m_desk;
        m_shop->context().reportPages = m_desk.pages;
        m_window = std::make_unique<MainWindow>(m_shop->context());
        m_window->resize(1280, 800);
        m_window->show();
    }
    /// The list that is in sight there.
    DataTable* show(const char* page, const char* tab = "")
    {
        m_window->showPage(QString::fromLatin1(page), QString::fromLatin1(tab));
        m_shop->settle();
        auto* shown = m_window->findChild<QStackedWidget*>()->currentWidget();
        for (DataTable* table : shown->findChildren<DataTable*>()) {
            if (table->isVisible()) {
                return table;
            }
        }
        return nullptr;
    }
    /// Ctrl+E, then into the file.
    QStringList exported(const char* page)
    {
        m_window->activateWindow(); // shortcuts are the active window's
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        auto* dialog = m_window->findChild<ExportDialog*>();
        if (dialog == nullptr) {
            ADD_FAILURE() << "no dialog on " << page;
            return {};
        }
        const QString file = m_folder.filePath(QString::fromLatin1(page) + QStringLiteral(".csv"));
        QSignalSpy saved(dialog, &ExportDialog::saved);
        dialog->saveTo(file);
        EXPECT_TRUE(QTest::qWaitFor([&] { return saved.count() == 1; }, 60'000)) << page;
        m_shop->settle(); // the dialog goes
        QFile read(file);
        EXPECT_TRUE(read.open(QIODevice::ReadOnly));
        return QString::fromUtf8(read.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    }

    std::unique_ptr<ConsoleShop> m_shop;
    ReportDesk m_desk;
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(ListExportTest, TheWholeListLeavesNotOnlyWhatWasScrolledTo)
{
    open(fillOrders);
    DataTable* table = show("orders");
    ASSERT_EQ(table->view()->model()->rowCount(), 100);
    const QStringList lines = exported("orders");
    ASSERT_EQ(lines.size(), kOrders + 1);
    QStringList numbers;
    for (const QString& line : lines.mid(1)) {
        numbers += line.section(u',', 0, 0);
    }
    EXPECT_EQ(QSet<QString>(numbers.begin(), numbers.end()).size(), kOrders);
    EXPECT_EQ(numbers.first(), table->view()->model()->index(0, 0).data().toString());
    EXPECT_FALSE(lines.join(u'\n').contains(QStringLiteral("13800000001")));
    m_shop->onStore([](kit::TestShop& shop) {
        ports::AuditQuery query;
        query.act = "export";
        const auto trail = kit::must(usecases::auditTrail(shop.shop(), query, {5, std::nullopt}));
        ASSERT_EQ(trail.rows.size(), 1U);
        EXPECT_EQ(trail.rows[0].subject, "list.orders");
        EXPECT_EQ(trail.rows[0].detail, "format=csv rows=1130 phones=masked");
    });
}

TEST_F(ListExportTest, ColumnsLeaveAsTheyAreChosenAndOrdered)
{
    open(fillForReports);
    DataTable* table = show("members");
    const QStringList before = exported("members");
    const QStringList heads = before.first().split(u',');
    table->view()->horizontalHeader()->moveSection(1, 0);
    const QStringList after = exported("members");
    EXPECT_EQ(after.first().split(u',').value(1), heads.at(0));
    EXPECT_EQ(after.first().split(u',').value(0), heads.at(1));
    EXPECT_EQ(after.size(), 4);
    EXPECT_TRUE(after.join(u'\n').contains(QStringLiteral("'=cmd|'"))); // neutralised
}

TEST_F(ListExportTest, EveryPageWithAListHasTheLineBelowIt)
{
    open(fillForReports);
    const std::pair<const char*, const char*> pages[] = {{"members", ""},
                                                         {"orders", ""},
                                                         {"products", ""},
                                                         {"rewards", "ledger"},
                                                         {"rewards", "due"}};
    for (const auto& [page, tab] : pages) {
        DataTable* table = show(page, tab);
        ASSERT_NE(table, nullptr) << page;
        auto* button = table->findChild<QAbstractButton*>(QStringLiteral("listExport"));
        ASSERT_NE(button, nullptr) << page;
        EXPECT_TRUE(button->isVisible()) << page << tab;
        EXPECT_GE(exported(page).size(), 2) << page << tab;
    }
}

TEST_F(ListExportTest, AWriterThatIsStoppedLeavesNothing)
{
    open(fillOrders);
    DataTable* table = show("orders");
    auto list = std::make_unique<ListExport>(m_shop->context(), QStringLiteral("orders"),
                                             table->exported(), nullptr);
    const QSignalSpy stopped(list.get(), &ListExport::stopped);
    const QString file = m_folder.filePath(QStringLiteral("never.xlsx"));
    QObject::connect(list.get(), &ListExport::progressed, list.get(), [&] { list->stop(); });
    list->saveTo(file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return stopped.count() == 1; }, 60'000));
    EXPECT_TRUE(QDir(m_folder.path()).isEmpty());
    list->saveTo(file); // and one that goes away in the middle
    list.reset();
    QTest::qWait(200);
    EXPECT_FALSE(QFileInfo::exists(file));
}

} // namespace
} // namespace linli::ui
