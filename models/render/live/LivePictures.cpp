// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/live/LivePictures.h"

#include <QPainter>
#include <QPainterPath>
#include <QSaveFile>

#include <algorithm>

namespace linli::render {
namespace {

const QColor kPaper(0xFF, 0xFF, 0xFF, 0xF2);
const QColor kInk(0x1F, 0x23, 0x28);
const QColor kQuiet(0x6B, 0x6F, 0x76);
const QColor kPersimmon(0xD9, 0x48, 0x0F);
const QColor kAccentText(0xC2, 0x41, 0x0C);
const QColor kShade(0, 0, 0, 36);

QFont fontOf(double pixels, int weight)
{
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setWeight(QFont::Weight(weight));
    return font;
}

/// Lengths are in thousandths of the picture's shorter side, so that both sizes look alike.
class Canvas
{
  public:
    explicit Canvas(QSize size)
        : m_image(size, QImage::Format_ARGB32_Premultiplied),
          m_unit(std::min(size.width(), size.height()) / 1000.0)
    {
        m_image.fill(Qt::transparent);
        m_painter.begin(&m_image);
        m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    }
    [[nodiscard]] QImage take()
    {
        m_painter.end();
        return std::move(m_image);
    }
    [[nodiscard]] double u(double thousandths) const { return thousandths * m_unit; }
    [[nodiscard]] QPainter& painter() { return m_painter; }
    [[nodiscard]] QSizeF size() const { return m_image.size(); }

    void panel(const QRectF& box)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(kShade);
        m_painter.drawRoundedRect(box.translated(0, u(6)), u(28), u(28));
        m_painter.setBrush(kPaper);
        m_painter.drawRoundedRect(box, u(28), u(28));
    }
    /// Writes one line, smaller where it would not fit; returns the width it took.
    double words(const QRectF& box,
                 const QString& text,
                 double pixels,
                 int weight,
                 const QColor& ink,
                 Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
    {
        QFont font = fontOf(pixels, weight);
        double width = QFontMetricsF(font).horizontalAdvance(text);
        if (width > box.width()) {
            font = fontOf(std::max(pixels * 0.6, pixels * box.width() / width), weight);
            width = QFontMetricsF(font).horizontalAdvance(text);
        }
        m_painter.setFont(font);
        m_painter.setPen(ink);
        const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width());
        m_painter.drawText(box, int(alignment), shown);
        return std::min(width, box.width());
    }

  private:
    QImage m_image;
    double m_unit;
    QPainter m_painter;
};

} // namespace

QImage productOverlay(const ProductCardPicture& card, QSize size)
{
    Canvas canvas(size);
    const bool tall = size.height() > size.width();
    const double width = tall ? canvas.u(880) : canvas.u(820);
    const double height = canvas.u(card.rule.isEmpty() ? 250 : 310);
    // Clear of the comments and buttons platforms draw at the foot of a tall picture.
    const double foot = tall ? canvas.u(320) : canvas.u(60);
    const QRectF box(canvas.u(60), canvas.size().height() - foot - height, width, height);
    canvas.panel(box);
    QPainter& painter = canvas.painter();
    painter.setPen(Qt::NoPen);
    painter.setBrush(kPersimmon);
    painter.drawRoundedRect(
        QRectF(box.left(), box.top() + canvas.u(36), canvas.u(10), canvas.u(84)), canvas.u(5),
        canvas.u(5));
    const double left = box.left() + canvas.u(40);
    const double room = box.width() - canvas.u(80);
    const auto line = [&](double top, double tallness) {
        return QRectF(left, box.top() + canvas.u(top), room, canvas.u(tallness));
    };
    const double named = canvas.words(line(28, 60).adjusted(0, 0, -room * 0.25, 0), card.name,
                                      canvas.u(48), 700, kInk);
    canvas.words(line(28, 60).adjusted(named + canvas.u(16), 0, 0, 0), card.spec, canvas.u(30), 400,
                 kQuiet);
    canvas.words(line(92, 44), card.point, canvas.u(30), 400, kQuiet);
    const double priced = canvas.words(line(144, 84).adjusted(0, 0, -room * 0.4, 0), card.price,
                                       canvas.u(72), 700, kAccentText);
    if (!card.strike.isEmpty()) {
        const QRectF struck = line(160, 60).adjusted(priced + canvas.u(20), 0, 0, 0);
        const double wide = canvas.words(struck, card.strike, canvas.u(32), 400, kQuiet);
        painter.setPen(QPen(kQuiet, canvas.u(3)));
        painter.drawLine(QPointF(struck.left(), struck.center().y()),
                         QPointF(struck.left() + wide, struck.center().y()));
    }
    canvas.words(line(160, 60), card.left, canvas.u(34), 700, kPersimmon,
                 Qt::AlignRight | Qt::AlignVCenter);
    if (!card.rule.isEmpty()) {
        canvas.words(line(236, 50), card.rule, canvas.u(28), 500, kInk);
    }
    return canvas.take();
}

QImage boardOverlay(const BoardPicture& board, QSize size)
{
    Canvas canvas(size);
    constexpr int kShown = 5;
    const int rows = std::min(kShown, int(board.rows.size()));
    const double height = canvas.u(120 + 64.0 * std::max(1, rows));
    const double width = canvas.u(460);
    const QRectF box(canvas.size().width() - width - canvas.u(48), canvas.u(160), width, height);
    canvas.panel(box);
    const QRectF inner = box.adjusted(canvas.u(32), canvas.u(24), -canvas.u(32), -canvas.u(20));
    canvas.words(QRectF(inner.left(), inner.top(), inner.width(), canvas.u(52)), board.title,
                 canvas.u(36), 700, kInk);
    if (rows == 0) {
        canvas.words(QRectF(inner.left(), inner.top() + canvas.u(64), inner.width(), canvas.u(56)),
                     board.emptyText, canvas.u(28), 400, kQuiet);
    }
    for (int i = 0; i < rows; ++i) {
        const BoardRow& row = board.rows[std::size_t(i)];
        const QRectF line(inner.left(), inner.top() + canvas.u(66 + 64.0 * i), inner.width(),
                          canvas.u(56));
        canvas.words(line, QString::number(row.rank), canvas.u(32), 700,
                     i < 3 ? kPersimmon : kQuiet);
        canvas.words(line.adjusted(canvas.u(52), 0, -canvas.u(120), 0), row.name, canvas.u(32), 500,
                     kInk);
        canvas.words(line, row.primary, canvas.u(30), 500, kAccentText,
                     Qt::AlignRight | Qt::AlignVCenter);
    }
    return canvas.take();
}

bool writePictureWhole(const QImage& picture, const QString& file)
{
    QSaveFile target(file);
    return target.open(QIODevice::WriteOnly) && picture.save(&target, "PNG") && target.commit();
}

} // namespace linli::render
