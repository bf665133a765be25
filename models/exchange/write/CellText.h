// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report/Report.h"
#include "exchange/write/SheetText.h"

#include <QString>

namespace linli::exchange {

/// A cell as plain text: money "12.30", instants "2026-03-02 10:00:00" in Shanghai, terms in the
/// reader's words.
[[nodiscard]] QString cellText(const report::Cell& cell, const SheetText& text);

/// True for cells that are numbers we formatted ourselves.
[[nodiscard]] bool isNumberCell(const report::Cell& cell);

} // namespace linli::exchange
