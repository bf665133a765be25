// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ConsoleShop.h"
#include "ui/pages/orders/OrdersPresenter.h"
#include "ui/widgets/table/DataTable.h"

#include <gtest/gtest.h>

#include <QHeaderView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

namespace linli::ui {

namespace {

constexpr int kOrders = 130; // more than the 100 of one page

void fillOrders(kit::TestShop& shop)
{
    const MemberKey buyer = shop.enrol("李阿姨", "13800000001");
    for (int order = 0; order < kOrders; ++order) {
        shop.paidOrder(buyer, 1000 + order);
    }
}

DataTable& orderTable(const MainWindow& window)
{
    auto* page = window.findChild<QStackedWidget*>()->currentWidget();
    return *page->findChild<DataTable*>();
}

int shownColumns(const QTableView& view)
{
    return view.model()->columnCount() - view.horizontalHeader()->hiddenSectionCount();
}

} // namespace

TEST(LongList, TheOrdersAfterTheFirstHundredComeWhenScrolledTo)
{
    ConsoleShop shop(fillOrders);
    MainWindow window(shop.context());
    window.show();
    window.showPage(QStringLiteral("orders"));
    shop.settle();
    QTableView& view = *orderTable(window).view();
    ASSERT_EQ(view.model()->rowCount(), 100);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    shop.settle();
    EXPECT_EQ(view.model()->rowCount(), kOrders);
}

TEST(LongList, ARefreshKeepsTheRowsThatWereScrolledTo)
{
    ConsoleShop shop(fillOrders);
    OrdersPresenter presenter(shop.context());
    presenter.setQuery({});
    shop.settle();
    presenter.loadMore();
    presenter.loadMore(); // pressed twice: asked once
    shop.settle();
    ASSERT_EQ(presenter.model()->rowCount(), kOrders);
    presenter.load();
    shop.settle();
    EXPECT_EQ(presenter.model()->rowCount(), kOrders);
    EXPECT_EQ(presenter.total(), kOrders);
}

TEST(LongList, ColumnsGiveWayInANarrowWindowAndComeBack)
{
    ConsoleShop shop(fillLively);
    MainWindow window(shop.context());
    window.show();
    window.showPage(QStringLiteral("orders"));
    window.resize(1440, 900);
    shop.settle();
    DataTable& table = orderTable(window);
    const QTableView& view = *table.view();
    ASSERT_EQ(shownColumns(view), view.model()->columnCount());
    table.setFixedWidth(560);
    shop.settle();
    EXPECT_LT(shownColumns(view), view.model()->columnCount());
    EXPECT_FALSE(view.isColumnHidden(static_cast<int>(itemmodels::OrderColumn::Payable)));
    table.setFixedWidth(1100);
    shop.settle();
    EXPECT_EQ(shownColumns(view), view.model()->columnCount());
}

} // namespace linli::ui
