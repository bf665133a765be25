// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/WriteXlsx.h"

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

Result<void> writeWorkbook(const QString& shownPath,
                           const QByteArray& file,
                           const QByteArray& folder,
                           const report::Report& report,
                           const SheetText& text,
                           const std::optional<SheetChart>& chart)
{
    QByteArray tmpdir = folder;
    lxw_workbook_options options{};
    options.constant_memory = report.rows.size() > kRowsKeptInMemory ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = tmpdir.data();
    errno = 0;
    lxw_workbook* workbook = workbook_new_opt(file.constData(), &options);
    if (workbook == nullptr) {
        return unwritable(shownPath, "workbook_new_opt", errno == ENOSPC);
    }
    XlsxSheet sheet(workbook, report, text);
    sheet.write(chart);
    const lxw_error refused = sheet.firstError();
    const lxw_error closed = workbook_close(workbook);
    const lxw_error error = refused != LXW_NO_ERROR ? refused : closed;
    if (error != LXW_NO_ERROR) {
        return unwritable(shownPath, lxw_strerror(error), errno == ENOSPC);
    }
    return {};
}

} // namespace

Result<void> writeXlsx(const QString& path,
                       const report::Report& report,
                       const SheetText& text,
                       std::optional<SheetChart> chart)
{
    const QFileInfo target(path);
    // In the target's own folder: only there is a rename one step.
    QTemporaryDir work(target.absolutePath() + QStringLiteral("/.linli-XXXXXX"));
    if (!work.isValid()) {
        return unwritable(path, work.errorString().toStdString(), errno == ENOSPC);
    }
    const QString whole = work.filePath(QStringLiteral("whole.xlsx"));
    LINLI_TRY(writeWorkbook(path, QFile::encodeName(whole), QFile::encodeName(work.path()), report,
                            text, chart));
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
