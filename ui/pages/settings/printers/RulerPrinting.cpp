// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/printers/RulerPrinting.h"

#include "render/labels/RulerPages.h"
#include "ui/dialogs/PagesPrinting.h"
#include "ui/pages/settings/printers/PrinterCard.h"

#include <memory>

namespace linli::ui {

void printRulerPage(QWidget* asker,
                    const QString& printer,
                    std::function<void(const QString&)> said)
{
    const auto pages = std::make_shared<render::RulerPages>(
        PrinterCard::tr("Ruler page of %1").arg(printer),
        QStringList{
            PrinterCard::tr("1. The cross is meant to be 30 mm from the left and the upper edge."),
            PrinterCard::tr("2. The level ruler is meant to be 150 mm long."),
            PrinterCard::tr("3. Write what you measure into Settings, Printers.")});
    printUncorrected(asker, pages, printer, std::move(said));
}

} // namespace linli::ui
