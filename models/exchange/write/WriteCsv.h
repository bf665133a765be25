// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/report/Report.h"
#include "domain/report/RowFeed.h"
#include "exchange/write/SheetText.h"

#include <QByteArray>
#include <QString>

namespace linli::exchange {

/// One cell as RFC 4180 wants it. A text that a spreadsheet would run (first character = + - @ TAB
/// CR or a full-width ＝ ＋ － ＠) gets a leading apostrophe (spec/security.md D5); numbers we
/// wrote ourselves are passed with `isNumber` and keep their minus.
[[nodiscard]] QString csvCell(const QString& text, bool isNumber = false);

/// UTF-8 with BOM, CRLF, headings, rows, totals. Same promise as writeXlsx: whole or untouched.
/// Fed rows are written as they come. Errors: FileUnwritable, StorageFull, those of the feed.
[[nodiscard]] Result<void> writeCsv(const QString& path,
                                    const report::Report& report,
                                    const SheetText& text,
                                    const report::RowFeed& more = {});
/// The bytes writeCsv writes where nothing is fed.
[[nodiscard]] QByteArray csvBytes(const report::Report& report, const SheetText& text);

} // namespace linli::exchange
