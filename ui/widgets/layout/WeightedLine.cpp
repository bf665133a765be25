// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/layout/WeightedLine.h"

#include "ui/theme/Theme.h"

#include <QWidget>

#include <algorithm>

namespace linli::ui {
namespace {

/// Four Chinese characters with their frame: what a field of weight 1 wants before it wraps.
constexpr int kLeastField = 112;

int heightOf(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

WeightedLine::WeightedLine(int gap, QWidget* parent) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

WeightedLine::~WeightedLine()
{
    for (const Part& part : m_parts) {
        delete part.item;
    }
}

void WeightedLine::addField(QWidget* field, int weight)
{
    addWidget(field);
    m_parts.back().weight = weight;
}

void WeightedLine::addItem(QLayoutItem* item)
{
    m_parts.push_back({item, 1});
}

QLayoutItem* WeightedLine::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_parts[std::size_t(index)].item : nullptr;
}

QLayoutItem* WeightedLine::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item != nullptr) {
        m_parts.erase(m_parts.begin() + index);
    }
    return item;
}

int WeightedLine::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize WeightedLine::minimumSize() const
{
    QSize size;
    for (const Part& part : m_parts) {
        size = size.expandedTo({leastWidth(part), part.item->minimumSize().height()});
    }
    return size;
}

void WeightedLine::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int WeightedLine::leastWidth(const Part& part) const
{
    return part.weight == 0 ? part.item->sizeHint().width()
                            : std::max(part.item->minimumSize().width(), scaled(kLeastField));
}

WeightedLine::Line WeightedLine::with(Line line, std::size_t index) const
{
    const Part& part = m_parts[index];
    line.taken += index > line.first ? m_gap : 0;
    line.end = index + 1;
    line.weight += part.weight;
    if (part.weight == 0) {
        line.taken += leastWidth(part);
    } else {
        line.perWeight =
            std::max(line.perWeight, (leastWidth(part) + part.weight - 1) / part.weight);
    }
    return line;
}

std::vector<WeightedLine::Line> WeightedLine::linesFor(int width) const
{
    std::vector<Line> lines;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (!lines.empty()) {
            const Line longer = with(lines.back(), i);
            if (longer.perWeight * longer.weight + longer.taken <= width) {
                lines.back() = longer;
                continue;
            }
        }
        lines.push_back(with({i, i, 0, 0, 0}, i));
    }
    return lines;
}

int WeightedLine::place(const QRect& rect, bool moving) const
{
    int y = rect.y();
    for (const Line& line : linesFor(rect.width())) {
        y += y > rect.y() ? m_gap : 0;
        y += placeLine(line, {rect.x(), y, rect.width(), 0}, moving);
    }
    return y - rect.y();
}

int WeightedLine::placeLine(const Line& line, const QRect& rect, bool moving) const
{
    const int shared = rect.width() - line.taken;
    int tallest = 0;
    int x = rect.x();
    for (std::size_t i = line.first; i < line.end; ++i) {
        const Part& part = m_parts[i];
        const int width =
            i + 1 == line.end ? rect.x() + rect.width() - x : shared * part.weight / line.weight;
        const int height = heightOf(*part.item, width);
        if (moving) {
            part.item->setGeometry({x, rect.y(), width, height});
        }
        tallest = std::max(tallest, height);
        x += width + m_gap;
    }
    return tallest;
}

} // namespace linli::ui
