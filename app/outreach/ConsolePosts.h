// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outreach/PostWorker.h"
#include "outreach/WebhookClient.h"
#include "ui/context/PostDesk.h"

#include <QObject>

#include <memory>
#include <string>

namespace linli::ports {
class Clock;
} // namespace linli::ports

namespace linli::app {

/// The console's sender of group posts: the worker of the open shop and what the windows ask of it.
/// GUI thread.
class ConsolePosts : public QObject
{
    Q_OBJECT
  public:
    /// `clock`: the shop's; outlives it. Nothing is sent before the desk's first wake().
    ConsolePosts(std::string file, const ports::Clock& clock, QObject* parent = nullptr);
    ~ConsolePosts() override;

    [[nodiscard]] const ui::PostDesk& desk() const { return m_desk; }

  Q_SIGNALS:
    void changed();

  private:
    void fillDesk();

    const std::string m_file;
    const ports::Clock& m_clock;
    ui::PostDesk m_desk;
    outreach::WebhookClient m_client;
    std::unique_ptr<outreach::PostWorker> m_worker; ///< ends before the client
};

} // namespace linli::app
