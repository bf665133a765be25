// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "usecases/staff/Staff.h"

#include <QObject>

namespace linli::ui {

/// Who is signed in, and the lock, without widgets.
class LockPresenter : public QObject
{
    Q_OBJECT
  public:
    LockPresenter(AppContext& context, QObject* parent);

    /// Tells what was known when the window was made, so that nothing is seen before the lock.
    void begin() { Q_EMIT changed(); }
    void refresh();
    void lock();
    void signIn(const QString& id, const QString& pin);
    [[nodiscard]] const usecases::DeskView& desk() const { return m_desk; }
    /// The name of who is signed in; empty without staff.
    [[nodiscard]] QString actorName() const;

  Q_SIGNALS:
    void changed();
    void unlocked();
    void wrongPin(const QString& sentence);
    void failed(const QString& sentence);

  private:
    void hear(const Result<usecases::PinAnswer>& answer);
    AppContext& m_context;
    usecases::DeskView m_desk;
};

} // namespace linli::ui
