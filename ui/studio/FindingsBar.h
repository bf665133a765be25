// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace linli::ui {

class CheckStrip;
class StudioChecks;
class StudioDocument;
class TextLabel;

/// The strip below the canvas: what was measured on the code, and everything the checks have
/// against the poster, each with a button that mends it where one can.
class FindingsBar : public QWidget
{
    Q_OBJECT
  public:
    FindingsBar(StudioDocument& document, StudioChecks& checks, QWidget* parent);

  private:
    void show();
    void addRow(std::size_t finding);
    StudioDocument& m_document;
    StudioChecks& m_checks;
    CheckStrip* m_strip;
    TextLabel* m_state;
    QVBoxLayout* m_rows;
};

} // namespace linli::ui
