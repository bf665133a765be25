// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace linli::ui {

/// The words around the number of a box, as one text with a place: "%1 neighbours". Languages put
/// them on either side. A text without a place shows the number alone.
inline void setNumberWords(QSpinBox& box, const QString& words)
{
    constexpr int kPlace = 2; // letters of "%1"
    const qsizetype at = words.indexOf(QStringLiteral("%1"));
    box.setPrefix(at < 0 ? QString() : words.left(at));
    box.setSuffix(at < 0 ? QString() : words.mid(at + kPlace));
}

} // namespace linli::ui
