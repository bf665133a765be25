// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace linli::ui {

/// The colours of one theme, by role (spec/look.md, Tokens). The only place in the program that
/// names a colour of the console.
struct Tokens
{
    bool dark = false;
    QColor canvas;
    QColor surface;
    QColor raised; ///< menus, undo bar's opposite: surfaces above the surface
    QColor line;
    QColor field; ///< border of inputs: 3:1 against the surface (WCAG 1.4.11)
    QColor ink;
    QColor quiet;
    QColor mark;       ///< bars, rings, marks; never text
    QColor accentText; ///< text and outlines in the accent
    QColor accentFill; ///< filled buttons
    QColor accentHover;
    QColor onAccent; ///< text on accentFill
    QColor wash;     ///< a breath of the accent behind chosen things
    QColor hover;    ///< behind the row under the pointer
    QColor leaf;
    QColor leafWash;
    QColor alarm;
    QColor alarmWash;
    QColor amber;
    QColor amberWash;
    QColor sky;
    QColor skyWash;
    QColor inverse; ///< undo bar and toast
    QColor onInverse;
    /// Six colours told apart by colour-blind eyes, in the order charts use them.
    std::array<QColor, 6> chart;
    /// Backgrounds of avatars; white text stands on them.
    std::array<QColor, 8> avatar;
};

[[nodiscard]] const Tokens& lightTokens();
[[nodiscard]] const Tokens& darkTokens();

/// WCAG 2 contrast ratio, 1 … 21.
[[nodiscard]] double contrastOf(const QColor& a, const QColor& b);

} // namespace linli::ui
