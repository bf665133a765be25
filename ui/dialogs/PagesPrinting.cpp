// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/PagesPrinting.h"

#include "render/print/Pages.h"
#include "ui/context/Background.h"
#include "ui/language/CellText.h"
#include "ui/printing/Printers.h"

#include <QCoreApplication>
#include <QPaintEngine>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace linli::ui {

namespace {

void fitPaper(QPrinter& printer, const render::Pages& pages, const QString& title)
{
    printer.setDocName(title);
    printer.setPageSize(QPageSize(pages.pageMm(0), QPageSize::Millimeter));
    printer.setFullPage(true);
}

/// The preview shows what the paper will look like: only the print itself is corrected.
Result<void> printedOrShown(QPrinter& printer, const render::Pages& pages)
{
    const bool shown = printer.paintEngine()->type() == QPaintEngine::Picture;
    if (shown || printer.outputFormat() != QPrinter::NativeFormat) {
        return render::paintPages(printer, pages);
    }
    if (const auto trouble = Printers::trouble(printer.printerName())) {
        return *trouble;
    }
    return render::paintPages(printer, pages,
                              Printers::instance().calibration(printer.printerName()));
}

QString sentence(const char* source)
{
    return QCoreApplication::translate("linli::ui::Printing", source);
}

} // namespace

void previewPages(QWidget* parent,
                  std::shared_ptr<const render::Pages> pages,
                  const QString& title,
                  std::function<void(const Error&)> failed)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    fitPaper(*printer, *pages, title);
    auto* preview = new QPrintPreviewDialog(printer.get(), parent);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    // The printer lives as long as the connection, that is, as the preview.
    QObject::connect(preview, &QPrintPreviewDialog::paintRequested, preview,
                     [pages, printer, failed](QPrinter* device) {
                         const Result<void> painted = printedOrShown(*device, *pages);
                         if (!painted.ok()) {
                             failed(painted.error());
                         }
                     });
    preview->open();
}

namespace {

void send(QWidget* asker,
          std::shared_ptr<const render::Pages> pages,
          const QString& title,
          const QString& name,
          const render::PrinterCalibration& calibration,
          std::function<void(const QString&)> said)
{
    if (const auto trouble = Printers::trouble(name)) {
        return said(sentenceOf(*trouble));
    }
    inBackground<bool>(
        asker,
        [pages = std::move(pages), title, name, calibration]() -> Result<bool> {
            QPrinter printer(QPrinter::HighResolution);
            printer.setPrinterName(name);
            fitPaper(printer, *pages, title);
            LINLI_TRY(render::paintPages(printer, *pages, calibration));
            return true;
        },
        [said = std::move(said), name](const Result<bool>& printed) {
            said(printed.ok()
                     ? sentence(QT_TRANSLATE_NOOP("linli::ui::Printing", "Sent to the printer %1."))
                           .arg(name)
                     : sentenceOf(printed.error()));
        });
}

} // namespace

void printPages(QWidget* asker,
                std::shared_ptr<const render::Pages> pages,
                const QString& title,
                std::function<void(const QString&)> said)
{
    const QString name = Printers::usual();
    if (name.isEmpty()) {
        return said(sentence(QT_TRANSLATE_NOOP(
            "linli::ui::Printing",
            "Nothing was printed: this computer has no printer set up as the usual one.")));
    }
    send(asker, std::move(pages), title, name, Printers::instance().calibration(name),
         std::move(said));
}

void printUncorrected(QWidget* asker,
                      std::shared_ptr<const render::Pages> pages,
                      const QString& printer,
                      std::function<void(const QString&)> said)
{
    send(asker, std::move(pages), printer, printer, {}, std::move(said));
}

} // namespace linli::ui
