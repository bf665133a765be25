// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/labels/LabelPages.h"

#include <QString>

#include <vector>

namespace linli::render {

/// What stands before the goods on the shelf. Finished strings.
struct ShelfLabel
{
    QString name;
    QString spec;    ///< 30枚
    QString price;   ///< "12.80", without sign
    QString unit;    ///< "/ 盒"
    QString before;  ///< what it cost before, or empty; struck through
    QString barcode; ///< 13 digits, the last one checked; empty: none
    QString shop;
};

/// The thirteen digits of an EAN-13: 12 digits get their check digit, 13 must have the right one;
/// empty for anything else.
[[nodiscard]] QString ean13(const QString& digits);

/// Name and price as large as the label lets them, bars on whole dots. Black and white.
class ShelfLabels final : public Labels
{
  public:
    explicit ShelfLabels(std::vector<ShelfLabel> labels) : m_labels(std::move(labels)) {}

    [[nodiscard]] int count() const override { return static_cast<int>(m_labels.size()); }
    void paint(QPainter& painter, QSizeF size, int index) const override;

  private:
    std::vector<ShelfLabel> m_labels;
};

} // namespace linli::render
