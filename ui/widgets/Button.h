// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QPushButton>

namespace linli::ui {

enum class ButtonKind
{
    Primary,   ///< filled, once per view
    Secondary, ///< outlined
    Quiet,     ///< text in the accent
    Row,       ///< outlined, low enough for a table row or a list line
    Danger,
    OnInverse, ///< on the undo bar
};

/// A push button of the kit: 36 px high, an optional icon beside the word.
class Button : public QPushButton
{
    Q_OBJECT
  public:
    explicit Button(ButtonKind kind, QWidget* parent = nullptr);
    Button(ButtonKind kind, const QString& iconName, QWidget* parent);

    void setKind(ButtonKind kind);
    void setIconName(const QString& name);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  private:
    ButtonKind m_kind = ButtonKind::Secondary;
    QString m_icon;
};

} // namespace linli::ui
