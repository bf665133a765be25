// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/import/Findings.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QStackedWidget;
class QTableView;

namespace linli::ui {

class DataTable;
class FileGrid;
class ImportPresenter;
class SegmentedControl;
class TextLabel;

/// What a file would do: kind, encoding, counts, and the refused cells, conflicts and open
/// questions row by row.
class ImportPreview : public QWidget
{
    Q_OBJECT
  public:
    explicit ImportPreview(ImportPresenter& presenter, QWidget* parent = nullptr);
    /// Reads the presenter's result again.
    void showResult();
    /// Turns to the list that needs a person most.
    void showWorst();

  private:
    struct Figure
    {
        TextLabel* number;
        TextLabel* caption;
    };
    void build();
    void writeTexts();
    void showFigures();
    void showFindings();
    void showRows();

    ImportPresenter& m_presenter;
    TextLabel* m_kind;
    TextLabel* m_file;
    TextLabel* m_encodingLabel;
    QComboBox* m_encoding;
    QGridLayout* m_grid = nullptr;
    std::vector<Figure> m_figures;
    SegmentedControl* m_which;
    FindingModel* m_findings;
    DataTable* m_table;
    FileGrid* m_cells;
    QTableView* m_cellView;
    QStackedWidget* m_lists;
};

} // namespace linli::ui
