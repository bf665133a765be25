// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace linli::ui {

/// Something the program can do, as the search finds it: where it leads and its words.
struct PaletteAction
{
    QString icon;
    QString words; ///< in the language in force
    QString group; ///< the page it belongs to, or empty for a page itself
    QString page;
    QString argument;
};

/// Every page of the registry, then the main acts and settings.
[[nodiscard]] std::vector<PaletteAction> paletteActions();

} // namespace linli::ui
