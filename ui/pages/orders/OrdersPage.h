// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/orders/OrdersPresenter.h"
#include "ui/shell/Page.h"

namespace linli::ui {

class Banner;
class DataTable;
class DetailPanel;
class EmptyState;
class OrderDetailView;
class SegmentedControl;
class TextLabel;

/// 订单: the list by status, the panel of the open one, the new-order form.
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
    /// "new", "paid", "unpaid", "all" or an order number.
    void openWith(const QString& argument) override;

  private:
    void connectPresenter();
    void connectDetail();
    void write();
    void ask();
    void choose(int status);
    void openForm();
    AppContext& m_context;
    OrdersPresenter* m_presenter;
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
