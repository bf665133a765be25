// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/CheckReport.h"

#include <QWidget>

#include <optional>

class QGridLayout;

namespace linli::ui {

class Chip;
class TextLabel;

/// What the check of a poster's codes found, as a row of ticks: module mm, quiet zone, contrast,
/// decoded; or the exact reason why the poster may not leave.
class CheckStrip : public QWidget
{
    Q_OBJECT
  public:
    explicit CheckStrip(QWidget* parent = nullptr);
    /// `inPixels`: a phone picture, whose modules are counted in dots.
    void setReport(const poster::CheckReport& report, bool inPixels);
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void write();
    void arrange();

    std::optional<poster::CheckReport> m_report;
    bool m_inPixels = false;
    int m_columns = 0;
    QGridLayout* m_grid;
    Chip* m_module;
    Chip* m_quiet;
    Chip* m_contrast;
    Chip* m_decoded;
    TextLabel* m_reason;
};

} // namespace linli::ui
