// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guard/IdleWatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace linli::app {

IdleWatch::IdleWatch(const ports::Clock& clock) : m_clock(clock), m_touched(clock.now())
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_touched = m_clock.now();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace linli::app
