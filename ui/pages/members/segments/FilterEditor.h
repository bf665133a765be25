// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/members/segments/SegmentsPresenter.h"

#include <QStringList>
#include <QWidget>

class QTimer;
class QVBoxLayout;

namespace linli::ui {

class Button;
class ConditionRow;
class SegmentedControl;
class TextLabel;

/// Conditions, one a row, how they are joined, and how many neighbours meet them now.
class FilterEditor : public QWidget
{
    Q_OBJECT
  public:
    /// The presenter counts; it outlives the editor.
    FilterEditor(AppContext& context,
                 SegmentsPresenter& presenter,
                 const QStringList& tags,
                 QWidget* parent);
    void setFilter(const segments::Filter& filter);
    [[nodiscard]] segments::Filter filter() const;

  Q_SIGNALS:
    void changed();

  private:
    ConditionRow* addRow(const segments::Condition& condition);
    void tell();
    AppContext& m_context;
    SegmentsPresenter& m_presenter;
    QStringList m_tags;
    SegmentedControl* m_join;
    QVBoxLayout* m_column;
    Button* m_add;
    TextLabel* m_count;
    QTimer* m_pause;
    std::vector<ConditionRow*> m_rows;
};

} // namespace linli::ui
