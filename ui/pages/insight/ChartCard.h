// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report/Report.h"
#include "ui/widgets/Card.h"

#include <QByteArray>

class QStackedWidget;

namespace linli::ui {

class Button;
class DataTable;
class ReportModel;
class TextLabel;

/// A chart with its words, its table behind it, and the ways out: PNG, SVG, XLSX.
class ChartCard : public Card
{
    Q_OBJECT
  public:
    /// `name` names files and settings: "trend_k". Takes the chart.
    ChartCard(const QString& name, QWidget* chart, QWidget* parent = nullptr);
    void setWords(const QString& title, const QString& explanation);
    void setReport(report::Report report);
    [[nodiscard]] const report::Report& report() const;
    [[nodiscard]] QWidget* chart() const { return m_chart; }
    [[nodiscard]] QString name() const { return m_name; }
    /// Shows the sentence instead of the chart while there is nothing to draw; empty: the chart.
    void setNothing(const QString& sentence);
    void showTable(bool table);

  Q_SIGNALS:
    void pictureReady(const QString& path, const QByteArray& bytes);
    void sheetWanted(const QString& path, const report::Report& report);

  private:
    void openMenu();
    void askPath(const QString& ending);
    void arrange();
    QString m_name;
    QString m_titleText;
    QWidget* m_chart;
    TextLabel* m_explanation;
    TextLabel* m_nothing;
    QStackedWidget* m_stack;
    ReportModel* m_model;
    DataTable* m_table;
    Button* m_flip;
    Button* m_save;
    bool m_tableShown = false;
};

} // namespace linli::ui
