// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace linli::ui {

/// What the delegate reads beside Qt::DisplayRole (the title).
enum PaletteRole
{
    kPaletteIcon = Qt::UserRole + 1,
    kPaletteNote,
    kPaletteKind, ///< the word at the right edge
};

/// One line of the search's answer: icon, title, a quiet note, its kind at the right edge.
class PaletteRow : public QStyledItemDelegate
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
