// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watch/FirstPicture.h"

#include <QEvent>
#include <QWindow>

namespace linli::app {

namespace {

constexpr int kWithoutPictureMs = 2000;

} // namespace

FirstPicture::FirstPicture(QWidget& window) : QObject(&window)
{
    m_tell.setSingleShot(true);
    connect(&m_tell, &QTimer::timeout, this, [this] {
        Q_EMIT painted();
        deleteLater();
    });
    m_tell.start(kWithoutPictureMs);
    if (QWindow* const handle = window.windowHandle()) {
        handle->installEventFilter(this);
    }
}

bool FirstPicture::eventFilter(QObject* watched, QEvent* event)
{
    // Not the widget's Paint: children that fill the window leave nothing of it to be painted.
    if (event->type() == QEvent::Expose && static_cast<QWindow*>(watched)->isExposed()) {
        watched->removeEventFilter(this);
        m_tell.start(0); // the picture is painted in this event, before the loop comes round
    }
    return QObject::eventFilter(watched, event);
}

} // namespace linli::app
