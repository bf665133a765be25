// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/BoardWindow.h"

namespace linli::board {

/// The quarter (January, April, July, October onwards) around a day, as a choice of days.
[[nodiscard]] WindowChoice quarterOf(BusinessDay day);
/// True for a choice of days that is exactly one quarter.
[[nodiscard]] bool isQuarter(const WindowChoice& choice);

/// The window of the same kind before it, which every trend compares with: the week, month or
/// quarter before, or as many days that end where the choice begins. `all` has none and stays.
[[nodiscard]] WindowChoice windowBefore(const WindowChoice& choice);
[[nodiscard]] WindowChoice windowAfter(const WindowChoice& choice);

} // namespace linli::board
