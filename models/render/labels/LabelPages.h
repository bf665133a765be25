// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/posters/SheetLayout.h"
#include "render/print/Pages.h"

#include <memory>

namespace linli::render {

/// Labels of one kind, whatever paper they go on. Thread as Pages.
class Labels
{
  public:
    Labels() = default;
    Labels(const Labels&) = delete;
    Labels& operator=(const Labels&) = delete;
    virtual ~Labels() = default;

    [[nodiscard]] virtual int count() const = 0;
    /// Draws label `index` into `size`, its corner at the origin, one unit a millimetre.
    virtual void paint(QPainter& painter, QSizeF size, int index) const = 0;
};

/// Labels on a stock: sheets from its first free cell on, or one a page on a roll.
class LabelPages final : public Pages
{
  public:
    /// `layout`: isLabelSheet().
    LabelPages(std::shared_ptr<const Labels> labels, SheetLayout layout);

    [[nodiscard]] int pageCount() const override;
    [[nodiscard]] QSizeF pageMm(int page) const override;
    void paintPage(QPainter& painter, int page) const override;

  private:
    std::shared_ptr<const Labels> m_labels;
    SheetLayout m_layout;
};

} // namespace linli::render
