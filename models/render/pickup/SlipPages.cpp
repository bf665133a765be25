// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pickup/SlipPages.h"

#include "render/text/TextBlock.h"

#include <QPainter>

namespace linli::render {
namespace {

// Millimetres. 72 of the 80 are printable on a thermal printer.
constexpr double kPaper = 80;
constexpr double kMargin = 4;
constexpr double kWidth = kPaper - 2 * kMargin;
constexpr double kTear = 6; ///< left free below, where the paper is torn
constexpr double kCount = 12;
/// Fonts have whole sizes in logical units: draw in hundredths of a millimetre.
constexpr double kFine = 100;

/// Draws downwards, or only measures where there is no painter: one function for both, so that the
/// paper is as long as what is on it.
class Column
{
  public:
    explicit Column(QPainter* painter) : m_painter(painter) {}

    void
    text(const QString& words, double size, int weight, Qt::Alignment alignment = Qt::AlignLeft)
    {
        if (!words.isEmpty()) {
            m_y += block(words, size, weight, kMargin, kWidth, alignment) + 1;
        }
    }
    void line(const QString& goods, const QString& count)
    {
        const double height = block(goods, 4, 400, kMargin, kWidth - kCount - 2, Qt::AlignLeft);
        block(count, 4.6, 700, kMargin + kWidth - kCount, kCount, Qt::AlignRight);
        m_y += height + 1;
    }
    void rule()
    {
        m_y += 1;
        if (m_painter != nullptr) {
            m_painter->fillRect(QRectF(kMargin * kFine, m_y * kFine, kWidth * kFine, 0.3 * kFine),
                                Qt::black);
        }
        m_y += 2;
    }
    void gap(double height) { m_y += height; }
    [[nodiscard]] double y() const { return m_y; }

  private:
    double block(const QString& words,
                 double size,
                 int weight,
                 double left,
                 double width,
                 Qt::Alignment alignment)
    {
        TextRequest request;
        request.runs = {{words, Qt::black, weight, 1}};
        request.size = size * kFine;
        request.minimumSize = size * kFine * 0.8;
        request.maximumLines = 6;
        request.alignment = alignment | Qt::AlignTop;
        request.box = {width * kFine, 80 * kFine};
        const TextBlock block(request);
        if (m_painter != nullptr) {
            block.draw(*m_painter, {left * kFine, m_y * kFine});
        }
        return block.natural().height() / kFine;
    }
    QPainter* m_painter;
    double m_y = kMargin;
};

} // namespace

SlipPages::SlipPages(std::vector<SlipDocument> slips) : m_slips(std::move(slips))
{
}

QSizeF SlipPages::pageMm(int page) const
{
    return {kPaper, paint(nullptr, m_slips[static_cast<std::size_t>(page)]) + kTear};
}

void SlipPages::paintPage(QPainter& painter, int page) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(1 / kFine, 1 / kFine);
    static_cast<void>(paint(&painter, m_slips[static_cast<std::size_t>(page)]));
    painter.restore();
}

double SlipPages::paint(QPainter* painter, const SlipDocument& slip) const
{
    Column column(painter);
    column.text(slip.shop, 3.6, 400);
    column.text(slip.place, 8, 700);
    column.text(slip.who, 5.2, 700);
    column.text(slip.number, 3.4, 400);
    column.rule();
    for (const auto& [goods, count] : slip.lines) {
        column.line(goods, count);
    }
    column.rule();
    column.text(slip.total, 4, 700, Qt::AlignRight);
    column.text(slip.note, 4.2, 700);
    column.gap(1);
    column.text(slip.footer, 3, 400);
    return column.y();
}

} // namespace linli::render
