// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/print/Pages.h"

#include "render/print/PdfFile.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

namespace linli::render {
namespace {

constexpr double kMillimetresPerInch = 25.4;
constexpr int kPdfDpi = 600;

Error unavailable(const char* why)
{
    return Error(ErrorCode::PrinterUnavailable).detail(why);
}

QPageLayout layoutOf(QSizeF mm)
{
    const bool wide = mm.width() > mm.height();
    const QSizeF upright = wide ? mm.transposed() : mm;
    return {QPageSize(upright, QPageSize::Millimeter, QString(), QPageSize::FuzzyMatch),
            wide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()};
}

} // namespace

Result<void>
paintPages(QPagedPaintDevice& device, const Pages& pages, const PrinterCalibration& calibration)
{
    const QPageLayout layout = device.pageLayout();
    QPainter painter;
    if (!painter.begin(&device)) {
        return unavailable("the device took no page");
    }
    for (int page = 0; page < pages.pageCount(); ++page) {
        const bool sized = page > 0 && pages.pageMm(page) != pages.pageMm(page - 1);
        if (sized && !device.setPageLayout(layoutOf(pages.pageMm(page)))) {
            return unavailable("the device refused a page size");
        }
        if (page > 0 && !device.newPage()) {
            return unavailable("the device took no further page");
        }
        painter.save();
        if (layout.mode() == QPageLayout::StandardMode) {
            painter.translate(-layout.paintRectPixels(device.logicalDpiX()).topLeft());
        }
        painter.scale(device.logicalDpiX() / kMillimetresPerInch,
                      device.logicalDpiY() / kMillimetresPerInch);
        painter.translate(calibration.xMm, calibration.yMm);
        painter.scale(calibration.scale, calibration.scale);
        pages.paintPage(painter, page);
        painter.restore();
    }
    return painter.end() ? Result<void>() : Result<void>(unavailable("the device did not finish"));
}

Result<void> writePagesPdf(const Pages& pages, const QString& title, const QString& file)
{
    const auto unwritable = [&file](const QString& why) {
        return Error(ErrorCode::FileUnwritable)
            .with("path", file.toStdString())
            .detail(why.toStdString());
    };
    PdfFile save(file);
    if (!save.open(QIODevice::WriteOnly)) {
        return unwritable(save.errorString());
    }
    {
        QPdfWriter writer(&save);
        writer.setResolution(kPdfDpi);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Linli"));
        writer.setPageLayout(layoutOf(pages.pageMm(0)));
        LINLI_TRY(paintPages(writer, pages));
    }
    return save.finish() ? Result<void>() : Result<void>(unwritable(save.errorString()));
}

} // namespace linli::render
