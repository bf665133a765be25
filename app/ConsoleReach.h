// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outreach/ConsolePosts.h"
#include "ui/context/ReachDesk.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <string>

namespace linli::ports {
class Clock;
} // namespace linli::ports

namespace linli::app {

/// What the console reaches neighbours and respects them with: one object for the open shop, its
/// parts filled by who makes them. GUI thread; goes before the windows' access does.
class ConsoleReach : public QObject
{
    Q_OBJECT
  public:
    /// `file`: the open shop's. `clock`: the shop's; outlives it. `writable`: false where the file
    /// may only be read; what sends is then left out.
    ConsoleReach(std::string file, const ports::Clock& clock, bool writable);
    ~ConsoleReach() override;

    [[nodiscard]] const ui::ReachDesk& desk() const { return m_desk; }
    /// What waits may be sent from now on.
    void begin();
    /// The shop was closed for writing: nothing is sent or looked for any more.
    void stopWriting();

    /// Outlives the windows.
    void setRights(const ui::RightsDesk* rights) { m_desk.rights = rights; }

  Q_SIGNALS:
    /// Soon after the start and every hour: time to look for fraud signals.
    void lookDue();

  private:
    ui::ReachDesk m_desk;
    std::unique_ptr<ConsolePosts> m_posts;
    QTimer m_looking;
};

} // namespace linli::app
