// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"

namespace linli::ui {

class Button;
class Chip;
class SyncPresenter;
class TextLabel;

/// How it stands, in one word and one sentence; what waits; exchange now, unlink.
class StateCard : public Card
{
    Q_OBJECT
  public:
    StateCard(SyncPresenter& presenter, QWidget* parent);
    void write();

  private:
    void askToUnlink();
    SyncPresenter& m_presenter;
    Chip* m_phase;
    TextLabel* m_sentence;
    TextLabel* m_facts;
    TextLabel* m_order;
    Button* m_now;
    Button* m_unlink;
};

} // namespace linli::ui
