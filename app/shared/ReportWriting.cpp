// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/ReportWriting.h"

#include "app/shared/BoardDrawing.h"
#include "app/shared/ReportPages.h"
#include "exchange/write/WriteCsv.h"
#include "exchange/write/WriteXlsx.h"
#include "render/report/ReportPainter.h"
#include "usecases/boards/BoardReport.h"
#include "words/BoardText.h"
#include "words/ReportText.h"

#include <QSaveFile>

namespace linli::app {
namespace {

constexpr QSize kBoardPicture{1080, 1920};

exchange::SheetText sheetText(const report::Report& report,
                              const std::string& shopName,
                              Instant now,
                              words::Language language)
{
    exchange::SheetText text;
    text.title = words::reportWord(report.title, language);
    text.subtitle = QString::fromStdString(shopName) + QStringLiteral("  ") +
                    words::windowText(report.window, BusinessDay::of(now), language);
    text.sheetName = text.title;
    for (const report::Column& column : report.columns) {
        text.headings.push_back(words::reportWord(column.key, language));
    }
    text.totals = words::reportWord("report_total", language);
    text.term = [language](const std::string& key) { return words::reportWord(key, language); };
    return text;
}

Error otherEnding(const QString& file, const char* allowed)
{
    return Error::badInput(ErrorCode::UnknownOption, "file", file.toStdString(), allowed);
}

Result<void> savePng(const QImage& image, const QString& file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || !image.save(&out, "PNG") || !out.commit()) {
        return Error::badInput(ErrorCode::FileUnwritable, "file", file.toStdString(), "-");
    }
    return {};
}

} // namespace

Result<void> writeReport(const report::Report& report,
                         const std::string& shopName,
                         Instant now,
                         const QString& file,
                         words::Language language)
{
    if (file.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) {
        return exchange::writeXlsx(file, report, sheetText(report, shopName, now, language));
    }
    if (file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        return exchange::writeCsv(file, report, sheetText(report, shopName, now, language));
    }
    if (file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        return render::writeReportPdf(reportDocument(report, shopName, now, language), file);
    }
    return otherEnding(file, ".xlsx .csv .pdf");
}

Result<void> writeBoard(const usecases::BoardResult& result,
                        const board::WindowChoice& choice,
                        const std::string& shopName,
                        Instant now,
                        const QString& file,
                        words::Language language)
{
    if (file.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) {
        const render::BoardPicture picture =
            boardPicture(result, choice, shopName, BusinessDay::of(now), language);
        return savePng(render::renderBoard(picture, kBoardPicture), file);
    }
    const report::Report report = usecases::boardReport(result, usecases::BoardNames::Masked);
    if (file.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) {
        const exchange::SheetChart chart{1, result.by == board::RankBy::Sales ? 4 : 3, 10};
        exchange::SheetText text = sheetText(report, shopName, now, language);
        text.chartTitle = words::measureText(result.by, language);
        return exchange::writeXlsx(file, report, text, chart);
    }
    if (file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        return render::writeReportPdf(reportDocument(report, shopName, now, language), file);
    }
    return otherEnding(file, ".png .xlsx .pdf");
}

} // namespace linli::app
