// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/PaletteRow.h"

#include "ui/theme/Icons.h"

#include <QPainter>

namespace linli::ui {

namespace {
constexpr int kRowHeight = 44;
}

QSize PaletteRow::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, scaled(kRowHeight)};
}

void PaletteRow::paint(QPainter* painter,
                       const QStyleOptionViewItem& option,
                       const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    const QRect row = option.rect.adjusted(8, 1, -8, -1);
    if ((option.state & QStyle::State_Selected) != 0) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.wash);
        painter->drawRoundedRect(row, 8, 8);
        painter->setBrush(t.mark);
        painter->drawRoundedRect(QRect(row.left(), row.top() + 8, 3, row.height() - 16), 1.5, 1.5);
    }
    const int side = scaled(20);
    const int left = row.left() + scaled(16);
    painter->drawPixmap(left, row.center().y() - side / 2,
                        iconPixmap(index.data(kPaletteIcon).toString(), t.quiet, side,
                                   painter->device()->devicePixelRatioF()));
    const QFont small = Theme::instance().font(TextStyle::Note);
    const QString kind = index.data(kPaletteKind).toString();
    painter->setFont(small);
    painter->setPen(t.quiet);
    const int kindWidth = painter->fontMetrics().horizontalAdvance(kind);
    const QRect kindRoom(row.right() - kindWidth - scaled(12), row.top(), kindWidth, row.height());
    painter->drawText(kindRoom, Qt::AlignVCenter | Qt::AlignRight, kind);
    const int textLeft = left + side + scaled(12);
    const int room = kindRoom.left() - scaled(16) - textLeft;
    painter->setFont(Theme::instance().font(TextStyle::Body));
    painter->setPen(t.ink);
    const QString title =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room);
    painter->drawText(QRect(textLeft, row.top(), room, row.height()), Qt::AlignVCenter, title);
    const int used = painter->fontMetrics().horizontalAdvance(title) + scaled(12);
    painter->setFont(small);
    painter->setPen(t.quiet);
    if (used < room) {
        painter->drawText(QRect(textLeft + used, row.top(), room - used, row.height()),
                          Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(kPaletteNote).toString(),
                                                            Qt::ElideRight, room - used));
    }
    painter->restore();
}

} // namespace linli::ui
