// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QTimer;

namespace linli::ui {

/// A line for finding things: waits for a pause in typing, Esc clears it.
class SearchField : public QLineEdit
{
    Q_OBJECT
  public:
    explicit SearchField(QWidget* parent = nullptr);

  Q_SIGNALS:
    /// 200 ms after the last key, or at once on Enter or clear.
    void searched(const QString& text);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QTimer* m_pause;
};

} // namespace linli::ui
