// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/WriteXlsx.h"

#include "exchange/write/XlsxChart.h"
#include "exchange/write/XlsxFormats.h"
#include "exchange/write/XlsxSheet.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <filesystem>
#include <system_error>

namespace linli::exchange {
namespace {

/// Above this many rows the library writes row by row to a temporary file instead of keeping all
/// cells: slower to read for other programs, but memory stays flat (spec/performance.md row 7).
constexpr std::size_t kRowsKeptInMemory = 5000;

Error unwritable(const QString& path, std::string why, bool full)
{
    return Error(full ? ErrorCode::StorageFull : ErrorCode::FileUnwritable)
        .with("field", "file")
        .with("value", path.toStdString())
        .detail(std::move(why));
}

/// Rows of the report, then those that are fed.
Result<void> addRows(XlsxSheet& sheet, const report::Report& report, const report::RowFeed& more)
{
    for (const report::Row& row : report.rows) {
        sheet.add(row);
    }
    while (more) {
        LINLI_ASSIGN(const std::vector<report::Row> piece, more());
        if (piece.empty()) {
            break;
        }
        for (const report::Row& row : piece) {
            sheet.add(row);
        }
    }
    return {};
}

Result<void> fill(lxw_workbook* workbook,
                  const QString& shownPath,
                  const report::Report& report,
                  const SheetText& text,
                  const SheetPlan& plan)
{
    const XlsxFormats formats(workbook);
    XlsxSheet sheet(workbook, formats, report, text);
    sheet.begin();
    LINLI_TRY(addRows(sheet, report, plan.more));
    sheet.end(plan);
    lxw_error refused = sheet.firstError();
    if (refused == LXW_NO_ERROR && plan.chart && !plan.chart->bars.empty()) {
        refused = addChartSheet(workbook, formats, *plan.chart, text);
    }
    if (refused != LXW_NO_ERROR) {
        return unwritable(shownPath, lxw_strerror(refused), errno == ENOSPC);
    }
    return {};
}

Result<void> writeWorkbook(const QString& shownPath,
                           const QByteArray& file,
                           const QByteArray& folder,
                           const report::Report& report,
                           const SheetText& text,
                           const SheetPlan& plan)
{
    QByteArray tmpdir = folder;
    lxw_workbook_options options{};
    const bool flat = plan.more || report.rows.size() > kRowsKeptInMemory;
    options.constant_memory = flat ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = tmpdir.data();
    errno = 0;
    lxw_workbook* workbook = workbook_new_opt(file.constData(), &options);
    if (workbook == nullptr) {
        return unwritable(shownPath, "workbook_new_opt", errno == ENOSPC);
    }
    const Result<void> filled = fill(workbook, shownPath, report, text, plan);
    const lxw_error closed = workbook_close(workbook); // frees it, whatever came before
    if (filled.ok() && closed != LXW_NO_ERROR) {
        return unwritable(shownPath, lxw_strerror(closed), errno == ENOSPC);
    }
    return filled;
}

} // namespace

Result<void> writeXlsx(const QString& path,
                       const report::Report& report,
                       const SheetText& text,
                       const SheetPlan& plan)
{
    const QFileInfo target(path);
    // In the target's own folder: only there is a rename one step.
    QTemporaryDir work(target.absolutePath() + QStringLiteral("/.linli-XXXXXX"));
    if (!work.isValid()) {
        return unwritable(path, work.errorString().toStdString(), errno == ENOSPC);
    }
    const QString whole = work.filePath(QStringLiteral("whole.xlsx"));
    LINLI_TRY(writeWorkbook(path, QFile::encodeName(whole), QFile::encodeName(work.path()), report,
                            text, plan));
    std::error_code failed;
    std::filesystem::rename(std::filesystem::path(whole.toStdU16String()),
                            std::filesystem::path(target.absoluteFilePath().toStdU16String()),
                            failed);
    if (failed) {
        return unwritable(path, failed.message(), failed == std::errc::no_space_on_device);
    }
    return {};
}

} // namespace linli::exchange
