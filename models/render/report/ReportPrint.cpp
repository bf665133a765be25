// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/report/ReportPainter.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace linli::render {

Result<void> paintReport(QPagedPaintDevice& device, const ReportDocument& document)
{
    const QPageLayout layout = device.pageLayout();
    const ReportPainter report(document, layout.fullRect(QPageLayout::Millimeter).size());
    QPainter painter;
    if (!painter.begin(&device)) {
        return Error(ErrorCode::PrinterUnavailable).detail("the device took no page");
    }
    constexpr double kMillimetresPerInch = 25.4;
    if (layout.mode() == QPageLayout::StandardMode) {
        painter.translate(-layout.paintRectPixels(device.logicalDpiX()).topLeft());
    }
    painter.scale(device.logicalDpiX() / kMillimetresPerInch,
                  device.logicalDpiY() / kMillimetresPerInch);
    for (int page = 0; page < report.pageCount(); ++page) {
        if (page > 0 && !device.newPage()) {
            return Error(ErrorCode::PrinterUnavailable).detail("the device took no further page");
        }
        report.paintPage(painter, page);
    }
    if (!painter.end()) {
        return Error(ErrorCode::PrinterUnavailable).detail("the device did not finish");
    }
    return {};
}

Result<void> writeReportPdf(const ReportDocument& document, const QString& file)
{
    const auto unwritable = [&file](const QString& why) {
        return Error(ErrorCode::FileUnwritable)
            .with("path", file.toStdString())
            .detail(why.toStdString());
    };
    QSaveFile save(file);
    if (!save.open(QIODevice::WriteOnly)) {
        return unwritable(save.errorString());
    }
    {
        QPdfWriter writer(&save);
        writer.setResolution(600);
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Linli"));
        writer.setPageLayout(QPageLayout(
            QPageSize(QPageSize::A4),
            document.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
        LINLI_TRY(paintReport(writer, document));
    }
    if (!save.commit()) {
        return unwritable(save.errorString());
    }
    return {};
}

} // namespace linli::render
