// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/CohortMap.h"

#include "ui/charts/ChartTheme.h"
#include "ui/theme/Theme.h"
#include "words/ValueText.h"

#include <QPainter>

#include <algorithm>

namespace linli::ui {

namespace {

constexpr std::size_t kMostRows = 12;
constexpr int kMostColumns = 11;
constexpr int kGap = 2;

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return {part(from.red(), to.red()), part(from.green(), to.green()),
            part(from.blue(), to.blue())};
}

} // namespace

CohortMap::CohortMap(QWidget* parent) : PaintedChart(parent)
{
}

void CohortMap::setRows(std::vector<CohortRow> rows)
{
    const std::size_t left = rows.size() > kMostRows ? rows.size() - kMostRows : 0;
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(left));
    m_rows = std::move(rows);
    QStringList spoken;
    for (const CohortRow& row : m_rows) {
        spoken += QStringLiteral("%1: %2").arg(row.month).arg(row.size);
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void CohortMap::setWords(const QString& month, const QString& people, const QString& after)
{
    m_month = month;
    m_people = people;
    m_after = after;
    update();
}

int CohortMap::columns() const
{
    std::size_t most = 1;
    for (const CohortRow& row : m_rows) {
        most = std::max(most, row.again.size());
    }
    return std::min(kMostColumns, static_cast<int>(most));
}

int CohortMap::headWidth() const
{
    return scaled(132);
}

QRectF CohortMap::cell(int row, int column) const
{
    const double width = static_cast<double>(this->width() - headWidth()) / columns();
    return {headWidth() + width * column + kGap, static_cast<double>(scaled(30) * (row + 1)) + kGap,
            std::min(width, scaled(120) * 1.0) - kGap, scaled(30) * 1.0 - kGap};
}

QSize CohortMap::sizeHint() const
{
    return {scaled(560), scaled(30) * (1 + std::max(1, static_cast<int>(m_rows.size())))};
}

QSize CohortMap::minimumSizeHint() const
{
    return {scaled(360), sizeHint().height()};
}

void CohortMap::draw(QPainter& painter) const
{
    painter.setFont(Theme::instance().font(TextStyle::Note));
    drawHead(painter);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        drawRow(painter, row);
    }
}

void CohortMap::drawHead(QPainter& painter) const
{
    painter.setPen(tokens().quiet);
    painter.drawText(QRect(0, 0, scaled(72), scaled(30)), Qt::AlignLeft | Qt::AlignVCenter,
                     m_month);
    painter.drawText(QRect(0, 0, headWidth() - scaled(12), scaled(30)),
                     Qt::AlignRight | Qt::AlignVCenter, m_people);
    for (int k = 0; k < columns(); ++k) {
        const QRectF under = cell(-1, k);
        painter.drawText(under, Qt::AlignCenter, k == 0 ? m_after.arg(1) : QString::number(k + 1));
    }
}

void CohortMap::drawRow(QPainter& painter, std::size_t row) const
{
    const Tokens& t = tokens();
    const CohortRow& shown = m_rows[row];
    const int at = static_cast<int>(row);
    const QRect head(0, static_cast<int>(cell(at, 0).top()), headWidth() - scaled(12), scaled(28));
    painter.setPen(t.ink);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, shown.month);
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, words::countText(shown.size));
    for (int k = 0; k < columns() && k < static_cast<int>(shown.again.size()); ++k) {
        const qint64 came = shown.again[static_cast<std::size_t>(k)];
        const double share =
            shown.size > 0 ? static_cast<double>(came) / static_cast<double>(shown.size) : 0;
        const QColor fill = mixed(t.hover, seriesColour(0), share);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(cell(at, k), 4, 4);
        painter.setPen(contrastOf(t.ink, fill) >= contrastOf(t.surface, fill) ? t.ink : t.surface);
        painter.drawText(cell(at, k), Qt::AlignCenter,
                         QString::number(qRound(share * 100)) + QLatin1Char('%'));
    }
}

QString CohortMap::tipAt(const QPointF& point) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        for (std::size_t k = 0; k < m_rows[row].again.size(); ++k) {
            if (cell(static_cast<int>(row), static_cast<int>(k)).contains(point)) {
                return QStringLiteral("%1 · %2: %3 / %4")
                    .arg(m_rows[row].month, m_after.arg(k + 1))
                    .arg(m_rows[row].again[k])
                    .arg(m_rows[row].size);
            }
        }
    }
    return {};
}

} // namespace linli::ui
