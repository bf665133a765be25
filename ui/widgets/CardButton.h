// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace linli::ui {

/// A card that is pressed as a whole: a surface with 12 px corners, a line that answers the pointer
/// and the accent ring of the focus. What it shows lies in its layout.
class CardButton : public QAbstractButton
{
    Q_OBJECT
  public:
    explicit CardButton(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    /// What is in it lets presses through to it; called once it is filled.
    void passPresses();
};

} // namespace linli::ui
