// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/print/Calibration.h"
#include "render/print/Pages.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace linli::render {

/// A page to measure a printer with: a cross exactly kCross from the left and upper edge, and two
/// rulers of kLength with millimetres. Words come finished.
class RulerPages final : public Pages
{
  public:
    static constexpr double kCrossMm = 30;
    static constexpr double kLengthMm = 150;

    RulerPages(QString title, QStringList steps) : m_title(std::move(title)), m_steps(steps) {}

    [[nodiscard]] int pageCount() const override { return 1; }
    [[nodiscard]] QSizeF pageMm(int /*page*/) const override { return {210, 297}; }
    void paintPage(QPainter& painter, int page) const override;

  private:
    QString m_title;
    QStringList m_steps;
};

/// What corrects a printer on whose ruler page the cross was found `leftMm` and `topMm` from the
/// edges and the level ruler was `lengthMm` long. Errors: OutOfRange where no printer is so far
/// off.
[[nodiscard]] Result<PrinterCalibration>
calibrationFrom(double leftMm, double topMm, double lengthMm);

} // namespace linli::render
