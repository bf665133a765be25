// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/report/ReportPainter.h"

#include <QPageLayout>
#include <QPagedPaintDevice>

namespace linli::render {
namespace {

constexpr QSizeF kA4{210, 297};

} // namespace

Result<void> paintReport(QPagedPaintDevice& device, const ReportDocument& document)
{
    const QSizeF sheet = device.pageLayout().fullRect(QPageLayout::Millimeter).size();
    return paintPages(device, ReportPainter(document, sheet));
}

Result<void> writeReportPdf(const ReportDocument& document, const QString& file)
{
    const QSizeF sheet = document.landscape ? kA4.transposed() : kA4;
    return writePagesPdf(ReportPainter(document, sheet), document.title, file);
}

} // namespace linli::render
