// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace linli::ui {

class IdleWatch;
class LockPresenter;
class LockScreen;

/// Locks one window: at once where staff is set up, after a while without work, and by hand. While
/// it is locked the window's content takes no input and its dialogs are out of sight, as they were
/// left.
class WindowLock : public QObject
{
    Q_OBJECT
  public:
    /// `content` is what the lock screen covers; both belong to the window.
    WindowLock(AppContext& context, QWidget* content, QWidget* window);

    void setShop(const QString& name);
    /// Staff or settings may have changed.
    void refresh();
    void lock();
    [[nodiscard]] LockPresenter* presenter() const { return m_presenter; }

  Q_SIGNALS:
    /// Who works now; empty without staff.
    void actorChanged(const QString& name);
    void unlocked();

  private:
    void follow();
    void hideDialogs();
    void showDialogs();

    QWidget* m_content;
    QWidget* m_window;
    LockPresenter* m_presenter;
    LockScreen* m_screen;
    IdleWatch* m_idle;
    QList<QPointer<QWidget>> m_hidden;
};

} // namespace linli::ui
