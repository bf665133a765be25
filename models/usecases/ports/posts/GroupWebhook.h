// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outreach/GroupMessage.h"
#include "domain/outreach/SendPolicy.h"

#include <cstdint>
#include <string>

namespace linli::ports {

/// Where a call goes: the key is the secret of the group and stands in no log and no error.
struct WebhookTarget
{
    std::string address; ///< scheme, host, port
    std::string key;
};

struct WebhookReply
{
    outreach::CallEnd end = outreach::CallEnd::NoAnswer;
    std::int64_t errcode = 0; ///< of Answered
    std::string mediaId;      ///< of an upload that was taken
    std::string detail;       ///< for developers; never the key, never the message
};

/// The 企业微信 group robot. Calls block, for a minute at most; worker threads only.
class GroupWebhook
{
  public:
    GroupWebhook() = default;
    GroupWebhook(const GroupWebhook&) = delete;
    GroupWebhook& operator=(const GroupWebhook&) = delete;
    virtual ~GroupWebhook() = default;

    [[nodiscard]] virtual WebhookReply upload(const WebhookTarget& target,
                                              const outreach::FileMessage& file) = 0;
    /// `mediaId`: of files and voices.
    [[nodiscard]] virtual WebhookReply send(const WebhookTarget& target,
                                            const outreach::Message& message,
                                            const std::string& mediaId) = 0;
    /// Ends what is under way and refuses everything after. Any thread.
    virtual void stop() {}
};

} // namespace linli::ports
