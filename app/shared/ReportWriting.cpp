// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/ReportWriting.h"

#include "app/shared/BoardDrawing.h"
#include "app/shared/ReportPages.h"
#include "app/shared/reports/BookWriting.h"
#include "app/shared/reports/SheetWords.h"
#include "exchange/write/WriteXlsx.h"
#include "render/report/ReportPainter.h"
#include "usecases/boards/BoardReport.h"
#include "words/BoardText.h"

#include <QSaveFile>

namespace linli::app {
namespace {

constexpr QSize kBoardPicture{1080, 1920};

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
    return writeBook({report, std::nullopt}, {shopName, now, language}, file);
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
        exchange::SheetPlan plan;
        plan.beside = chart;
        return exchange::writeXlsx(file, report, text, plan);
    }
    if (file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        return render::writeReportPdf(reportDocument(report, shopName, now, language), file);
    }
    return otherEnding(file, ".png .xlsx .pdf");
}

} // namespace linli::app
