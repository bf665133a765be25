// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/posts/ChatPreview.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Retranslate.h"

#include <QPainter>
#include <QPainterPath>

namespace linli::ui {

namespace {

int headHeight()
{
    return scaled(44);
}
int edge()
{
    return scaled(16);
}
int avatarSide()
{
    return scaled(36);
}
/// Where the bubble begins.
int bubbleLeft()
{
    return edge() + avatarSide() + scaled(10);
}
int bubbleTop()
{
    return headHeight() + edge() + scaled(22);
}

} // namespace

ChatPreview::ChatPreview(QWidget* parent) : QWidget(parent)
{
    QSizePolicy grows(QSizePolicy::Preferred, QSizePolicy::Minimum);
    grows.setHeightForWidth(true);
    setSizePolicy(grows);
    onTheme(this, [this] {
        m_content.setMessage(m_message);
        updateGeometry();
        update();
    });
}

void ChatPreview::setPlace(const QString& group, const QString& robot)
{
    m_group = group;
    m_robot = robot.isEmpty() ? tr("Group robot") : robot;
    update();
}

void ChatPreview::setMessage(const outreach::Message& message)
{
    m_message = message;
    m_content.setMessage(message);
    setAccessibleName(tr("Preview in the group"));
    setAccessibleDescription(m_content.words());
    updateGeometry();
    update();
}

QSize ChatPreview::sizeHint() const
{
    const int width = scaled(380);
    return {width, heightForWidth(width)};
}

QSize ChatPreview::contentSize(int width) const
{
    const int padding = m_content.isPicture() ? 0 : scaled(12);
    const int room = std::max(scaled(80), width - bubbleLeft() - edge() - 2 * padding);
    return m_content.sizeFor(room) + QSize(2 * padding, 2 * padding);
}

int ChatPreview::heightForWidth(int width) const
{
    return bubbleTop() + contentSize(width).height() + edge();
}

void ChatPreview::paintHead(QPainter& painter) const
{
    const QRect head(0, 0, width(), headHeight());
    painter.fillRect(head, tokens().surface);
    painter.fillRect(QRect(0, head.bottom(), width(), 1), tokens().line);
    painter.setPen(tokens().ink);
    painter.setFont(Theme::instance().font(TextStyle::Strong));
    painter.drawText(
        head.adjusted(edge(), 0, -edge(), 0), Qt::AlignCenter,
        painter.fontMetrics().elidedText(m_group, Qt::ElideRight, head.width() - 2 * edge()));
    const QRect face(edge(), headHeight() + edge(), avatarSide(), avatarSide());
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().accentFill);
    painter.drawRoundedRect(face, scaled(6), scaled(6));
    const int icon = scaled(20);
    painter.drawPixmap(
        QRect(face.center() - QPoint(icon / 2, icon / 2), QSize(icon, icon)),
        iconPixmap(QStringLiteral("building-store"), tokens().onAccent, icon, devicePixelRatioF()));
    painter.setPen(tokens().quiet);
    painter.setFont(Theme::instance().font(TextStyle::Note));
    const QRect name(bubbleLeft(), face.top(), width() - bubbleLeft() - edge(), scaled(18));
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter, m_robot);
    const int after = painter.fontMetrics().horizontalAdvance(m_robot) + scaled(6);
    paintChip(painter, name.topLeft() + QPoint(after, 0), name.height(), QStringLiteral("BOT"),
              Role::Sky);
}

void ChatPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath round;
    round.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), scaled(12), scaled(12));
    painter.save();
    painter.setClipPath(round);
    painter.fillRect(rect(), tokens().canvas);
    paintHead(painter);
    painter.restore();
    const QRect bubble(QPoint(bubbleLeft(), bubbleTop()), contentSize(width()));
    const int padding = m_content.isPicture() ? 0 : scaled(12);
    painter.setPen(tokens().line);
    painter.setBrush(tokens().surface);
    if (!m_content.isPicture()) {
        painter.drawRoundedRect(QRectF(bubble).adjusted(0.5, 0.5, -0.5, -0.5), scaled(8),
                                scaled(8));
    }
    m_content.paint(painter, bubble.adjusted(padding, padding, -padding, -padding));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(tokens().line);
    painter.drawPath(round);
}

} // namespace linli::ui
