// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/Printers.h"

#include <QPrinterInfo>

namespace linli::ui {

Printers& Printers::instance()
{
    static Printers printers;
    return printers;
}

QStringList Printers::names()
{
    return QPrinterInfo::availablePrinterNames();
}

QString Printers::usual()
{
    return QPrinterInfo::defaultPrinterName();
}

std::optional<Error> Printers::trouble(const QString& name)
{
    const QPrinterInfo printer = QPrinterInfo::printerInfo(name);
    if (printer.isNull()) {
        return Error(ErrorCode::PrinterUnavailable).with("value", name.toStdString());
    }
    if (printer.state() == QPrinter::Error || printer.state() == QPrinter::Aborted) {
        return Error(ErrorCode::PrintingFailed).with("value", name.toStdString());
    }
    return std::nullopt;
}

render::PrinterCalibration Printers::calibration(const QString& name) const
{
    return m_desk.calibration ? m_desk.calibration(name) : render::PrinterCalibration{};
}

} // namespace linli::ui
