// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock/WindowLock.h"

#include "ui/shell/lock/IdleWatch.h"
#include "ui/shell/lock/LockPresenter.h"
#include "ui/shell/lock/LockScreen.h"

#include <QApplication>
#include <QDialog>

namespace linli::ui {

namespace {
constexpr int kMsPerMinute = 60'000;
}

WindowLock::WindowLock(AppContext& context, QWidget* content, QWidget* window)
    : QObject(window), m_content(content), m_window(window),
      m_presenter(new LockPresenter(context, this)), m_screen(new LockScreen(*m_presenter, window)),
      m_idle(new IdleWatch(this))
{
    connect(m_idle, &IdleWatch::idle, this, &WindowLock::lock);
    connect(m_presenter, &LockPresenter::changed, this, &WindowLock::follow);
    connect(m_presenter, &LockPresenter::unlocked, this, &WindowLock::unlocked);
    m_presenter->begin();
}

void WindowLock::setShop(const QString& name)
{
    m_screen->setShop(name);
}

void WindowLock::refresh()
{
    m_presenter->refresh();
}

void WindowLock::lock()
{
    m_presenter->lock();
}

void WindowLock::follow()
{
    const usecases::DeskView& desk = m_presenter->desk();
    m_content->setEnabled(!desk.locked);
    m_idle->setPatience(desk.guarded && !desk.locked ? desk.lockMinutes * kMsPerMinute : 0);
    if (desk.locked) {
        hideDialogs();
    } else {
        showDialogs();
    }
    Q_EMIT actorChanged(m_presenter->actorName());
}

void WindowLock::hideDialogs()
{
    for (QWidget* one : QApplication::topLevelWidgets()) {
        if (one != m_window && one->isVisible() && qobject_cast<QDialog*>(one) != nullptr) {
            one->hide();
            m_hidden += one;
        }
    }
}

void WindowLock::showDialogs()
{
    for (const QPointer<QWidget>& one : std::exchange(m_hidden, {})) {
        if (one) {
            one->show();
        }
    }
}

} // namespace linli::ui
