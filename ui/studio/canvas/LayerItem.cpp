// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/canvas/LayerItem.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace linli::ui {

namespace {

QRectF toRect(const poster::Box& box)
{
    return {box.x, box.y, box.width, box.height};
}

QTransform toTransform(const poster::Motion& motion)
{
    QTransform transform;
    transform.translate(motion.shift.x, motion.shift.y);
    transform.rotate(motion.degrees);
    return transform;
}

} // namespace

LayerItem::LayerItem()
{
    setAcceptedMouseButtons(Qt::NoButton); // the view decides what a press means
}

void LayerItem::setPicture(const LayerPicture* picture)
{
    m_drawn = picture != nullptr;
    if (picture != nullptr && picture->image.cacheKey() != m_picture.image.cacheKey()) {
        m_picture = *picture;
        update();
    }
    arrange();
}

void LayerItem::setPlacement(const poster::Placement& placement)
{
    m_place = placement;
    arrange();
}

void LayerItem::arrange()
{
    const poster::Box& from = m_picture.box;
    const poster::Box& to = m_place.box;
    const poster::Motion was =
        poster::turnAround(poster::centreOf(from), m_picture.rotationDegrees);
    QTransform stretch;
    stretch.translate(to.x + to.width / 2, to.y + to.height / 2);
    stretch.scale(from.width > 0 ? to.width / from.width : 1,
                  from.height > 0 ? to.height / from.height : 1);
    stretch.translate(-from.x - from.width / 2, -from.y - from.height / 2);
    // Out of the old turn, stretched upright, into the new one.
    const QTransform toNow = toTransform(was).inverted() * stretch * toTransform(m_place.whole());
    const QRectF bounds = toNow.mapRect(m_picture.place).united(toRect(m_place.bounds()));
    if (toNow != m_toNow || bounds != m_bounds) {
        prepareGeometryChange();
        m_toNow = toNow;
        m_bounds = bounds;
        update();
    }
}

void LayerItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_drawn && !m_picture.problem) {
        painter->setTransform(m_toNow, true);
        painter->drawImage(m_picture.place, m_picture.image);
        return;
    }
    if (m_drawn) { // a photo that cannot be read leaves a hole one can see and take
        painter->setTransform(toTransform(m_place.whole()), true);
        QPen pen(tokens().alarm, 0, Qt::DashLine);
        painter->setPen(pen);
        painter->setBrush(QBrush(tokens().alarmWash));
        painter->drawRect(toRect(m_place.box));
    }
}

void PaperItem::setPage(const poster::Page& page)
{
    if (!(page == m_page)) {
        prepareGeometryChange();
        m_page = page;
    }
}

QRectF PaperItem::boundingRect() const
{
    const double edge = std::max(m_page.width, m_page.height) / 40;
    return toRect(poster::bleedBox(m_page)).adjusted(-edge, -edge, edge, edge);
}

void PaperItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const QRectF paper = toRect(poster::bleedBox(m_page));
    const double soft = std::max(m_page.width, m_page.height) / 300;
    painter->setPen(Qt::NoPen);
    for (int i = 6; i > 0; --i) { // a soft edge, so that white paper stands off a light mat
        painter->setBrush(QColor(0, 0, 0, 7));
        const double out = soft * i / 2;
        painter->drawRoundedRect(paper.adjusted(-out, -out + soft, out, out + soft), out, out);
    }
    painter->fillRect(paper, Qt::white);
}

} // namespace linli::ui
