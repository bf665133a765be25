// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report/ReportBook.h"
#include "domain/report/RowFeed.h"
#include "words/Language.h"

#include <QString>

#include <cstddef>
#include <string>
#include <vector>

namespace linli::app {

/// Whose paper it is and when it is made.
struct Maker
{
    std::string shopName;
    Instant now;
    words::Language language = words::Language::Zh;
};

/// Writes a report by the file's ending: .xlsx with its chart, .csv or .pdf; whole or not at all.
/// Errors: UnknownOption (another ending), FileUnwritable, StorageFull. Any thread with a
/// QGuiApplication.
[[nodiscard]] Result<void>
writeBook(const report::ReportBook& book, const Maker& maker, const QString& file);

/// The same for a list whose rows are fed, as long as it may be: only a PDF holds them all.
/// `summed`: columns with a sum below, in a workbook.
[[nodiscard]] Result<void> writeList(const report::Report& head,
                                     const report::RowFeed& rows,
                                     const std::vector<std::size_t>& summed,
                                     const Maker& maker,
                                     const QString& file);

} // namespace linli::app
