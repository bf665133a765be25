// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/reports/BookWriting.h"

#include "app/shared/ReportPages.h"
#include "app/shared/reports/SheetWords.h"
#include "exchange/write/WriteCsv.h"
#include "exchange/write/WriteXlsx.h"
#include "render/report/ReportPainter.h"

namespace linli::app {
namespace {

bool endsIn(const QString& file, const char* ending)
{
    return file.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
}

Error otherEnding(const QString& file)
{
    return Error::badInput(ErrorCode::UnknownOption, "file", file.toStdString(), ".xlsx .csv .pdf");
}

exchange::SheetText textFor(const report::Report& report, const Maker& maker)
{
    return sheetText(report, maker.shopName, maker.now, maker.language);
}

Result<void> writePdf(const report::Report& report, const Maker& maker, const QString& file)
{
    return render::writeReportPdf(reportDocument(report, maker.shopName, maker.now, maker.language),
                                  file);
}

Result<void> takeAll(report::Report& report, const report::RowFeed& rows)
{
    while (true) {
        LINLI_ASSIGN(std::vector<report::Row> piece, rows());
        if (piece.empty()) {
            return {};
        }
        std::move(piece.begin(), piece.end(), std::back_inserter(report.rows));
    }
}

} // namespace

Result<void> writeBook(const report::ReportBook& book, const Maker& maker, const QString& file)
{
    if (endsIn(file, ".xlsx")) {
        exchange::SheetPlan plan;
        plan.chart = book.chart;
        return exchange::writeXlsx(file, book.table, textFor(book.table, maker), plan);
    }
    if (endsIn(file, ".csv")) {
        return exchange::writeCsv(file, book.table, textFor(book.table, maker));
    }
    return endsIn(file, ".pdf") ? writePdf(book.table, maker, file)
                                : Result<void>(otherEnding(file));
}

Result<void> writeList(const report::Report& head,
                       const report::RowFeed& rows,
                       const std::vector<std::size_t>& summed,
                       const Maker& maker,
                       const QString& file)
{
    if (endsIn(file, ".xlsx")) {
        exchange::SheetPlan plan;
        plan.more = rows;
        plan.summed = summed;
        return exchange::writeXlsx(file, head, textFor(head, maker), plan);
    }
    if (endsIn(file, ".csv")) {
        return exchange::writeCsv(file, head, textFor(head, maker), rows);
    }
    if (!endsIn(file, ".pdf")) {
        return otherEnding(file);
    }
    report::Report whole = head;
    LINLI_TRY(takeAll(whole, rows));
    return writePdf(whole, maker, file);
}

} // namespace linli::app
