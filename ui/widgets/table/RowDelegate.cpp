// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table/RowDelegate.h"

#include "itemmodels/Columns.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Chip.h"

#include <QPainter>
#include <QTableView>

namespace linli::ui {

namespace {

using itemmodels::ColumnKind;

ColumnKind kindOf(const QModelIndex& index)
{
    return static_cast<ColumnKind>(index.data(itemmodels::kKindRole).toInt());
}

bool isNumber(ColumnKind kind)
{
    return kind == ColumnKind::Count || kind == ColumnKind::MoneyFen || kind == ColumnKind::Percent;
}

void paintText(QPainter& painter, const QRect& cell, const QModelIndex& index, bool strong)
{
    const ColumnKind kind = kindOf(index);
    const QString text = index.data(Qt::DisplayRole).toString();
    QFont font = Theme::instance().font(TextStyle::Body);
    if (strong) {
        font.setWeight(QFont::Medium);
    }
    painter.setFont(font);
    const bool quiet =
        kind == ColumnKind::MomentMs || kind == ColumnKind::DayMs || kind == ColumnKind::Code;
    painter.setPen(quiet ? tokens().quiet : tokens().ink);
    const auto side = isNumber(kind) ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(cell, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
}

void paintPerson(QPainter& painter, QRect cell, const QModelIndex& index)
{
    const QString name = index.data(Qt::DisplayRole).toString();
    if (name.isEmpty()) {
        return;
    }
    const int side = scaled(28);
    const QRectF disc(cell.left(), cell.center().y() - side / 2.0 + 0.5, side, side);
    paintAvatar(painter, disc, name, index.data(itemmodels::kSecondRole).toString());
    cell.setLeft(cell.left() + side + 10);
    paintText(painter, cell, index, true);
}

void paintChips(QPainter& painter, const QRect& cell, const QModelIndex& index)
{
    painter.save();
    painter.setClipRect(cell);
    int x = cell.left();
    for (const QString& tag : index.data(itemmodels::kSortRole).toStringList()) {
        if (x >= cell.right() - scaled(24)) {
            break;
        }
        x += paintChip(painter, QPoint(x, cell.top()), cell.height(), tag, Role::Quiet) + 6;
    }
    painter.restore();
}

} // namespace

RowDelegate::RowDelegate(QObject* parent) : QStyledItemDelegate(parent)
{
}

void RowDelegate::paint(QPainter* painter,
                        const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    const Tokens& t = tokens();
    painter->save();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, chosen                     ? t.wash
                                   : index.row() == m_hovered ? t.hover
                                                              : t.surface);
    painter->setPen(t.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (chosen && index.column() == 0) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                          t.mark);
    }
    const QRect cell = option.rect.adjusted(12, 0, -12, 0);
    switch (kindOf(index)) {
    case ColumnKind::Person:
        paintPerson(*painter, cell, index);
        break;
    case ColumnKind::Chips:
        paintChips(*painter, cell, index);
        break;
    case ColumnKind::State:
        if (const QString word = index.data(Qt::DisplayRole).toString(); !word.isEmpty()) {
            const auto tone = static_cast<Role>(index.data(itemmodels::kSecondRole).toInt());
            paintChip(*painter, cell.topLeft(), cell.height(), word, tone);
        }
        break;
    default:
        paintText(*painter, cell, index, false);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && index.column() == 0) {
        painter->setPen(QPen(t.mark, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(option.rect.adjusted(1, 1, -1, -2), 4, 4);
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(Theme::instance().font(TextStyle::Body));
    int width = metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 24;
    const ColumnKind kind = kindOf(index);
    if (kind == ColumnKind::Person) {
        width += scaled(28) + 14;
    } else if (kind == ColumnKind::State) {
        width += scaled(20);
    } else if (kind == ColumnKind::Chips) {
        width = 24;
        for (const QString& tag : index.data(itemmodels::kSortRole).toStringList()) {
            width += metrics.horizontalAdvance(tag) + scaled(22);
        }
    }
    return {std::max(width, option.decorationSize.width()), scaled(44)};
}

} // namespace linli::ui
