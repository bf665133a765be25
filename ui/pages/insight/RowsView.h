// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/insight/MetricRows.h"

#include <QWidget>

namespace linli::ui {

class Button;
class DataTable;
class EmptyState;
class ReportModel;
class TextLabel;

/// The rows a figure is counted from, with the way back and the way into a file.
class RowsView : public QWidget
{
    Q_OBJECT
  public:
    explicit RowsView(QWidget* parent = nullptr);
    /// `formula` stands under the title.
    void show(const usecases::MetricRows& rows, const QString& title, const QString& formula);

  Q_SIGNALS:
    void backPressed();
    void savePressed();
    void memberPressed(const QString& key);
    void orderPressed(const QString& key);

  private:
    void writeTexts();
    [[nodiscard]] QString totalText(const usecases::MetricRows& rows) const;
    Button* m_back;
    Button* m_save;
    TextLabel* m_title;
    TextLabel* m_formula;
    TextLabel* m_total;
    EmptyState* m_empty;
    ReportModel* m_model;
    DataTable* m_table;
    usecases::MetricRows m_rows;
};

} // namespace linli::ui
