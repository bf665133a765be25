// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace linli::ui {

/// Says so once nobody touched the program for a while. GUI thread.
class IdleWatch : public QObject
{
    Q_OBJECT
  public:
    explicit IdleWatch(QObject* parent);
    /// 0 stops it.
    void setPatience(int ms);

  Q_SIGNALS:
    void idle();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QTimer m_timer;
};

} // namespace linli::ui
