// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report/Report.h"
#include "exchange/write/SheetText.h"
#include "words/Language.h"

namespace linli::app {

/// Shop, time the report tells of (none where the window is empty) and when it was made.
[[nodiscard]] QString reportSubtitle(const report::Report& report,
                                     const std::string& shopName,
                                     Instant now,
                                     words::Language language);

/// Everything a sheet says, in the reader's words.
[[nodiscard]] exchange::SheetText sheetText(const report::Report& report,
                                            const std::string& shopName,
                                            Instant now,
                                            words::Language language);

} // namespace linli::app
