// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock/IdleWatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace linli::ui {

IdleWatch::IdleWatch(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setPatience(int ms)
{
    if (ms <= 0) {
        m_timer.stop();
    } else {
        m_timer.start(ms);
    }
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        if (m_timer.isActive()) {
            m_timer.start();
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace linli::ui
