// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/network/NetworkItem.h"

#include "ui/charts/ChartTheme.h"
#include "ui/theme/Theme.h"

#include <QPaintDevice>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace linli::ui {

namespace {

constexpr double kMargin = 60;
constexpr double kLeastRadius = 1.5; ///< on screen
constexpr std::size_t kMostNames = 160;
constexpr double kNamedFrom = 6.5; ///< a dot this large on screen has its name beside it
constexpr int kShopRadius = 9;

} // namespace

NetworkItem::NetworkItem()
{
    setFlag(ItemUsesExtendedStyleOption); // paint() is told which part is exposed
}

QColor NetworkItem::colourOf(int wave)
{
    return seriesColour(static_cast<std::size_t>(std::min(wave, kWaves - 1)));
}

void NetworkItem::setDots(std::vector<NetworkDot> dots)
{
    m_dots = std::move(dots);
    m_places.clear();
    m_chosen = -1;
    m_bySize.resize(m_dots.size());
    std::iota(m_bySize.begin(), m_bySize.end(), std::size_t{0});
    std::stable_sort(m_bySize.begin(), m_bySize.end(), [this](std::size_t a, std::size_t b) {
        return m_dots[a].radius > m_dots[b].radius;
    });
    update();
}

void NetworkItem::setPlaces(Places places)
{
    prepareGeometryChange();
    m_places = std::move(places);
    QRectF bounds(-kMargin, -kMargin, 2 * kMargin, 2 * kMargin);
    for (const QPointF& place : m_places) {
        bounds |= QRectF(place.x() - kMargin, place.y() - kMargin, 2 * kMargin, 2 * kMargin);
    }
    m_bounds = bounds;
    update();
}

void NetworkItem::setChosen(int dot)
{
    if (dot != m_chosen) {
        m_chosen = dot;
        update();
    }
}

void NetworkItem::setMoving(bool moving)
{
    if (moving != m_moving) {
        m_moving = moving;
        update();
    }
}

double NetworkItem::shownRadius(std::size_t dot, double zoom) const
{
    return std::max(kLeastRadius, m_dots[dot].radius * zoom);
}

int NetworkItem::dotAt(const QPointF& point, double zoom) const
{
    int found = -1;
    double nearest = 0;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const QPointF away = m_places[i] - point;
        const double distance = std::hypot(away.x(), away.y()) * zoom;
        // A finger's worth around small dots, but the nearest one wins.
        if (distance <= std::max(6.0, shownRadius(i, zoom)) && (found < 0 || distance < nearest)) {
            found = static_cast<int>(i);
            nearest = distance;
        }
    }
    return found;
}

void NetworkItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    if (m_places.size() != m_dots.size() || m_dots.empty()) {
        return;
    }
    const QTransform to = painter->worldTransform();
    const QRectF seen = to.mapRect(option->exposedRect).adjusted(-24, -24, 24, 24);
    painter->save();
    painter->resetTransform(); // dots are copied pixel by pixel, whatever the zoom
    paintLines(*painter, to, seen);
    paintKin(*painter, to);
    paintShop(*painter, to);
    paintDots(*painter, to, seen);
    if (!m_moving) {
        paintNames(*painter, to, seen);
    }
    painter->restore();
}

void NetworkItem::paintLines(QPainter& painter, const QTransform& to, const QRectF& seen) const
{
    QVector<QLineF> lines;
    lines.reserve(static_cast<qsizetype>(m_dots.size()));
    const QPointF shop = to.map(QPointF());
    for (std::size_t i = 0; i < m_dots.size(); ++i) {
        const int parent = m_dots[i].parent;
        const QPointF from = parent < 0 ? shop : to.map(m_places[static_cast<std::size_t>(parent)]);
        const QLineF line(from, to.map(m_places[i]));
        if (QRectF(line.p1(), line.p2()).normalized().adjusted(-1, -1, 1, 1).intersects(seen)) {
            lines.append(line);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, !m_moving);
    painter.setPen(QPen(tokens().line, m_moving ? 0 : 1));
    painter.drawLines(lines);
}

void NetworkItem::paintKin(QPainter& painter, const QTransform& to) const
{
    if (m_chosen < 0) {
        return;
    }
    QVector<QLineF> lines;
    std::vector<bool> below(m_dots.size(), false);
    below[static_cast<std::size_t>(m_chosen)] = true;
    for (std::size_t i = static_cast<std::size_t>(m_chosen) + 1; i < m_dots.size(); ++i) {
        const int parent = m_dots[i].parent;
        if (parent >= 0 && below[static_cast<std::size_t>(parent)]) {
            below[i] = true;
            lines.append(
                QLineF(to.map(m_places[static_cast<std::size_t>(parent)]), to.map(m_places[i])));
        }
    }
    for (int at = m_chosen; at >= 0; at = m_dots[static_cast<std::size_t>(at)].parent) {
        const int parent = m_dots[static_cast<std::size_t>(at)].parent;
        const QPointF from = parent < 0 ? QPointF() : m_places[static_cast<std::size_t>(parent)];
        lines.append(QLineF(to.map(from), to.map(m_places[static_cast<std::size_t>(at)])));
    }
    painter.setPen(QPen(tokens().ink, 2));
    painter.drawLines(lines);
}

void NetworkItem::paintShop(QPainter& painter, const QTransform& to) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().surface, 2));
    painter.setBrush(tokens().ink);
    painter.drawEllipse(to.map(QPointF()), kShopRadius, kShopRadius);
}

const QPixmap& NetworkItem::pictureOf(int wave, int diameter, double ratio)
{
    const int shownWave = std::min(wave, kWaves - 1);
    QPixmap& picture = m_pictures[diameter * kWaves + shownWave];
    if (picture.isNull() || picture.devicePixelRatio() != ratio) {
        const int side = static_cast<int>(std::ceil((diameter + 2) * ratio));
        picture = QPixmap(side, side);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens().surface, diameter > 8 ? 1.5 : 0.75));
        painter.setBrush(colourOf(shownWave));
        painter.drawEllipse(QRectF(1, 1, diameter, diameter));
    }
    return picture;
}

void NetworkItem::paintDots(QPainter& painter, const QTransform& to, const QRectF& seen)
{
    const double zoom = to.m11();
    const double ratio = painter.device()->devicePixelRatioF();
    for (std::size_t k = m_bySize.size(); k > 0; --k) { // the large ones on top
        const std::size_t i = m_bySize[k - 1];
        const QPointF at = to.map(m_places[i]);
        if (!seen.contains(at)) {
            continue;
        }
        const int diameter = static_cast<int>(std::lround(2 * shownRadius(i, zoom)));
        const double corner = diameter / 2.0 + 1;
        painter.drawPixmap(QPointF(std::round(at.x() - corner), std::round(at.y() - corner)),
                           pictureOf(m_dots[i].wave, diameter, ratio));
    }
    if (m_chosen >= 0) {
        const auto chosen = static_cast<std::size_t>(m_chosen);
        const double radius = shownRadius(chosen, zoom) + 4;
        painter.setPen(QPen(tokens().mark, 2.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(to.map(m_places[chosen]), radius, radius);
    }
}

void NetworkItem::paintNames(QPainter& painter, const QTransform& to, const QRectF& seen) const
{
    const double zoom = to.m11();
    painter.setFont(Theme::instance().font(TextStyle::Note));
    const int high = painter.fontMetrics().height();
    std::vector<QRectF> taken;
    for (const std::size_t i : m_bySize) {
        const double radius = shownRadius(i, zoom);
        if (radius < kNamedFrom || taken.size() >= kMostNames) {
            break; // largest first: none after this has room either
        }
        const QPointF at = to.map(m_places[i]);
        const int wide = painter.fontMetrics().horizontalAdvance(m_dots[i].name);
        const QRectF word(at.x() + radius + 3, at.y() - high / 2.0, wide, high);
        const bool crowded = std::any_of(taken.begin(), taken.end(), [&word](const QRectF& other) {
            return other.intersects(word);
        });
        if (!seen.contains(at) || crowded) {
            continue;
        }
        taken.push_back(word.adjusted(-2, -1, 2, 1));
        painter.setPen(tokens().surface);
        for (const QPointF& step : {QPointF(-1, 0), QPointF(1, 0), QPointF(0, -1), QPointF(0, 1)}) {
            painter.drawText(word.translated(step), Qt::AlignLeft | Qt::AlignVCenter,
                             m_dots[i].name); // a rim, so that lines do not cross it out
        }
        painter.setPen(tokens().ink);
        painter.drawText(word, Qt::AlignLeft | Qt::AlignVCenter, m_dots[i].name);
    }
}

} // namespace linli::ui
