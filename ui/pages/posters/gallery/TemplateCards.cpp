// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/posters/gallery/TemplateCards.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"

#include <QPainter>

namespace linli::ui {

namespace {
constexpr int kWidth = 216;
constexpr int kPicture = 232;
constexpr int kPad = 12;
} // namespace

QSize TemplateCards::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(kWidth), kPicture + scaled(64) + 3 * kPad};
}

void TemplateCards::paint(QPainter* painter,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const Tokens& t = tokens();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool under = option.state.testFlag(QStyle::State_MouseOver);
    const QRectF card = QRectF(option.rect).adjusted(5, 5, -5, -5);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter->setPen(QPen(chosen ? t.mark : t.line, chosen ? 2 : 1));
    painter->setBrush(chosen ? t.wash : under ? t.hover : t.surface);
    painter->drawRoundedRect(card.adjusted(1, 1, -1, -1), 12, 12);
    const QRectF mat(card.left() + kPad, card.top() + kPad, card.width() - 2 * kPad, kPicture);
    const auto picture = index.data(Qt::DecorationRole).value<QPixmap>();
    if (picture.isNull()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.canvas);
        painter->drawRoundedRect(mat, 8, 8);
    } else {
        const QSizeF size = QSizeF(picture.size()).scaled(mat.size(), Qt::KeepAspectRatio);
        QRectF place(QPointF(), size);
        place.moveCenter(mat.center());
        painter->drawPixmap(place, picture, QRectF(picture.rect()));
        painter->setPen(QPen(t.line, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(place);
    }
    QRectF words(mat.left(), mat.bottom() + kPad, mat.width(), card.bottom() - mat.bottom() - kPad);
    painter->setFont(Theme::instance().font(TextStyle::Strong));
    painter->setPen(chosen ? t.accentText : t.ink);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignTop,
                      painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, int(words.width())));
    words.setTop(words.top() + painter->fontMetrics().height() + 4);
    painter->setFont(Theme::instance().font(TextStyle::Note));
    const int line = painter->fontMetrics().height() + 8;
    const QString broken = index.data(kCardBroken).toString();
    painter->setPen(broken.isEmpty() ? t.quiet : t.alarm);
    const QString paper = broken.isEmpty() ? index.data(kCardPaper).toString() : broken;
    int used = 0;
    if (const QString own = index.data(kCardOwn).toString(); !own.isEmpty()) {
        used = paintChip(*painter, QPoint(int(words.left()), int(words.top())), line, own,
                         Role::Accent) +
               8;
        painter->setFont(Theme::instance().font(TextStyle::Note));
        painter->setPen(broken.isEmpty() ? t.quiet : t.alarm);
    }
    const QRectF rest(words.left() + used, words.top(), words.width() - used, line);
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(paper, Qt::ElideRight, int(rest.width())));
    painter->restore();
}

} // namespace linli::ui
