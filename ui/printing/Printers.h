// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Error.h"
#include "ui/context/PrintDesk.h"

#include <QStringList>

#include <optional>

namespace linli::ui {

/// The printers of this computer, for everything that prints. GUI thread.
class Printers
{
  public:
    static Printers& instance();

    /// Where measurements are remembered; without it every printer is taken as it is.
    void use(const PrintDesk& desk) { m_desk = desk; }
    [[nodiscard]] const PrintDesk& desk() const { return m_desk; }

    [[nodiscard]] static QStringList names();
    [[nodiscard]] static QString usual();
    /// Why a printer takes nothing now: PrinterUnavailable (it is not there) or PrintingFailed (it
    /// is stopped), both with its name as value. None: it will print, now or when it is done with
    /// other jobs.
    [[nodiscard]] static std::optional<Error> trouble(const QString& name);
    [[nodiscard]] render::PrinterCalibration calibration(const QString& name) const;

  private:
    PrintDesk m_desk;
};

} // namespace linli::ui
