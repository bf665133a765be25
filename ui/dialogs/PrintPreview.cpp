// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/PrintPreview.h"

#include "render/report/ReportPainter.h"

#include <QPrintPreviewDialog>
#include <QPrinter>

#include <memory>

namespace linli::ui {

void previewPages(QWidget* parent, const render::ReportDocument& document)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(document.landscape ? QPageLayout::Landscape
                                                   : QPageLayout::Portrait);
    auto* preview = new QPrintPreviewDialog(printer.get(), parent);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    // The printer lives as long as the connection, that is, as the preview.
    QObject::connect(preview, &QPrintPreviewDialog::paintRequested, preview,
                     [document, printer](QPrinter* device) {
                         const Result<void> painted = render::paintReport(*device, document);
                         if (!painted.ok()) {
                             device->abort();
                         }
                     });
    preview->open();
}

} // namespace linli::ui
