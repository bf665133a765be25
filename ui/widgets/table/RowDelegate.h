// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace linli::ui {

/// Paints the cells of every list by their column kind: avatars, chips, states, right-aligned
/// money; 44 px rows, a wash under the pointer, no grid.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
  public:
    explicit RowDelegate(QObject* parent);

    void setHoveredRow(int row) { m_hovered = row; }
    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

  private:
    int m_hovered = -1;
};

} // namespace linli::ui
