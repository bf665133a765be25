// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/layers/LayerDelegate.h"

#include "ui/studio/layers/LayerModel.h"
#include "ui/theme/Icons.h"

#include <QMouseEvent>
#include <QPainter>

namespace linli::ui {

namespace {

constexpr int kRow = 40;
constexpr int kIcon = 18;
constexpr int kGap = 8;
constexpr int kIndent = 18;

const LayerRow& rowOf(const QModelIndex& index)
{
    return *static_cast<const LayerModel*>(index.model())->rowAt(index.row());
}

QRect partRect(const QRect& row, LayerDelegate::Part part, int depth)
{
    const int side = scaled(28);
    const int y = row.y() + (row.height() - side) / 2;
    switch (part) {
    case LayerDelegate::Arrow:
        return {row.x() + depth * scaled(kIndent), y, scaled(22), side};
    case LayerDelegate::Lock:
        return {row.right() - 2 * side - 2, y, side, side};
    case LayerDelegate::Eye:
        return {row.right() - side - 2, y, side, side};
    case LayerDelegate::Nothing:
        break;
    }
    return {};
}

QRect nameRect(const QRect& row, int depth)
{
    const int left = partRect(row, LayerDelegate::Arrow, depth).right() + scaled(kIcon) + 2 * kGap;
    const int right = partRect(row, LayerDelegate::Lock, 0).left() - kGap;
    return {left, row.y(), right - left, row.height()};
}

void paintIcon(QPainter& painter, const QRect& area, const QString& name, const QColor& colour)
{
    const int size = scaled(kIcon);
    const QPixmap icon = iconPixmap(name, colour, size, painter.device()->devicePixelRatioF());
    painter.drawPixmap(area.x() + (area.width() - size) / 2, area.y() + (area.height() - size) / 2,
                       icon);
}

} // namespace

void LayerDelegate::paint(QPainter* painter,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const Tokens& t = tokens();
    const LayerRow& row = rowOf(index);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool under = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen || under) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? t.wash : t.hover);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 8, 8);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(t.mark, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 2, -1, -2), 8, 8);
    }
    const QRect arrow = partRect(option.rect, Arrow, row.depth);
    if (row.isGroup) {
        paintIcon(*painter, arrow,
                  row.isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
                  t.quiet);
    }
    const QColor ink = row.isHidden ? t.quiet : chosen ? t.accentText : t.ink;
    paintIcon(*painter,
              QRect(arrow.right() + 2, option.rect.y(), scaled(kIcon), option.rect.height()),
              row.isTroubled ? QStringLiteral("alert-triangle") : row.icon,
              row.isTroubled ? t.alarm : ink);
    painter->setFont(Theme::instance().font(TextStyle::Body));
    painter->setPen(ink);
    const QRect name = nameRect(option.rect, row.depth);
    painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(row.label, Qt::ElideRight, name.width()));
    // Signs that matter stay; the others come with the pointer, so that the list is calm.
    if (row.isLocked || under || chosen) {
        paintIcon(*painter, partRect(option.rect, Lock, 0),
                  row.isLocked ? QStringLiteral("lock") : QStringLiteral("lock-open"),
                  row.isLocked ? t.ink : t.quiet);
    }
    if (row.isHidden || under || chosen) {
        paintIcon(*painter, partRect(option.rect, Eye, 0),
                  row.isHidden ? QStringLiteral("eye-off") : QStringLiteral("eye"),
                  row.isHidden ? t.ink : t.quiet);
    }
    painter->restore();
}

QSize LayerDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(160), scaled(kRow)};
}

void LayerDelegate::updateEditorGeometry(QWidget* editor,
                                         const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const
{
    editor->setGeometry(nameRect(option.rect, rowOf(index).depth).adjusted(-8, 2, 8, -2));
}

bool LayerDelegate::editorEvent(QEvent* event,
                                QAbstractItemModel* model,
                                const QStyleOptionViewItem& option,
                                const QModelIndex& index)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const QPoint at = static_cast<QMouseEvent*>(event)->pos();
        const LayerRow& row = rowOf(index);
        for (const Part part : {Arrow, Lock, Eye}) {
            if (partRect(option.rect, part, row.depth).contains(at) &&
                (part != Arrow || row.isGroup)) {
                Q_EMIT partPressed(index, part);
                return true;
            }
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace linli::ui
