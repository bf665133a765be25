// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/SharerBars.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Avatar.h"

#include <QPainter>

namespace linli::ui {

namespace {
constexpr int kRow = 56;
}

SharerBars::SharerBars(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SharerBars::setSharers(std::vector<TodaySharer> sharers)
{
    m_sharers = std::move(sharers);
    QStringList spoken;
    for (const TodaySharer& sharer : m_sharers) {
        spoken += sharer.name + QLatin1Char(' ') + sharer.value;
    }
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize SharerBars::sizeHint() const
{
    return {scaled(240), scaled(kRow) * static_cast<int>(m_sharers.size())};
}

void SharerBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_sharers.size(); ++i) {
        const int at = static_cast<int>(i);
        paintRow(painter, at, QRect(0, at * scaled(kRow), width(), scaled(kRow)));
    }
}

void SharerBars::paintRow(QPainter& painter, int rank, const QRect& row) const
{
    const Tokens& t = tokens();
    const TodaySharer& sharer = m_sharers[static_cast<std::size_t>(rank)];
    painter.setFont(Theme::instance().font(TextStyle::Strong));
    painter.setPen(rank == 0 ? t.accentText : t.quiet);
    painter.drawText(QRect(row.left(), row.top(), scaled(20), row.height()), Qt::AlignCenter,
                     QString::number(rank + 1));
    const int side = scaled(32);
    const int left = row.left() + scaled(28);
    paintAvatar(painter, QRectF(left, row.center().y() - side / 2.0, side, side), sharer.name,
                sharer.key);

    const QRect words(left + side + 12, row.top() + scaled(6), row.right() - left - side - 12,
                      scaled(24));
    painter.setFont(Theme::instance().font(TextStyle::Body));
    painter.setPen(t.quiet);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, sharer.value);
    const int taken = painter.fontMetrics().horizontalAdvance(sharer.value) + 12;
    painter.setPen(t.ink);
    const QRect name = words.adjusted(0, 0, -taken, 0);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(sharer.name, Qt::ElideRight, name.width()));

    const QRectF track(words.left(), row.top() + scaled(34), words.width(), 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.line);
    painter.drawRoundedRect(track, 4, 4);
    painter.setBrush(t.mark);
    painter.drawRoundedRect(
        QRectF(track.topLeft(), QSizeF(std::max(8.0, track.width() * sharer.share), 8)), 4, 4);
}

} // namespace linli::ui
