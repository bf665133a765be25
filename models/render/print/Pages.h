// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "render/print/Calibration.h"

#include <QSizeF>
#include <QString>

class QPagedPaintDevice;
class QPainter;

namespace linli::render {

/// Pages laid out once, then drawn in any order: preview, printer and PDF are the same drawing.
/// Millimetres throughout. Needs a QGuiApplication (fonts); any one thread.
class Pages
{
  public:
    Pages() = default;
    Pages(const Pages&) = delete;
    Pages& operator=(const Pages&) = delete;
    virtual ~Pages() = default;

    [[nodiscard]] virtual int pageCount() const = 0;
    [[nodiscard]] virtual QSizeF pageMm(int page) const = 0;
    /// Draws page `page` (from 0) with the sheet's top left at the origin, one unit a millimetre.
    virtual void paintPage(QPainter& painter, int page) const = 0;
};

/// All of them onto a printer or PDF whose first page size is set already (its margins are ignored:
/// the pages keep their own), corrected as the printer needs it. Errors: PrinterUnavailable.
Result<void> paintPages(QPagedPaintDevice& device,
                        const Pages& pages,
                        const PrinterCalibration& calibration = {});

/// As a PDF, written whole or not at all; each page has its own size. Errors: FileUnwritable.
Result<void> writePagesPdf(const Pages& pages, const QString& title, const QString& file);

} // namespace linli::render
