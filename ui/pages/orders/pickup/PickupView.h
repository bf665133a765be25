// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/orders/pickup/PickupPresenter.h"
#include "ui/shell/Page.h"

class QComboBox;
class QScrollArea;

namespace linli::ui {

class Banner;
class Button;
class EmptyState;
class PagesView;
class SegmentedControl;
class TextLabel;

/// The tab 提货 of the orders page: what waits, on paper, before it is printed.
class PickupView : public QWidget
{
    Q_OBJECT
  public:
    PickupView(AppContext& context, PageHost& host, QWidget* parent);

    void refresh();
    [[nodiscard]] PickupPresenter* presenter() const { return m_presenter; }

  private:
    void connectAll();
    void write();
    void writeBuildings();
    void print();
    void askPath();
    AppContext& m_context;
    PageHost& m_host;
    PickupPresenter* m_presenter;
    Banner* m_error;
    SegmentedControl* m_paper;
    QComboBox* m_building;
    TextLabel* m_count;
    TextLabel* m_waiting;
    Button* m_pdf;
    Button* m_print;
    EmptyState* m_empty;
    QScrollArea* m_scroll;
    PagesView* m_pages;
};

} // namespace linli::ui
