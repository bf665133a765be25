// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/BarLayer.h"

#include "ui/charts/ChartTheme.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Avatar.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linli::ui {

namespace {

constexpr double kRadius = 6;
constexpr double kGap = 8;
constexpr int kGridSteps = 4;

double between(double from, double to, double progress)
{
    return from + (to - from) * progress;
}

double avatarSide()
{
    return scaled(28);
}

double rankWidth()
{
    return scaled(28);
}

} // namespace

BarLayer::BarLayer(QGraphicsItem* parent) : QGraphicsItem(parent)
{
    setZValue(10);
}

int BarLayer::rowHeight()
{
    return scaled(40);
}

void BarLayer::setBars(const std::vector<BoardBar>& bars, double maximum)
{
    std::vector<Moving> next;
    const auto shown = [this](const QString& key) -> const Moving* {
        const auto it = std::find_if(m_moving.begin(), m_moving.end(), [&](const Moving& moving) {
            return moving.bar.key == key && moving.toOpacity > 0;
        });
        return it == m_moving.end() ? nullptr : &*it;
    };
    for (std::size_t i = 0; i < bars.size(); ++i) {
        Moving moving{bars[i], double(i), double(i), 0, 0, 0, 1};
        moving.toShare = maximum > 0 ? std::clamp(bars[i].value / maximum, 0.0, 1.0) : 0;
        if (const Moving* before = shown(bars[i].key)) {
            moving.fromSlot = between(before->fromSlot, before->toSlot, m_progress);
            moving.fromShare = between(before->fromShare, before->toShare, m_progress);
            moving.fromOpacity = 1;
        }
        next.push_back(std::move(moving));
    }
    for (const Moving& before : m_moving) { // those who left fade where they stood
        const bool stays = std::any_of(bars.begin(), bars.end(), [&](const BoardBar& bar) {
            return bar.key == before.bar.key;
        });
        if (!stays && before.toOpacity > 0) {
            const double slot = between(before.fromSlot, before.toSlot, m_progress);
            const double share = between(before.fromShare, before.toShare, m_progress);
            next.push_back({before.bar, slot, slot, share, share, 1, 0});
        }
    }
    m_bars = bars;
    m_moving = std::move(next);
    m_progress = 0;
    update();
}

void BarLayer::setProgress(double progress)
{
    m_progress = progress;
    update();
}

void BarLayer::setAreas(const QRectF& whole, const QRectF& plot)
{
    prepareGeometryChange();
    m_whole = whole;
    m_plot = plot;
}

double BarLayer::nameWidth() const
{
    const QFontMetricsF metrics(Theme::instance().font(TextStyle::Body));
    double widest = 0;
    for (const BoardBar& bar : m_bars) {
        widest = std::max(widest, metrics.horizontalAdvance(bar.name));
    }
    return rankWidth() + avatarSide() + kGap + widest + 2 * kGap;
}

double BarLayer::labelWidth() const
{
    QFont font = Theme::instance().font(TextStyle::Body);
    font.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const BoardBar& bar : m_bars) {
        widest = std::max(widest, metrics.horizontalAdvance(bar.label));
    }
    return widest + kGap + 2;
}

int BarLayer::barAt(const QPointF& point) const
{
    const auto slot = int((point.y() - m_plot.top()) / rowHeight());
    return m_whole.contains(point) && slot >= 0 && slot < int(m_bars.size()) ? slot : -1;
}

void BarLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens().line, 1));
    for (int i = 0; i <= kGridSteps; ++i) {
        const double x = std::floor(m_plot.left() + m_plot.width() * i / kGridSteps) + 0.5;
        painter->drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    }
    for (auto it = m_moving.rbegin(); it != m_moving.rend(); ++it) { // climbers pass in front
        paintBar(*painter, *it);
    }
    painter->setOpacity(1);
}

void BarLayer::paintBar(QPainter& painter, const Moving& moving) const
{
    const double top =
        m_plot.top() + between(moving.fromSlot, moving.toSlot, m_progress) * rowHeight();
    const double length =
        std::max(between(moving.fromShare, moving.toShare, m_progress) * m_plot.width(), 3.0);
    painter.setOpacity(between(moving.fromOpacity, moving.toOpacity, m_progress));

    const QRectF row(m_whole.left(), top, m_whole.width(), rowHeight());
    QRectF rank = row;
    rank.setWidth(rankWidth() - kGap);
    QFont strong = Theme::instance().font(TextStyle::Body);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(tokens().quiet);
    painter.drawText(rank, Qt::AlignRight | Qt::AlignVCenter, QString::number(moving.bar.rank));

    const double side = avatarSide();
    const QRectF avatar(row.left() + rankWidth(), row.center().y() - side / 2, side, side);
    paintAvatar(painter, avatar, moving.bar.name, moving.bar.key);

    const QFont body = Theme::instance().font(TextStyle::Body);
    const QRectF name(avatar.right() + kGap, top, m_plot.left() - avatar.right() - 2 * kGap,
                      rowHeight());
    painter.setFont(body);
    painter.setPen(tokens().ink);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(body).elidedText(moving.bar.name, Qt::ElideRight, name.width()));

    const double thick = scaled(20);
    const QRectF bar(m_plot.left(), row.center().y() - thick / 2, length, thick);
    painter.setPen(Qt::NoPen);
    painter.setBrush(seriesColour(0));
    const double radius = std::min(kRadius, length / 2);
    painter.drawRoundedRect(bar, radius, radius);

    painter.setFont(strong);
    painter.setPen(tokens().ink);
    painter.drawText(QRectF(bar.right() + kGap, top, labelWidth() + kGap, rowHeight()),
                     Qt::AlignLeft | Qt::AlignVCenter, moving.bar.label);
}

} // namespace linli::ui
