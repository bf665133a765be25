// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/pickup/PickupDocument.h"
#include "render/print/Pages.h"

namespace linli::render {

/// One slip for each order on 80 mm paper, as long as it must be; black only, for thermal heads.
class SlipPages final : public Pages
{
  public:
    explicit SlipPages(std::vector<SlipDocument> slips);

    [[nodiscard]] int pageCount() const override { return static_cast<int>(m_slips.size()); }
    [[nodiscard]] QSizeF pageMm(int page) const override;
    void paintPage(QPainter& painter, int page) const override;

  private:
    [[nodiscard]] double paint(QPainter* painter, const SlipDocument& slip) const;
    std::vector<SlipDocument> m_slips;
};

} // namespace linli::render
