// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace linli::ui {

class Button;
class TextLabel;

/// What a list shows while it is empty: a small drawing, one sentence, one button.
class EmptyState : public QWidget
{
    Q_OBJECT
  public:
    EmptyState(const QString& iconName, QWidget* parent);
    /// An empty `action` hides the button.
    void setTexts(const QString& sentence, const QString& action);

  Q_SIGNALS:
    void actionPressed();

  private:
    TextLabel* m_sentence;
    Button* m_action;
};

} // namespace linli::ui
