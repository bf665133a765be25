// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QWidget>

namespace linli::app {

/// Tells when a window stands on the screen with its first picture. Work that nobody waits for
/// begins then, so that it does not take the processor from that picture. A window that is not
/// exposed (started minimised) is told of after two seconds. Owned by the window. GUI thread.
class FirstPicture : public QObject
{
    Q_OBJECT
  public:
    /// `window`: shown already, its picture not yet painted.
    explicit FirstPicture(QWidget& window);
    bool eventFilter(QObject* watched, QEvent* event) override;

  Q_SIGNALS:
    /// Once, from the event loop.
    void painted();

  private:
    QTimer m_tell;
};

} // namespace linli::app
