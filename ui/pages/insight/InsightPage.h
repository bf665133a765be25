// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/shell/Page.h"

class QStackedWidget;

namespace linli::ui {

class Banner;
class ChartsView;
class FactFilterBar;
class InsightPresenter;
class MetricsView;
class NetworkPanel;
class RowsView;
class SegmentedControl;
class TextLabel;
class WindowPicker;

/// 数据: every figure of spec/metrics.md with its formula and its rows, the charts, and the network
/// of who invited whom, over one window.
class InsightPage : public Page
{
    Q_OBJECT
  public:
    InsightPage(AppContext& context, PageHost& pageHost, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    /// "numbers", "charts", "network"; or the name of a figure, to see its rows.
    void openWith(const QString& argument) override;
    [[nodiscard]] InsightPresenter* presenter() const { return m_presenter; }

  private:
    void buildLayout();
    void connectParts();
    void connectViews();
    void writeTexts();
    void showFigures();
    void showRows();
    void showView(int view);
    void askRowsPath();
    InsightPresenter* m_presenter;
    WindowPicker* m_picker;
    FactFilterBar* m_filter;
    SegmentedControl* m_look;
    TextLabel* m_window;
    Banner* m_trouble;
    QStackedWidget* m_stack;
    MetricsView* m_metrics;
    ChartsView* m_charts;
    NetworkPanel* m_network;
    RowsView* m_rows;
};

} // namespace linli::ui
