// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FieldErrors.h"
#include "ui/dialogs/FormDialog.h"
#include "ui/pages/members/segments/SegmentsPresenter.h"

class QLineEdit;

namespace linli::ui {

class FilterEditor;

/// Makes a segment or changes one; an empty id is a new one.
class SegmentDialog : public FormDialog
{
    Q_OBJECT
  public:
    /// The presenter outlives the dialog.
    SegmentDialog(AppContext& context,
                  SegmentsPresenter& presenter,
                  const segments::Segment& segment,
                  const QStringList& tags,
                  QWidget* parent);

  private:
    SegmentsPresenter& m_presenter;
    segments::Segment m_segment;
    QLineEdit* m_name;
    FilterEditor* m_filter;
    FieldErrors m_errors;
};

} // namespace linli::ui
