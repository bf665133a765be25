// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/print/Pages.h"

#include <memory>

namespace linli::render {

/// Pages as a thermal printer burns them: each one a black-and-white picture of exactly its dots
/// (8 a millimetre, 203 dpi), so that the driver has nothing to scale or grey and codes keep whole
/// dots a module. For 58 and 80 mm rolls.
class RasterPages final : public Pages
{
  public:
    static constexpr int kDotsPerMm = 8;

    explicit RasterPages(std::shared_ptr<const Pages> pages) : m_pages(std::move(pages)) {}

    [[nodiscard]] int pageCount() const override { return m_pages->pageCount(); }
    [[nodiscard]] QSizeF pageMm(int page) const override;
    void paintPage(QPainter& painter, int page) const override;
    /// The dots of a page, 1 bit each.
    [[nodiscard]] QImage raster(int page) const;

  private:
    std::shared_ptr<const Pages> m_pages;
};

} // namespace linli::render
