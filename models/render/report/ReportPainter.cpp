// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/report/ReportPainter.h"

#include "render/text/TextBlock.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace linli::render {
namespace {

const QColor kInk(0x1F, 0x23, 0x28);
const QColor kQuiet(0x6B, 0x6F, 0x76);
const QColor kLine(0xE6, 0xE1, 0xDA);
const QColor kAccent(0xC2, 0x41, 0x0C);
const QColor kWash(0xFF, 0xF1, 0xE8);
const QColor kStripe(0xFB, 0xFA, 0xF8);

// Millimetres.
constexpr double kMargin = 14;
constexpr double kRow = 6.4;
constexpr double kHeadings = 7.4;
constexpr double kTitleBlock = 19;
constexpr double kFigures = 17;
constexpr double kFoot = 8;
constexpr double kCellGap = 1.6;
constexpr double kBody = 3.1;

/// Fonts have whole sizes in logical units: draw in hundredths of a millimetre.
constexpr double kFine = 100;
constexpr std::size_t kSampledRows = 200;
constexpr std::size_t kTotalsTogether = 8;

QString cellAt(const QStringList& cells, std::size_t column)
{
    return cells.value(static_cast<qsizetype>(column));
}

} // namespace

ReportPainter::ReportPainter(ReportDocument document, QSizeF pageMm)
    : m_document(std::move(document)), m_page(pageMm), m_strong(m_document.subtotals)
{
    if (!m_document.totals.isEmpty()) {
        m_strong.push_back(m_document.totals);
    }
    layOut();
}

double ReportPainter::headHeight(int page) const
{
    const double first = kTitleBlock + (m_document.figures.empty() ? 0 : kFigures);
    return (page == 0 ? first : 0) + kHeadings;
}

void ReportPainter::layOut()
{
    const QFontMetricsF metrics(printFont(QStringLiteral("Noto Sans CJK SC"), kBody * kFine, 700));
    const double room = m_page.width() - 2 * kMargin;
    std::vector<double> wanted;
    for (std::size_t c = 0; c < m_document.columns.size(); ++c) {
        const ReportColumn& column = m_document.columns[c];
        double widest = metrics.horizontalAdvance(column.heading);
        for (const QStringList& totals : m_strong) {
            widest = std::max(widest, metrics.horizontalAdvance(cellAt(totals, c)));
        }
        const std::size_t sampled = std::min(m_document.rows.size(), kSampledRows);
        for (std::size_t r = 0; r < sampled; ++r) {
            widest = std::max(widest, metrics.horizontalAdvance(cellAt(m_document.rows[r], c)));
        }
        // No column may starve the others, however long one cell is.
        const double natural = std::min(widest / kFine + 2 * kCellGap, room * 0.4);
        wanted.push_back(column.weight > 0 ? column.weight * room : natural);
    }
    const double sum = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    for (double& width : wanted) {
        width *= sum > 0 ? room / sum : 1;
    }
    m_widths = std::move(wanted);

    m_pageStarts = {0};
    const double bottom = m_page.height() - kMargin - kFoot;
    double y = kMargin + headHeight(0);
    const std::size_t strong = m_strong.size();
    const std::size_t lines = m_document.rows.size() + strong;
    for (std::size_t i = 0; i < lines; ++i) {
        // The totals never stand alone on a page: the row before goes with them, as far as they
        // are not a page of their own.
        const bool lastRow = i + 1 == m_document.rows.size();
        const std::size_t together = lastRow ? std::min(strong, kTotalsTogether) : 0;
        const double needed = kRow * static_cast<double>(1 + together);
        if (y + needed > bottom && i > m_pageStarts.back()) {
            m_pageStarts.push_back(i);
            y = kMargin + headHeight(1);
        }
        y += kRow;
    }
}

void ReportPainter::paintPage(QPainter& painter, int page) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(1 / kFine, 1 / kFine);
    double y = kMargin;
    if (page == 0) {
        paintHead(painter);
        y += kTitleBlock;
        if (!m_document.figures.empty()) {
            paintFigures(painter, y);
            y += kFigures;
        }
    }
    paintHeadings(painter, y);
    y += kHeadings;
    const auto at = static_cast<std::size_t>(page);
    const std::size_t lines = m_document.rows.size() + m_strong.size();
    const std::size_t end = at + 1 == m_pageStarts.size() ? lines : m_pageStarts[at + 1];
    for (std::size_t i = m_pageStarts[at]; i < end; ++i) {
        const bool strong = i >= m_document.rows.size();
        if (!strong && i % 2 == 1) {
            painter.fillRect(QRectF(kMargin * kFine, y * kFine,
                                    (m_page.width() - 2 * kMargin) * kFine, kRow * kFine),
                             kStripe);
        }
        const std::size_t total = strong ? i - m_document.rows.size() : 0;
        paintRow(painter, strong ? m_strong[total] : m_document.rows[i], y,
                 !strong      ? RowLook::Plain
                 : total == 0 ? RowLook::FirstTotal
                              : RowLook::Total);
        y += kRow;
    }
    if (m_document.rows.empty()) {
        const QRectF box(kMargin * kFine, (y + kRow) * kFine,
                         (m_page.width() - 2 * kMargin) * kFine, kRow * kFine);
        drawLine(painter, box, m_document.emptyText, kBody * kFine, 400, kQuiet,
                 Qt::AlignHCenter | Qt::AlignVCenter);
    }
    paintFoot(painter, page);
    painter.restore();
}

void ReportPainter::paintHead(QPainter& painter) const
{
    const double width = (m_page.width() - 2 * kMargin) * kFine;
    painter.fillRect(QRectF(kMargin * kFine, kMargin * kFine, 1.2 * kFine, 13 * kFine), kAccent);
    const double left = (kMargin + 4) * kFine;
    drawLine(painter, {left, kMargin * kFine, width - 4 * kFine, 8 * kFine}, m_document.title,
             6.4 * kFine, 700, kInk, Qt::AlignLeft | Qt::AlignVCenter);
    drawLine(painter, {left, (kMargin + 8.4) * kFine, width - 4 * kFine, 4.6 * kFine},
             m_document.subtitle, 3.3 * kFine, 400, kQuiet, Qt::AlignLeft | Qt::AlignVCenter);
}

void ReportPainter::paintFigures(QPainter& painter, double top) const
{
    const double count = static_cast<double>(m_document.figures.size());
    constexpr double kGap = 3;
    const double width = (m_page.width() - 2 * kMargin - kGap * (count - 1)) / count;
    double x = kMargin;
    for (const ReportFigure& figure : m_document.figures) {
        const QRectF card(x * kFine, top * kFine, width * kFine, (kFigures - 4) * kFine);
        painter.setPen(Qt::NoPen);
        painter.setBrush(kWash);
        painter.drawRoundedRect(card, 1.5 * kFine, 1.5 * kFine);
        const QRectF inner = card.adjusted(3 * kFine, 1.8 * kFine, -3 * kFine, -1.6 * kFine);
        drawLine(painter, {inner.topLeft(), QSizeF(inner.width(), 3.6 * kFine)}, figure.label,
                 2.9 * kFine, 400, kQuiet, Qt::AlignLeft | Qt::AlignVCenter);
        drawLine(painter, {inner.left(), inner.top() + 3.8 * kFine, inner.width(), 5.6 * kFine},
                 figure.value, 4.8 * kFine, 700, kAccent, Qt::AlignLeft | Qt::AlignVCenter);
        x += width + kGap;
    }
}

void ReportPainter::paintHeadings(QPainter& painter, double top) const
{
    double x = kMargin;
    for (std::size_t c = 0; c < m_document.columns.size(); ++c) {
        const ReportColumn& column = m_document.columns[c];
        drawLine(painter,
                 {(x + kCellGap) * kFine, top * kFine, (m_widths[c] - 2 * kCellGap) * kFine,
                  kHeadings * kFine},
                 column.heading, 2.9 * kFine, 700, kQuiet,
                 Qt::AlignVCenter | (column.rightAligned ? Qt::AlignRight : Qt::AlignLeft));
        x += m_widths[c];
    }
    painter.setPen(QPen(kInk, 0.3 * kFine));
    const double y = (top + kHeadings) * kFine;
    painter.drawLine(QPointF(kMargin * kFine, y), QPointF((m_page.width() - kMargin) * kFine, y));
}

void ReportPainter::paintRow(QPainter& painter,
                             const QStringList& cells,
                             double top,
                             RowLook look) const
{
    const QColor ink = look == RowLook::FirstTotal ? kAccent : kInk;
    double x = kMargin;
    for (std::size_t c = 0; c < m_document.columns.size(); ++c) {
        drawLine(painter,
                 {(x + kCellGap) * kFine, top * kFine, (m_widths[c] - 2 * kCellGap) * kFine,
                  kRow * kFine},
                 cellAt(cells, c), kBody * kFine, look == RowLook::Plain ? 400 : 700, ink,
                 Qt::AlignVCenter |
                     (m_document.columns[c].rightAligned ? Qt::AlignRight : Qt::AlignLeft));
        x += m_widths[c];
    }
    const bool heavy = look == RowLook::FirstTotal;
    painter.setPen(heavy ? QPen(kInk, 0.3 * kFine) : QPen(kLine, 0.15 * kFine));
    const double y = (look == RowLook::Plain ? top + kRow : top) * kFine;
    painter.drawLine(QPointF(kMargin * kFine, y), QPointF((m_page.width() - kMargin) * kFine, y));
}

void ReportPainter::paintFoot(QPainter& painter, int page) const
{
    const QRectF box(kMargin * kFine, (m_page.height() - kMargin - 4) * kFine,
                     (m_page.width() - 2 * kMargin) * kFine, 4 * kFine);
    drawLine(painter, box.adjusted(0, 0, -30 * kFine, 0), m_document.footer, 2.6 * kFine, 400,
             kQuiet, Qt::AlignLeft | Qt::AlignVCenter);
    drawLine(painter, box, m_document.pagePattern.arg(page + 1).arg(pageCount()), 2.6 * kFine, 400,
             kQuiet, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace linli::render
