// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/board/BoardPainter.h"

#include "render/text/TextBlock.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace linli::render {
namespace {

// Light tokens of spec/look.md.
const QColor kCanvas(0xF7, 0xF5, 0xF2);
const QColor kSurface(0xFF, 0xFF, 0xFF);
const QColor kLine(0xE6, 0xE1, 0xDA);
const QColor kInk(0x1F, 0x23, 0x28);
const QColor kQuiet(0x6B, 0x6F, 0x76);
const QColor kAccent(0xD9, 0x48, 0x0F);
const QColor kAccentText(0xC2, 0x41, 0x0C);
const QColor kWash(0xFF, 0xF1, 0xE8);

constexpr double kWidth = 1080;
constexpr double kMargin = 72;

const QColor& avatarColour(const QString& key)
{
    static const std::array<QColor, 6> kColours{QColor(0xD9, 0x48, 0x0F), QColor(0x19, 0x71, 0xC2),
                                                QColor(0x24, 0x7A, 0x35), QColor(0xA8, 0x56, 0x00),
                                                QColor(0x86, 0x2E, 0x9C), QColor(0x49, 0x50, 0x57)};
    unsigned sum = 2166136261U; // FNV-1a: the same person keeps her colour on every board
    for (const QChar c : key) {
        sum = (sum ^ c.unicode()) * 16777619U;
    }
    return kColours[sum % kColours.size()];
}

} // namespace

BoardPainter::BoardPainter(QPainter& painter, const QRectF& area, const BoardPicture& board)
    : m_painter(painter), m_board(board), m_height(area.height() * kWidth / area.width())
{
}

void BoardPainter::line(const QRectF& box,
                        const QString& text,
                        double size,
                        int weight,
                        const QColor& colour,
                        Qt::Alignment alignment)
{
    drawLine(m_painter, box, text, size, weight, colour, alignment);
}

void BoardPainter::paint()
{
    m_painter.fillRect(QRectF(0, 0, kWidth, m_height), kCanvas);
    QLinearGradient sun(0, 0, 0, 760);
    sun.setColorAt(0, QColor(0xFF, 0xE3, 0xCF));
    sun.setColorAt(1, kCanvas);
    m_painter.fillRect(QRectF(0, 0, kWidth, std::min(760.0, m_height)), sun);
    paintTitle();
    if (m_board.rows.empty()) {
        paintEmpty(330);
    } else {
        paintPodium(320);
        paintBars(900, m_height - 120);
    }
    paintFoot();
}

void BoardPainter::paintTitle()
{
    const double width = kWidth - 2 * kMargin;
    line({kMargin, 64, width, 44}, m_board.shopName, 32, 700, kAccentText,
         Qt::AlignLeft | Qt::AlignVCenter);
    line({kMargin, 64, width, 44}, m_board.window, 30, 400, kQuiet,
         Qt::AlignRight | Qt::AlignVCenter);
    line({kMargin, 132, width, 100}, m_board.title, 84, 700, kInk,
         Qt::AlignLeft | Qt::AlignVCenter);
    line({kMargin, 244, width, 44}, m_board.measure, 32, 400, kQuiet,
         Qt::AlignLeft | Qt::AlignVCenter);
}

void BoardPainter::paintAvatar(QPointF centre, double diameter, const BoardRow& row)
{
    const QRectF circle(centre.x() - diameter / 2, centre.y() - diameter / 2, diameter, diameter);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(avatarColour(row.key));
    m_painter.drawEllipse(circle);
    line(circle, row.avatar, diameter * 0.46, 700, kSurface, Qt::AlignHCenter | Qt::AlignVCenter);
}

void BoardPainter::paintCrown(QPointF centre, double size)
{
    QPainterPath crown;
    const double half = size / 2;
    crown.moveTo(-half, half * 0.55);
    crown.lineTo(-half, -half * 0.45);
    crown.lineTo(-half * 0.48, half * 0.05);
    crown.lineTo(0, -half * 0.75);
    crown.lineTo(half * 0.48, half * 0.05);
    crown.lineTo(half, -half * 0.45);
    crown.lineTo(half, half * 0.55);
    crown.closeSubpath();
    m_painter.setBrush(QColor(0xF5, 0xA5, 0x24));
    m_painter.setPen(
        QPen(QColor(0xF5, 0xA5, 0x24), size * 0.09, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.drawPath(crown.translated(centre));
}

void BoardPainter::paintPodium(double top)
{
    const double bottom = top + 540;
    constexpr double kMiddle = kWidth / 2;
    constexpr double kStep = 316;
    const auto& rows = m_board.rows;
    // The winner in the middle and drawn last, so that she stands in front.
    if (rows.size() > 1) {
        paintStand(rows[1], kMiddle - kStep, bottom, 196, false);
    }
    if (rows.size() > 2) {
        paintStand(rows[2], kMiddle + kStep, bottom, 166, false);
    }
    paintStand(rows[0], kMiddle, bottom, 236, true);
}

void BoardPainter::paintStand(
    const BoardRow& row, double centre, double bottom, double height, bool first)
{
    constexpr double kStandWidth = 300;
    const double diameter = first ? 152 : 124;
    const QRectF stand(centre - kStandWidth / 2, bottom - height, kStandWidth, height);
    QPainterPath shape;
    shape.addRoundedRect(stand, 24, 24);
    m_painter.setPen(first ? QPen(Qt::NoPen) : QPen(kLine, 2));
    if (first) {
        QLinearGradient fill(stand.topLeft(), stand.bottomLeft());
        fill.setColorAt(0, QColor(0xE8, 0x59, 0x0C));
        fill.setColorAt(1, kAccentText);
        m_painter.setBrush(fill);
    } else {
        m_painter.setBrush(kSurface);
    }
    m_painter.drawPath(shape);
    const auto middle = Qt::AlignHCenter | Qt::AlignVCenter;
    const QRectF inner = stand.adjusted(16, 0, -16, 0);
    const double numberTop = stand.top() + (first ? 18 : 10);
    line({inner.left(), numberTop, inner.width(), first ? 104.0 : 66.0}, QString::number(row.rank),
         first ? 88 : 56, 700, first ? kSurface : kAccent, middle);
    if (first) {
        line({inner.left(), stand.top() + 130, inner.width(), 50}, row.primary, 42, 700, kSurface,
             middle);
        line({inner.left(), stand.top() + 180, inner.width(), 36}, row.secondary, 28, 400, kWash,
             middle);
    } else {
        const double y = stand.bottom() - 92;
        line({inner.left(), y, inner.width(), 40}, row.primary, 32, 700, kInk, middle);
        line({inner.left(), y + 40, inner.width(), 32}, row.secondary, 24, 400, kQuiet, middle);
    }
    const double nameTop = stand.top() - 66;
    line({inner.left(), nameTop, inner.width(), 52}, row.name, first ? 44 : 38, 700, kInk, middle);
    const QPointF face(centre, nameTop - diameter / 2 - 8);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(kSurface);
    m_painter.drawEllipse(face, diameter / 2 + 8, diameter / 2 + 8);
    paintAvatar(face, diameter, row);
    if (first) {
        paintCrown(face - QPointF(0, diameter / 2 + 28), 62);
    }
}

void BoardPainter::paintBars(double top, double bottom)
{
    if (m_board.rows.size() <= 3) {
        return;
    }
    constexpr double kTallest = 108;
    constexpr double kLeast = 64;
    const double room = bottom - top - 32;
    const auto rest = m_board.rows.size() - 3;
    const auto fitting = static_cast<std::size_t>(std::max(0.0, room / kLeast));
    const std::size_t shown = std::min(rest, fitting);
    if (shown == 0) {
        return;
    }
    const double step = std::min(kTallest, room / static_cast<double>(shown));
    QPainterPath card;
    card.addRoundedRect(QRectF(kMargin - 24, top, kWidth - 2 * kMargin + 48,
                               step * static_cast<double>(shown) + 32),
                        32, 32);
    m_painter.setPen(QPen(kLine, 2));
    m_painter.setBrush(kSurface);
    m_painter.drawPath(card);
    for (std::size_t i = 0; i < shown; ++i) {
        paintBar(m_board.rows[i + 3], top + 16 + step * static_cast<double>(i), step);
    }
}

void BoardPainter::paintBar(const BoardRow& row, double top, double height)
{
    const double middle = top + height / 2;
    line({kMargin, top, 60, height}, QString::number(row.rank), 32, 700, kQuiet,
         Qt::AlignHCenter | Qt::AlignVCenter);
    paintAvatar({kMargin + 104, middle}, std::min(60.0, height * 0.72), row);
    line({kMargin + 152, top, 150, height}, row.name, 34, 700, kInk,
         Qt::AlignLeft | Qt::AlignVCenter);
    constexpr double kTrackLeft = kMargin + 316;
    constexpr double kTrackWidth = 280;
    constexpr double kThickness = 18;
    const QRectF track(kTrackLeft, middle - kThickness / 2, kTrackWidth, kThickness);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(kWash);
    m_painter.drawRoundedRect(track, kThickness / 2, kThickness / 2);
    const double share = std::clamp(row.share, 0.0, 1.0);
    if (share > 0) {
        QRectF bar = track;
        bar.setWidth(std::max(kThickness, track.width() * share));
        m_painter.setBrush(kAccent);
        m_painter.drawRoundedRect(bar, kThickness / 2, kThickness / 2);
    }
    constexpr double kNumbers = kTrackLeft + kTrackWidth + 16;
    constexpr double kRight = kWidth - kMargin;
    line({kNumbers, top, 132, height}, row.primary, 34, 700, kInk,
         Qt::AlignRight | Qt::AlignVCenter);
    line({kNumbers + 148, top, kRight - kNumbers - 148, height}, row.secondary, 26, 400, kQuiet,
         Qt::AlignRight | Qt::AlignVCenter);
}

void BoardPainter::paintEmpty(double top)
{
    QPainterPath card;
    card.addRoundedRect(QRectF(kMargin - 24, top, kWidth - 2 * kMargin + 48, 320), 32, 32);
    m_painter.setPen(QPen(kLine, 2));
    m_painter.setBrush(kSurface);
    m_painter.drawPath(card);
    line({kMargin, top + 130, kWidth - 2 * kMargin, 60}, m_board.emptyText, 38, 400, kQuiet,
         Qt::AlignHCenter | Qt::AlignVCenter);
}

void BoardPainter::paintFoot()
{
    line({kMargin, m_height - 88, kWidth - 2 * kMargin, 36}, m_board.footnote, 26, 400, kQuiet,
         Qt::AlignHCenter | Qt::AlignVCenter);
}

void paintBoard(QPainter& painter, const QRectF& area, const BoardPicture& board)
{
    if (area.width() <= 0 || area.height() <= 0) {
        return;
    }
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setClipRect(area, Qt::IntersectClip);
    painter.translate(area.topLeft());
    painter.scale(area.width() / kWidth, area.width() / kWidth);
    BoardPainter(painter, area, board).paint();
    painter.restore();
}

QImage renderBoard(const BoardPicture& board, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(kCanvas);
    QPainter painter(&image);
    paintBoard(painter, QRectF(QPointF(), QSizeF(size)), board);
    painter.end();
    return image;
}

} // namespace linli::render
