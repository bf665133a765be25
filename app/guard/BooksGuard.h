// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/guard/IdleWatch.h"
#include "domain/core/Result.h"
#include "ui/context/ShopAccess.h"
#include "usecases/checks/BooksReport.h"
#include "usecases/ports/Clock.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <string>

namespace linli::app {

/// Looks after the books of the open shop (issue 3): at start it lets no change through until the
/// ledger has verified, on a worker thread so that the window is there at once; each business day,
/// when nobody is at the console, it looks at everything and keeps what it found. A ledger that
/// does not verify makes the shop read-only until it is opened again. GUI thread.
class BooksGuard : public QObject
{
    Q_OBJECT
  public:
    /// `access` must outlive it.
    BooksGuard(std::string file,
               const ports::Clock& clock,
               ui::ShopAccess& access,
               QObject* parent = nullptr);

    /// Changes are held from now until the ledger is known to be sound.
    void checkAtStart();
    /// The file may not be written at all; nothing is checked.
    void refuse(const Error& why);
    /// The nightly look, where it is due and the console is idle. Also called by a timer.
    void lookIfIdle();

  Q_SIGNALS:
    /// Changes are refused from now on. The reason: LedgerBroken (value = first bad entry),
    /// StorageReadOnly, StorageCorrupt …
    void readOnly(const linli::Error& why);
    /// The ledger verified: work may begin.
    void sound();
    /// The nightly look was kept.
    void looked();

  private:
    void judge(const Result<ports::LedgerCheck>& check);
    void lookWhere(const std::optional<usecases::KeptReport>& last);
    void keep(const usecases::BooksReport& report);

    std::string m_file;
    const ports::Clock& m_clock;
    ui::ShopAccess& m_access;
    IdleWatch m_idle;
    QTimer m_minutes;
    std::optional<BusinessDay> m_looked; ///< the day the look ran or is running
};

} // namespace linli::app
