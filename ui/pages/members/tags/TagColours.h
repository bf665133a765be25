// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/theme/Theme.h"
#include "usecases/ports/tags/TagStore.h"

namespace linli::ui {

/// The chart colour a group is marked with.
[[nodiscard]] inline QColor colourOf(ports::TagColour colour)
{
    return tokens().chart.at(static_cast<std::size_t>(colour));
}

/// Shipped groups have a name in both languages until somebody renames them.
[[nodiscard]] inline QString groupName(const ports::TagGroup& group)
{
    const bool english = language() == words::Language::En && !group.nameEn.empty();
    return text(english ? group.nameEn : group.name);
}

} // namespace linli::ui
