// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QString>

namespace linli::ui {

/// The style sheet of the whole program, generated from the tokens (resources/theme/linli.qss holds
/// the shapes, `@name` a colour, `<n>` a length that grows with the text).
[[nodiscard]] QString styleSheetOf(const Tokens& tokens, int textPercent);

} // namespace linli::ui
