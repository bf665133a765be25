// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/shell/Page.h"

class QPrinter;
class QStackedWidget;

namespace linli::ui {

class Banner;
class BoardChart;
class BoardFilter;
class BoardPresenter;
class BoardShow;
class Card;
class DataTable;
class EmptyState;
class FactFilterBar;
class Podium;
class SegmentedControl;
class TextLabel;

/// 排行榜: who brought how many neighbours, as podium and bars or as a table of the same model; out
/// as picture, sheet or print.
class BoardPage : public Page
{
    Q_OBJECT
  public:
    BoardPage(AppContext& context, PageHost& pageHost, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString primaryIcon() const override { return QStringLiteral("share"); }
    void primaryPressed() override;
    void refresh() override;
    [[nodiscard]] BoardPresenter* presenter() const { return m_presenter; }

  private:
    [[nodiscard]] QWidget* buildBars();
    [[nodiscard]] QWidget* buildTable();
    void buildLayout();
    void connectParts();
    void writeTexts();
    void showBoard();
    [[nodiscard]] bool mayLeave() const;
    void saveAs(const QString& name, const QString& filter, bool picture);
    void print();
    void startShow();
    void openSealed();
    void postToGroup();
    void paintOn(QPrinter& printer) const;

    AppContext& m_context;
    BoardPresenter* m_presenter;
    BoardFilter* m_filter;
    FactFilterBar* m_part;
    Banner* m_trouble;
    TextLabel* m_window;
    TextLabel* m_summary;
    SegmentedControl* m_look;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    Podium* m_podium;
    Card* m_rest;
    BoardChart* m_bars;
    TextLabel* m_more;
    DataTable* m_table = nullptr;
    BoardShow* m_show = nullptr; ///< made on first use; reads again every half minute while seen
};

} // namespace linli::ui
