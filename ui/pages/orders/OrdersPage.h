// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/orders/OrdersPresenter.h"
#include "ui/shell/Page.h"

class QStackedLayout;

namespace linli::ui {

class Banner;
class DataTable;
class DetailPanel;
class EmptyState;
class GroupsView;
class OrderDetailView;
class PickupView;
class SegmentedControl;
class TextLabel;

/// 订单: the list by status, the panel of the open one, the new-order form; group buys; pick-up
/// lists.
class OrdersPage : public Page
{
    Q_OBJECT
  public:
    OrdersPage(AppContext& context, PageHost& host, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString searchHint() const override;
    void primaryPressed() override;
    void search(const QString& text) override;
    void refresh() override;
    /// "new", "paid", "unpaid", "all", "groups", "pickup" or an order number.
    void openWith(const QString& argument) override;

  private:
    void buildList();
    void connectPresenter();
    void connectDetail();
    void write();
    void ask();
    void choose(int status);
    void turnTo(int tab);
    void openForm();
    AppContext& m_context;
    OrdersPresenter* m_presenter;
    SegmentedControl* m_tabs;
    QStackedLayout* m_stack;
    GroupsView* m_groups;
    PickupView* m_pickup;
    Banner* m_error;
    SegmentedControl* m_status;
    TextLabel* m_count;
    EmptyState* m_empty;
    DataTable* m_table;
    DetailPanel* m_panel;
    OrderDetailView* m_detail;
    QString m_text;
};

} // namespace linli::ui
