// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace linli::ui {

/// Paints a row of the layer list: kind, name, what is to mend, lock, eye. Presses on lock, eye and
/// a group's arrow are told.
class LayerDelegate : public QStyledItemDelegate
{
    Q_OBJECT
  public:
    enum Part
    {
        Nothing,
        Arrow,
        Lock,
        Eye,
    };
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool editorEvent(QEvent* event,
                     QAbstractItemModel* model,
                     const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

  Q_SIGNALS:
    void partPressed(const QModelIndex& index, int part);
};

} // namespace linli::ui
