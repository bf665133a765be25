// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace linli::ui {

namespace {

class TintedIcon final : public QIconEngine
{
  public:
    TintedIcon(QString name, Role role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const qreal ratio =
            painter->device() == nullptr ? 1.0 : painter->device()->devicePixelRatio();
        const QPixmap picture = iconPixmap(m_name, colourOf(mode), side, ratio);
        painter->drawPixmap(rect.x() + (rect.width() - side) / 2,
                            rect.y() + (rect.height() - side) / 2, picture);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, colourOf(mode), std::min(size.width(), size.height()), 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = qRound(std::min(size.width(), size.height()) / scale);
        return iconPixmap(m_name, colourOf(mode), side, scale);
    }
    [[nodiscard]] QIconEngine* clone() const override { return new TintedIcon(m_name, m_role); }

  private:
    [[nodiscard]] QColor colourOf(QIcon::Mode mode) const
    {
        return Theme::instance().colour(mode == QIcon::Disabled ? Role::Quiet : m_role);
    }
    QString m_name;
    Role m_role;
};

} // namespace

QIcon roleIcon(const QString& name, Role role)
{
    return QIcon(new TintedIcon(name, role));
}

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal ratio)
{
    const QString key =
        QStringLiteral("linli/%1/%2/%3/%4").arg(name, colour.name()).arg(size).arg(ratio);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture)) {
        return picture;
    }
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "iconPixmap", qPrintable(name));
    QByteArray svg = opened ? file.readAll() : QByteArray();
    svg.replace("currentColor", colour.name().toLatin1());
    const int pixels = qRound(size * ratio);
    picture = QPixmap(pixels, pixels);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    picture.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, picture);
    return picture;
}

} // namespace linli::ui
