// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/ImportDesk.h"
#include "ui/dialogs/import/ImportPresenter.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace linli::ui {

class Banner;
class Field;
class TextLabel;

/// The owner says what the columns of an unknown file are: what it holds, which row is its header,
/// and for each of our fields the file's column, with samples beside it.
class MappingView : public QWidget
{
    Q_OBJECT
  public:
    explicit MappingView(ImportPresenter& presenter, QWidget* parent = nullptr);
    /// Starts with the presenter's file.
    void start();
    /// Checks, tells what is missing, or hands the mapping to the presenter.
    void send();

  private:
    struct Line
    {
        std::string ours;
        bool required = false;
        QComboBox* column = nullptr;
        TextLabel* sample = nullptr;
    };
    void build();
    void writeTexts();
    void fillKinds();
    void fillHeaders();
    void fillFields();
    void showSample(const Line& line) const;
    [[nodiscard]] const PeekedFile::Line& header() const;
    [[nodiscard]] usecases::imports::FileKind kind() const;

    ImportPresenter& m_presenter;
    TextLabel* m_lead;
    Banner* m_mistake;
    QComboBox* m_kind;
    QComboBox* m_header;
    QLineEdit* m_name;
    Field* m_kindField;
    Field* m_headerField;
    Field* m_nameField;
    QWidget* m_board;
    QGridLayout* m_grid;
    std::vector<Line> m_lines;
};

} // namespace linli::ui
