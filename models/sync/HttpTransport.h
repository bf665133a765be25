// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/Transport.h"

#include <QThread>

#include <memory>

class QNetworkAccessManager;

namespace linli::sync {

/// QNetworkAccessManager on a thread of its own; send() blocks its caller (the sync thread or a
/// command) until the answer or the time-out. System trust and host-name check, no redirects.
class HttpTransport final : public Transport
{
  public:
    HttpTransport();
    ~HttpTransport() override;
    [[nodiscard]] Result<HttpReply> send(const HttpCall& call) override;

  private:
    QThread m_thread;
    QNetworkAccessManager* m_network; ///< lives and dies on m_thread
};

} // namespace linli::sync
