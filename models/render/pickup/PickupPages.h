// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/pickup/PickupDocument.h"
#include "render/print/Pages.h"

namespace linli::render {

/// The pick-up lists on A4: goods to sort first, then a block for each building with a box to tick
/// for each order. A block that does not fit goes on under its name on the next page.
class PickupPages final : public Pages
{
  public:
    explicit PickupPages(PickupDocument document);

    [[nodiscard]] int pageCount() const override { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] QSizeF pageMm(int page) const override;
    void paintPage(QPainter& painter, int page) const override;

  private:
    enum class Kind
    {
        SortingHead,
        Sorting,
        BuildingHead,
        Entry,
        Empty,
    };
    /// Something drawn at a height; `index` and `sub` say which row or building and entry.
    struct Piece
    {
        Kind kind = Kind::Empty;
        std::size_t index = 0;
        std::size_t sub = 0;
        double top = 0;
        double height = 0;
    };
    void layOut();
    void place(Piece piece, double together);
    [[nodiscard]] double entryHeight(const PickupEntry& entry) const;
    void paintTitle(QPainter& painter) const;
    void paintPiece(QPainter& painter, const Piece& piece) const;
    void paintSorting(QPainter& painter, const SortingRow& row, double top) const;
    void paintEntry(QPainter& painter, const PickupEntry& entry, const Piece& piece) const;
    void paintFoot(QPainter& painter, int page) const;

    PickupDocument m_document;
    std::vector<std::vector<Piece>> m_pages;
    double m_y = 0;
};

} // namespace linli::render
