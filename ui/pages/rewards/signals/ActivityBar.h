// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/rewards/signals/SignalsPresenter.h"

#include <QWidget>

namespace linli::ui {

class Button;
class TextLabel;

/// 地推活动: opens two hours in which many binds are no haste, says until when, and ends them.
class ActivityBar : public QWidget
{
    Q_OBJECT
  public:
    ActivityBar(SignalsPresenter& presenter, QWidget* parent);
    void write();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void keepWhole();
    void press();
    void askReason();
    SignalsPresenter& m_presenter;
    TextLabel* m_told;
    Button* m_act;
};

} // namespace linli::ui
