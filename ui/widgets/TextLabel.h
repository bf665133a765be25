// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QLabel>

namespace linli::ui {

/// A text in one step of the type scale and one ink; follows the theme. Elided ones shorten with …
/// and show the whole text as a tip.
class TextLabel : public QLabel
{
    Q_OBJECT
  public:
    explicit TextLabel(TextStyle style, Role role = Role::Ink, QWidget* parent = nullptr);

    void setRole(Role role);
    void setElided(bool elided);
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void restyle();
    TextStyle m_style;
    Role m_role;
    bool m_elided = false;
};

/// A thin line between parts of a card.
[[nodiscard]] QWidget* separator(QWidget* parent);

} // namespace linli::ui
