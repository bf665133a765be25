// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace linli::ui {

class Button;

/// The line below a list: which columns, and out with it.
class TableFooter : public QWidget
{
    Q_OBJECT
  public:
    explicit TableFooter(QWidget* parent);
    /// Where a menu of columns opens.
    [[nodiscard]] QPoint menuPlace() const;

  Q_SIGNALS:
    void columnsPressed();
    void exportPressed();

  private:
    Button* m_columns;
    Button* m_export;
};

} // namespace linli::ui
