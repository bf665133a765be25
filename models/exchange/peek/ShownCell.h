// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read/RowSource.h"

#include <QString>

namespace linli::exchange {

/// A cell as a person reads it: cut to 600 bytes, a workbook's date as the time it means.
[[nodiscard]] QString shownCell(const Cell& cell, bool epoch1904);

} // namespace linli::exchange
