// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Avatar.h"

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace linli::ui {

namespace {

/// FNV-1a: the colour must not change between starts, which qHash does not promise.
std::size_t colourIndex(const QString& key)
{
    std::uint32_t hash = 2166136261U;
    for (const char byte : key.toUtf8()) {
        hash = (hash ^ static_cast<std::uint8_t>(byte)) * 16777619U;
    }
    return hash % tokens().avatar.size();
}

QString firstCharacter(const QString& name)
{
    const QString trimmed = name.trimmed();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, trimmed);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? trimmed.left(end).toUpper() : QStringLiteral("?");
}

} // namespace

void paintAvatar(QPainter& painter, const QRectF& rect, const QString& name, const QString& key)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().avatar[colourIndex(key)]);
    painter.drawEllipse(rect);
    QFont font = Theme::instance().font(TextStyle::Strong);
    font.setPixelSize(std::max(12, qRound(rect.height() * 0.44)));
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(rect, Qt::AlignCenter, firstCharacter(name));
    painter.restore();
}

Avatar::Avatar(int side, QWidget* parent) : QWidget(parent), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setPerson(const QString& name, const QString& key)
{
    m_name = name;
    m_key = key;
    setAccessibleName(name);
    update();
}

QSize Avatar::sizeHint() const
{
    return {scaled(m_side), scaled(m_side)};
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = std::min(width(), height());
    paintAvatar(painter, QRectF(0.5, 0.5, side - 1, side - 1), m_name, m_key);
}

} // namespace linli::ui
