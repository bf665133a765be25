// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/Podium.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Avatar.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace linli::ui {

namespace {

constexpr int kPlaces = 3;
constexpr std::array kColumn{1, 0, 2};   ///< first in the middle, second at the left
constexpr std::array kBlock{72, 52, 40}; ///< height of the block a place stands on, 100 %
constexpr std::array kAvatarSide{64, 52, 52};

/// The block a place stands on: rounded above, flat below.
QPainterPath blockPath(const QRectF& box)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(box, 10, 10);
    path.addRect(box.adjusted(0, box.height() / 2, 0, 0));
    return path.simplified();
}

} // namespace

Podium::Podium(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Podium::setPlaces(std::vector<PodiumPlace> places)
{
    m_places = std::move(places);
    m_places.resize(std::min<std::size_t>(m_places.size(), kPlaces));
    m_focused = 0;
    QStringList spoken;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        spoken += QStringLiteral("%1 %2 %3").arg(i + 1).arg(m_places[i].name, m_places[i].primary);
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

QSize Podium::sizeHint() const
{
    return {scaled(560), scaled(kBlock[0] + kAvatarSide[0] + 88)};
}

QSize Podium::minimumSizeHint() const
{
    return {scaled(360), sizeHint().height()};
}

QRectF Podium::columnOf(int place) const
{
    const double wide = std::min(double(width()) / kPlaces, double(scaled(220)));
    const double left = (width() - wide * kPlaces) / 2 + wide * kColumn[std::size_t(place)];
    return {left, 0, wide, double(height())};
}

void Podium::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int place = 0; place < kPlaces; ++place) {
        paintPlace(painter, place);
    }
}

void Podium::paintPlace(QPainter& painter, int place) const
{
    const auto index = std::size_t(place);
    const Tokens& t = tokens();
    const QRectF column = columnOf(place);
    const double blockHeight = scaled(kBlock[index]);
    const QRectF block(column.left() + 6, column.bottom() - blockHeight, column.width() - 12,
                       blockHeight);
    const bool taken = index < m_places.size();
    painter.fillPath(blockPath(block), place == 0 && taken ? t.wash : t.hover);
    painter.setPen(place == 0 && taken ? t.accentText : t.quiet);
    QFont number = Theme::instance().font(TextStyle::Title);
    painter.setFont(number);
    painter.drawText(block, Qt::AlignCenter, QString::number(place + 1));
    if (!taken) {
        return;
    }
    const PodiumPlace& who = m_places[index];
    const QFont strong = Theme::instance().font(TextStyle::Strong);
    const QFont note = Theme::instance().font(TextStyle::Note);
    const double noteHeight = QFontMetricsF(note).height();
    const double strongHeight = QFontMetricsF(strong).height();
    double bottom = block.top() - scaled(8);
    const auto line = [&](const QFont& font, const QColor& ink, const QString& text,
                          double height) {
        painter.setFont(font);
        painter.setPen(ink);
        const QRectF box(block.left(), bottom - height, block.width(), height);
        painter.drawText(box, Qt::AlignCenter,
                         QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width()));
        bottom -= height;
    };
    line(note, t.quiet, who.secondary, noteHeight);
    line(strong, t.accentText, who.primary, strongHeight);
    line(strong, t.ink, who.name, strongHeight);
    const double side = scaled(kAvatarSide[index]);
    const QRectF avatar(column.center().x() - side / 2, bottom - side - scaled(4), side, side);
    paintAvatar(painter, avatar, who.name, who.key);
    if (place == 0) {
        painter.setPen(QPen(t.mark, 2.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(avatar.adjusted(-4, -4, 4, 4));
    }
    if (hasFocus() && m_focused == place) {
        painter.setPen(QPen(t.mark, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(column.adjusted(2, 2, -2, -2), 10, 10);
    }
}

void Podium::mouseReleaseEvent(QMouseEvent* event)
{
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (columnOf(int(i)).contains(event->position())) {
            m_focused = int(i);
            update();
            Q_EMIT placePressed(m_places[i].key);
            return;
        }
    }
}

void Podium::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if ((key == Qt::Key_Left || key == Qt::Key_Right) && !m_places.empty()) {
        const int count = int(m_places.size());
        m_focused = (m_focused + (key == Qt::Key_Right ? 1 : count - 1)) % count;
        update();
        return;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) &&
        std::size_t(m_focused) < m_places.size()) {
        Q_EMIT placePressed(m_places[std::size_t(m_focused)].key);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace linli::ui
