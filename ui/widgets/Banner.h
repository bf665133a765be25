// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace linli::ui {

class Button;
class TextLabel;

/// A strip above what it is about: what happened, what is safe, what to do. Never a message box.
class Banner : public QWidget
{
    Q_OBJECT
  public:
    explicit Banner(Role role, QWidget* parent = nullptr);

    /// Shows the strip; an empty `action` hides the button.
    void say(const QString& text, const QString& action = {});
    void setClosable(bool closable);
    [[nodiscard]] QString text() const;

  Q_SIGNALS:
    void actionPressed();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Role m_role;
    TextLabel* m_text;
    Button* m_action;
    Button* m_close;
};

} // namespace linli::ui
