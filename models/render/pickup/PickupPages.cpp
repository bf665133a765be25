// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pickup/PickupPages.h"

#include "render/text/TextBlock.h"

#include <QPainter>

#include <algorithm>

namespace linli::render {
namespace {

const QColor kInk(0x1F, 0x23, 0x28);
const QColor kQuiet(0x6B, 0x6F, 0x76);
const QColor kLine(0xD9, 0xD3, 0xCA);
const QColor kAccent(0xC2, 0x41, 0x0C);
const QColor kWash(0xFF, 0xF1, 0xE8);

// Millimetres.
constexpr QSizeF kA4{210, 297};
constexpr double kMargin = 14;
constexpr double kTitleBlock = 19;
constexpr double kHead = 10;
constexpr double kSortingRow = 7.4;
constexpr double kEntryRow = 11.5;
constexpr double kNoteRow = 4.6;
constexpr double kGoodsLine = 4.8;
constexpr double kFoot = 8;
constexpr double kBox = 4.6;
constexpr double kGoodsLeft = 62;
constexpr double kNumberWidth = 32;
constexpr double kGoodsSize = 3.5;

/// Fonts have whole sizes in logical units: draw in hundredths of a millimetre.
constexpr double kFine = 100;
constexpr auto kLeft = Qt::AlignLeft | Qt::AlignVCenter;
constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;

QRectF fine(double x, double y, double width, double height)
{
    return {x * kFine, y * kFine, width * kFine, height * kFine};
}

double room()
{
    return kA4.width() - 2 * kMargin;
}

TextBlock goodsBlock(const QString& goods)
{
    TextRequest request;
    request.runs = {{goods, kInk, 400, 1}};
    request.size = kGoodsSize * kFine;
    request.minimumSize = kGoodsSize * kFine;
    request.maximumLines = 12;
    request.box = {(room() - (kGoodsLeft - kMargin) - kNumberWidth - 2) * kFine, 100 * kFine};
    return TextBlock(request);
}

} // namespace

PickupPages::PickupPages(PickupDocument document) : m_document(std::move(document))
{
    layOut();
}

QSizeF PickupPages::pageMm(int) const
{
    return kA4;
}

double PickupPages::entryHeight(const PickupEntry& entry) const
{
    const int extra = std::max(0, goodsBlock(entry.goods).lineCount() - 2);
    return kEntryRow + extra * kGoodsLine + (entry.note.isEmpty() ? 0 : kNoteRow);
}

/// `together` is what must stand on the same page: a heading never stands alone at the bottom.
void PickupPages::place(Piece piece, double together)
{
    const double bottom = kA4.height() - kMargin - kFoot;
    if (m_y + together > bottom && !m_pages.back().empty()) {
        m_pages.emplace_back();
        m_y = kMargin;
        if (piece.kind == Kind::Entry) {
            Piece again{Kind::BuildingHead, piece.index, 0, m_y, kHead};
            m_pages.back().push_back(again);
            m_y += kHead;
        }
    }
    piece.top = m_y;
    m_pages.back().push_back(piece);
    m_y += piece.height;
}

void PickupPages::layOut()
{
    m_pages.assign(1, {});
    m_y = kMargin + kTitleBlock;
    if (m_document.buildings.empty()) {
        place({Kind::Empty, 0, 0, 0, kHead}, kHead);
        return;
    }
    place({Kind::SortingHead, 0, 0, 0, kHead}, kHead + kSortingRow);
    for (std::size_t i = 0; i < m_document.sorting.size(); ++i) {
        place({Kind::Sorting, i, 0, 0, kSortingRow}, kSortingRow);
    }
    for (std::size_t b = 0; b < m_document.buildings.size(); ++b) {
        m_y += 5;
        const auto& entries = m_document.buildings[b].entries;
        const double first = entries.empty() ? 0 : entryHeight(entries.front());
        place({Kind::BuildingHead, b, 0, 0, kHead}, kHead + first);
        for (std::size_t e = 0; e < entries.size(); ++e) {
            const double height = entryHeight(entries[e]);
            place({Kind::Entry, b, e, 0, height}, height);
        }
    }
}

void PickupPages::paintPage(QPainter& painter, int page) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(1 / kFine, 1 / kFine);
    if (page == 0) {
        paintTitle(painter);
    }
    for (const Piece& piece : m_pages[static_cast<std::size_t>(page)]) {
        paintPiece(painter, piece);
    }
    paintFoot(painter, page);
    painter.restore();
}

void PickupPages::paintTitle(QPainter& painter) const
{
    painter.fillRect(fine(kMargin, kMargin, 1.2, 13), kAccent);
    drawLine(painter, fine(kMargin + 4, kMargin, room() - 4, 8), m_document.title, 6.4 * kFine, 700,
             kInk, kLeft);
    drawLine(painter, fine(kMargin + 4, kMargin + 8.4, room() - 4, 4.6), m_document.subtitle,
             3.3 * kFine, 400, kQuiet, kLeft);
}

void PickupPages::paintPiece(QPainter& painter, const Piece& piece) const
{
    switch (piece.kind) {
    case Kind::Empty:
        drawLine(painter, fine(kMargin, piece.top, room(), kHead), m_document.emptyText,
                 3.8 * kFine, 400, kQuiet, kLeft);
        return;
    case Kind::SortingHead:
        drawLine(painter, fine(kMargin, piece.top, room(), kHead - 2), m_document.sortingHeading,
                 4.4 * kFine, 700, kInk, kLeft);
        return;
    case Kind::Sorting:
        return paintSorting(painter, m_document.sorting[piece.index], piece.top);
    case Kind::BuildingHead: {
        const PickupBuilding& building = m_document.buildings[piece.index];
        painter.setPen(Qt::NoPen);
        painter.setBrush(kWash);
        painter.drawRoundedRect(fine(kMargin, piece.top, room(), kHead - 2), 1.5 * kFine,
                                1.5 * kFine);
        drawLine(painter, fine(kMargin + 3, piece.top, room() * 0.6, kHead - 2), building.name,
                 4.6 * kFine, 700, kAccent, kLeft);
        drawLine(painter, fine(kMargin + room() * 0.6, piece.top, room() * 0.4 - 3, kHead - 2),
                 building.summary, 3.4 * kFine, 400, kInk, kRight);
        return;
    }
    case Kind::Entry:
        return paintEntry(painter, m_document.buildings[piece.index].entries[piece.sub], piece);
    }
}

void PickupPages::paintSorting(QPainter& painter, const SortingRow& row, double top) const
{
    drawLine(painter, fine(kMargin + 1, top, room() - 62, kSortingRow), row.goods, 3.8 * kFine, 400,
             kInk, kLeft);
    drawLine(painter, fine(kMargin + room() - 60, top, 24, kSortingRow), row.orders, 3.2 * kFine,
             400, kQuiet, kRight);
    drawLine(painter, fine(kMargin + room() - 34, top, 33, kSortingRow), row.count, 4.6 * kFine,
             700, kInk, kRight);
    painter.fillRect(fine(kMargin, top + kSortingRow, room(), 0.15), kLine);
}

void PickupPages::paintEntry(QPainter& painter, const PickupEntry& entry, const Piece& piece) const
{
    const double top = piece.top;
    painter.setPen(QPen(kInk, 0.3 * kFine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(fine(kMargin + 1, top + 3, kBox, kBox));
    const double text = kMargin + kBox + 4.5;
    drawLine(painter, fine(text, top + 1, kGoodsLeft - text - 2, 5), entry.door, 4.2 * kFine, 700,
             kInk, kLeft);
    drawLine(painter, fine(text, top + 6, kGoodsLeft - text - 2, 4.4), entry.who, 3.3 * kFine, 400,
             kQuiet, kLeft);
    goodsBlock(entry.goods).draw(painter, {kGoodsLeft * kFine, (top + 1.1) * kFine});
    drawLine(painter, fine(kMargin + room() - kNumberWidth, top + 1, kNumberWidth, 5), entry.number,
             3.0 * kFine, 400, kQuiet, kRight);
    if (!entry.note.isEmpty()) {
        drawLine(painter,
                 fine(kGoodsLeft, top + piece.height - kNoteRow - 0.8,
                      room() - (kGoodsLeft - kMargin), kNoteRow),
                 entry.note, 3.3 * kFine, 700, kAccent, kLeft);
    }
    painter.fillRect(fine(kMargin, top + piece.height, room(), 0.15), kLine);
}

void PickupPages::paintFoot(QPainter& painter, int page) const
{
    const double top = kA4.height() - kMargin - 4;
    drawLine(painter, fine(kMargin, top, room() - 30, 4), m_document.footer, 2.6 * kFine, 400,
             kQuiet, kLeft);
    drawLine(painter, fine(kMargin, top, room(), 4),
             m_document.pagePattern.arg(page + 1).arg(pageCount()), 2.6 * kFine, 400, kQuiet,
             kRight);
}

} // namespace linli::render
