// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/letters/LetterPages.h"

#include <QPainter>

namespace linli::render {
namespace {

const QColor kInk(0x1F, 0x23, 0x28);
const QColor kQuiet(0x6B, 0x6F, 0x76);
const QColor kLine(0xB8, 0xB0, 0xA4);
const QColor kAccent(0xC2, 0x41, 0x0C);

// Millimetres.
constexpr QSizeF kSheet{210, 297};
constexpr double kSide = 22;
constexpr double kTop = 17;
constexpr double kBottom = 19;
constexpr double kHang = 4.5;
constexpr double kBody = 3.7;
constexpr double kHeading = 4.3;
constexpr double kTitle = 7.4;
constexpr double kSmall = 2.9;
constexpr double kWriteRow = 15;
constexpr int kMostLines = 60;

/// Fonts have whole sizes in logical units: draw in hundredths of a millimetre.
constexpr double kFine = 100;

double roomFrom(double left)
{
    return kSheet.width() - left - kSide;
}

TextBlock blockOf(const QString& text, double size, int weight, const QColor& ink, double left)
{
    TextRequest request;
    request.runs = {{text, ink, weight, 1}};
    request.size = size * kFine;
    request.minimumSize = size * kFine;
    request.lineHeight = 1.5;
    request.maximumLines = kMostLines;
    request.box = {roomFrom(left) * kFine, kSheet.height() * kFine};
    return TextBlock(request);
}

double heightOf(const TextBlock& block)
{
    return block.natural().height() / kFine;
}

} // namespace

LetterPages::LetterPages(Letter letter) : m_letter(std::move(letter))
{
    layOut();
}

QSizeF LetterPages::pageMm(int) const
{
    return kSheet;
}

void LetterPages::layOut()
{
    m_pages.emplace_back();
    m_y = kTop;
    put(blockOf(m_letter.title, kTitle, 700, kInk, kSide), kSide, 1.5, false);
    put(blockOf(m_letter.subtitle, kSmall + 0.3, 400, kQuiet, kSide), kSide, 6, false);
    for (const LetterPart& part : m_letter.parts) {
        addPart(part);
    }
    addLines();
}

void LetterPages::need(double height)
{
    if (m_y + height > kSheet.height() - kBottom && m_y > kTop) {
        m_pages.emplace_back();
        m_y = kTop;
    }
}

void LetterPages::put(TextBlock block, double left, double after, bool bullet)
{
    const double height = heightOf(block);
    need(height);
    m_pages.back().pieces.push_back({std::move(block), left, m_y, bullet});
    m_y += height + after;
}

void LetterPages::addPart(const LetterPart& part)
{
    TextBlock heading = blockOf(part.heading, kHeading, 700, kAccent, kSide);
    double first = 0;
    if (!part.paragraphs.isEmpty()) {
        first = heightOf(blockOf(part.paragraphs.front(), kBody, 400, kInk, kSide));
    }
    need(heightOf(heading) + 1.6 + first);
    put(std::move(heading), kSide, 1.6, false);
    for (const QString& paragraph : part.paragraphs) {
        const bool bullet = paragraph.startsWith(QStringLiteral("• "));
        const double left = bullet ? kSide + kHang : kSide;
        put(blockOf(bullet ? paragraph.mid(2) : paragraph, kBody, 400, kInk, left), left, 1.4,
            bullet);
    }
    m_y += 2.6;
}

void LetterPages::addLines()
{
    if (m_letter.lines.isEmpty()) {
        return;
    }
    need(kWriteRow * static_cast<double>(m_letter.lines.size()));
    for (const QString& label : m_letter.lines) {
        m_y += kWriteRow;
        m_pages.back().lines.emplace_back(label, m_y);
    }
}

void LetterPages::paintLines(QPainter& painter, const Page& page) const
{
    constexpr double kLabel = 36;
    for (const auto& [label, bottom] : page.lines) {
        drawLine(painter, {kSide * kFine, (bottom - 7) * kFine, kLabel * kFine, 7 * kFine}, label,
                 kBody * kFine, 400, kQuiet, Qt::AlignLeft | Qt::AlignBottom);
        painter.setPen(QPen(kLine, 0.25 * kFine));
        painter.drawLine(QPointF((kSide + kLabel) * kFine, bottom * kFine),
                         QPointF((kSheet.width() - kSide - 40) * kFine, bottom * kFine));
    }
}

void LetterPages::paintPage(QPainter& painter, int number) const
{
    const Page& page = m_pages.at(static_cast<std::size_t>(number));
    painter.save();
    painter.scale(1 / kFine, 1 / kFine);
    for (const Piece& piece : page.pieces) {
        piece.block.draw(painter, QPointF(piece.left * kFine, piece.top * kFine));
        if (piece.bullet) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(kAccent);
            painter.drawEllipse(QPointF((kSide + 1.2) * kFine, (piece.top + kBody * 0.78) * kFine),
                                0.55 * kFine, 0.55 * kFine);
        }
    }
    paintLines(painter, page);
    const QRectF foot(kSide * kFine, (kSheet.height() - 15) * kFine, roomFrom(kSide) * kFine,
                      4 * kFine);
    drawLine(painter, foot.adjusted(0, 0, -20 * kFine, 0), m_letter.footer, kSmall * kFine, 400,
             kQuiet, Qt::AlignLeft | Qt::AlignVCenter);
    if (m_pages.size() > 1) {
        drawLine(painter, foot, m_letter.pagePattern.arg(number + 1).arg(pageCount()),
                 kSmall * kFine, 400, kQuiet, Qt::AlignRight | Qt::AlignVCenter);
    }
    painter.restore();
}

} // namespace linli::render
