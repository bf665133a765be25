// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/SyncSession.h"
#include "sync/HttpTransport.h"
#include "sync/worker/SyncWorker.h"
#include "ui/context/SyncDesk.h"

#include <QObject>

#include <memory>
#include <string>

namespace linli::app {

/// The console's sync: the worker of the open shop and what its page asks for. GUI thread.
class ConsoleSync : public QObject
{
    Q_OBJECT
  public:
    /// `clock`: the computer's own, not corrected; outlives it. Begins with the first wake().
    ConsoleSync(std::string file, const ports::Clock& clock, QObject* parent = nullptr);
    ~ConsoleSync() override;

    [[nodiscard]] const ui::SyncDesk& desk() const { return m_desk; }
    /// Something was written, or it may begin. Any thread.
    void wake() { m_worker->wake(); }

  Q_SIGNALS:
    void stateChanged();
    /// Other counters' work arrived: the pages read again.
    void applied();
    /// The cloud's clock minus this computer's.
    void clockMeasured(qint64 offsetMs);

  private:
    void fillDesk();
    void fillLooking();

    const std::string m_file;
    const ports::Clock& m_clock;
    sync::HttpTransport m_transport;
    ui::SyncDesk m_desk;
    std::unique_ptr<sync::SyncWorker> m_worker; ///< ends before the transport
};

} // namespace linli::app
