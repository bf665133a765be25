// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/Transport.h"

#include <QPointer>
#include <QThread>

#include <atomic>
#include <future>

class QNetworkAccessManager;
class QNetworkReply;

namespace linli::sync {

/// QNetworkAccessManager on a thread of its own; send() blocks its caller (the sync thread or a
/// command) until the answer or the time-out. System trust and host-name check, no redirects. No
/// call hangs: a line that trickles is cut after twice its time-out.
class HttpTransport final : public Transport
{
  public:
    HttpTransport();
    ~HttpTransport() override;
    [[nodiscard]] Result<HttpReply> send(const HttpCall& call) override;
    void interrupt() override;
    void resume() override;
    void stop() override;

  private:
    using Promise = std::promise<Result<HttpReply>>;
    void start(const HttpCall& call, Promise& promise);
    void finish(QNetworkReply& reply, bool interruptible, Promise& promise) const;
    void abortUnderWay();

    QThread m_thread;
    QNetworkAccessManager* m_network;   ///< lives and dies on m_thread
    QPointer<QNetworkReply> m_underWay; ///< m_thread only
    bool m_interruptible = false;       ///< what is under way; m_thread only
    std::atomic<bool> m_interrupted = false;
    std::atomic<bool> m_stopped = false;
};

} // namespace linli::sync
