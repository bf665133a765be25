// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/posts/GroupWebhook.h"

#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <future>

class QNetworkAccessManager;
class QNetworkReply;
class QUrl;

namespace linli::outreach {

/// The robot over HTTPS: QNetworkAccessManager on a thread of its own; a call blocks its caller
/// (the post worker or a command) until the answer or the time-out. System trust and host-name
/// check, no redirects, one connection a call. The key stands in the address of the request and
/// nowhere else.
class WebhookClient final : public ports::GroupWebhook
{
  public:
    /// `timeoutMs`: without a byte; twice as long in all.
    explicit WebhookClient(int timeoutMs = 20'000);
    ~WebhookClient() override;

    [[nodiscard]] ports::WebhookReply upload(const ports::WebhookTarget& target,
                                             const FileMessage& file) override;
    [[nodiscard]] ports::WebhookReply send(const ports::WebhookTarget& target,
                                           const Message& message,
                                           const std::string& mediaId) override;
    void stop() override;

  private:
    using Promise = std::promise<ports::WebhookReply>;
    using Start = std::function<QNetworkReply*(QNetworkAccessManager&)>;
    [[nodiscard]] ports::WebhookReply call(const Start& start, bool upload);
    void begin(const Start& start, bool upload, Promise& promise);

    const int m_timeoutMs;
    QThread m_thread;
    QNetworkAccessManager* m_network;   ///< lives and dies on m_thread
    QPointer<QNetworkReply> m_underWay; ///< m_thread only
    std::atomic<bool> m_stopped = false;
};

} // namespace linli::outreach
