// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the composition root that looks after the computer itself.
#include "app/CompositionRoot.h"
#include "app/shared/diagnostics/SelfCheck.h"

#include <QPrinterInfo>

namespace linli::app {

ui::DiagnosticsDesk CompositionRoot::diagnosticsDesk()
{
    ui::DiagnosticsDesk desk;
    desk.check = [file = m_file, clock = m_clock.get()]() -> ui::DiagnosticsDesk::Check {
        std::vector<usecases::CheckLine> session = checkSession();
        session.push_back(
            printerLine(QPrinterInfo::defaultPrinterName(), QPrinterInfo::availablePrinterNames()));
        return [file, clock, session] {
            std::vector<usecases::CheckLine> lines = checkShopFile(file, *clock);
            lines.insert(lines.end(), session.begin(), session.end());
            return lines;
        };
    };
    desk.bundle = [file = m_file, clock = m_clock.get()](
                      const QString& path, const std::vector<usecases::CheckLine>& lines) {
        return writeSupportText(path.toStdString(), file, lines, *clock);
    };
    return desk;
}

} // namespace linli::app
