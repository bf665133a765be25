// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/report/ReportBook.h"
#include "domain/report/RowFeed.h"
#include "render/report/ReportDocument.h"
#include "words/Language.h"

#include <QString>

#include <cstddef>
#include <functional>
#include <vector>

namespace linli::ui {

/// A list of a page on its way into a file: columns and title in `head`, rows as they are fed.
struct ListFile
{
    report::Report head;
    report::RowFeed rows;            ///< asked on the worker thread that writes
    std::vector<std::size_t> summed; ///< columns with a sum below, in a workbook
};

/// Files and paper of reports and lists; made by app/ConsoleReports.
struct ReportDesk
{
    /// As the name ends: .xlsx with its chart, .csv, .pdf; whole or not at all. Worker thread.
    /// Errors: UnknownOption (another ending), FileUnwritable, StorageFull.
    std::function<Result<void>(const QString& path, const report::ReportBook&, words::Language)>
        write;
    /// Errors: also those of the feed. Worker thread.
    std::function<Result<void>(const QString& path, const ListFile&, words::Language)> writeList;
    /// The report as pages, for preview, PDF and print alike. Any thread.
    std::function<render::ReportDocument(const report::Report&, words::Language)> pages;
    /// Makes what is due of the schedule now; `done` hears on the GUI thread how many runs were
    /// made, or what went wrong. GUI thread, returns at once.
    std::function<void(std::function<void(const Result<int>&)> done)> runSchedule;
};

} // namespace linli::ui
