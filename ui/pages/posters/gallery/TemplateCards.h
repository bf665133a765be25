// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace linli::ui {

/// Roles of a card beside its name and picture.
enum CardRole
{
    kCardId = Qt::UserRole + 1,
    kCardPaper, ///< its size in words
    kCardOwn,   ///< made by the shop
    kCardBroken,
};

/// Paints a template as a card: picture on a mat, name, paper, whose it is.
class TemplateCards : public QStyledItemDelegate
{
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace linli::ui
