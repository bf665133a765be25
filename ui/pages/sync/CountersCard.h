// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"
#include "usecases/sync/SyncState.h"

class QVBoxLayout;

namespace linli::ui {

class Button;
class SyncPresenter;
class TextLabel;

/// The shop's computers, and the way in for one more.
class CountersCard : public Card
{
    Q_OBJECT
  public:
    CountersCard(SyncPresenter& presenter, QWidget* parent);
    void write();

  private:
    void addRow(const usecases::SyncDevice& device);
    SyncPresenter& m_presenter;
    TextLabel* m_unknown;
    QVBoxLayout* m_rows;
    Button* m_add;
    TextLabel* m_code;
    TextLabel* m_how;
};

} // namespace linli::ui
