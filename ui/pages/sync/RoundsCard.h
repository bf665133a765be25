// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"

class QGridLayout;

namespace linli::ui {

class SyncPresenter;
class TextLabel;

/// The last exchanges that moved something or met trouble.
class RoundsCard : public Card
{
    Q_OBJECT
  public:
    RoundsCard(SyncPresenter& presenter, QWidget* parent);
    void write();

  private:
    SyncPresenter& m_presenter;
    TextLabel* m_none;
    QGridLayout* m_rows;
};

} // namespace linli::ui
