// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/PagesPrinting.h"

#include "render/print/Pages.h"
#include "ui/context/Background.h"
#include "ui/language/CellText.h"

#include <QCoreApplication>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace linli::ui {

namespace {

void fitPaper(QPrinter& printer, const render::Pages& pages, const QString& title)
{
    printer.setDocName(title);
    printer.setPageSize(QPageSize(pages.pageMm(0), QPageSize::Millimeter));
    printer.setFullPage(true);
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
                         const Result<void> painted = render::paintPages(*device, *pages);
                         if (!painted.ok()) {
                             failed(painted.error());
                         }
                     });
    preview->open();
}

void printPages(QWidget* asker,
                std::shared_ptr<const render::Pages> pages,
                const QString& title,
                std::function<void(const QString&)> said)
{
    const QString name = QPrinterInfo::defaultPrinterName();
    if (name.isEmpty()) {
        return said(sentence(QT_TRANSLATE_NOOP(
            "linli::ui::Printing",
            "Nothing was printed: this computer has no printer set up as the usual one.")));
    }
    inBackground<bool>(
        asker,
        [pages = std::move(pages), title, name]() -> Result<bool> {
            QPrinter printer(QPrinter::HighResolution);
            printer.setPrinterName(name);
            fitPaper(printer, *pages, title);
            LINLI_TRY(render::paintPages(printer, *pages));
            return true;
        },
        [said = std::move(said), name](const Result<bool>& printed) {
            said(printed.ok()
                     ? sentence(QT_TRANSLATE_NOOP("linli::ui::Printing", "Sent to the printer %1."))
                           .arg(name)
                     : sentenceOf(printed.error()));
        });
}

} // namespace linli::ui
