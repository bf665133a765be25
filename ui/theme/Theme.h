// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QFont>
#include <QObject>

namespace linli::ui {

enum class ThemeMode
{
    Light,
    Dark,
};

/// Steps of the type scale at 100 % (spec/look.md): 12, 14, 16, 20, 28, 40.
enum class TextStyle
{
    Note,
    Body,
    Strong,
    Section,
    Title,
    Number,
};

/// Which ink a text or an icon takes.
enum class Role
{
    Ink,
    Quiet,
    Accent,
    OnAccent,
    Leaf,
    Alarm,
    Amber,
    Sky,
    OnInverse,
};

/// The look in force: one per process, GUI thread. apply() sets the style, the palette, the font
/// and the generated style sheet; widgets that paint themselves read the tokens while painting.
class Theme : public QObject
{
    Q_OBJECT
  public:
    static Theme& instance();

    /// `textPercent` is held to 100 … 175.
    void apply(ThemeMode mode, int textPercent);

    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    [[nodiscard]] const Tokens& tokens() const;
    [[nodiscard]] QColor colour(Role role) const;
    /// The pale background that goes with a role's ink.
    [[nodiscard]] QColor washOf(Role role) const;
    [[nodiscard]] QFont font(TextStyle style) const;
    /// A length that grows with the text: row heights, buttons, columns.
    [[nodiscard]] int scaled(int pixels) const { return (pixels * m_textPercent + 50) / 100; }
    /// Milliseconds of a movement; 0 where the system asks for none.
    [[nodiscard]] int motionMs(int wished) const;

  Q_SIGNALS:
    /// Colours or text size changed; palette, font and style sheet are already in force.
    void changed();

  private:
    Theme();
    ThemeMode m_mode = ThemeMode::Light;
    int m_textPercent = 100;
    bool m_styled = false;
};

/// Short forms for painting code.
[[nodiscard]] inline const Tokens& tokens()
{
    return Theme::instance().tokens();
}
[[nodiscard]] inline int scaled(int pixels)
{
    return Theme::instance().scaled(pixels);
}

} // namespace linli::ui
