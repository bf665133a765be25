// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/BusinessDay.h"
#include "ui/pages/board/BoardPeriod.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;

namespace linli::board {
enum class RankBy;
} // namespace linli::board

namespace linli::ui {

class SegmentedControl;

/// The row above a board: which window, by what, whose names.
class BoardFilter : public QWidget
{
    Q_OBJECT
  public:
    explicit BoardFilter(QWidget* parent = nullptr);

    /// Shows a state without emitting anything.
    void showChoice(BoardPeriod period, board::RankBy by, bool fullNames);
    void showDays(BusinessDay first, BusinessDay last);

  Q_SIGNALS:
    void periodChosen(BoardPeriod period);
    void daysChosen(BusinessDay first, BusinessDay last);
    void byChosen(board::RankBy by);
    void fullNamesChosen(bool full);

  private:
    void writeTexts();
    void tellDays();

    SegmentedControl* m_period;
    SegmentedControl* m_by;
    QDateEdit* m_first;
    QDateEdit* m_last;
    QCheckBox* m_names;
};

} // namespace linli::ui
