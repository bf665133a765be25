// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/ports/posts/GroupWebhook.h"
#include "usecases/ports/posts/PostStore.h"
#include "usecases/shop/Shop.h"

#include <functional>
#include <optional>
#include <string>

namespace linli::usecases {

/// A post that was begun: written down before the first byte leaves.
struct Outgoing
{
    ports::Post post;
    ports::Webhook webhook;
    outreach::Message message;
};

/// The key of a webhook; none where this computer has none. May wait for the keychain.
using WebhookKeys = std::function<Result<std::optional<std::string>>(const std::string& webhook)>;

/// Takes the next post that may leave now; none where nothing may. What was begun two minutes ago
/// and never ended (the program was killed) becomes uncertain first.
[[nodiscard]] Result<std::optional<Outgoing>> beginNext(Shop& shop);
/// The calls of one post: an upload where it needs one, then the message. No store is touched.
struct Sent
{
    ports::WebhookReply reply;
    std::string mediaId; ///< made by this call; empty otherwise
    bool keyMissing = false;
};
[[nodiscard]] Sent sendOne(const Outgoing& outgoing,
                           ports::GroupWebhook& webhook,
                           const WebhookKeys& keys,
                           Instant now);
/// Writes down what came of it and when it or the webhook goes on.
[[nodiscard]] Result<ports::Post> finish(Shop& shop, const Outgoing& outgoing, const Sent& sent);
/// begin, send, finish: one post, or none where nothing may leave now.
[[nodiscard]] Result<std::optional<ports::Post>>
sendNext(Shop& shop, ports::GroupWebhook& webhook, const WebhookKeys& keys);
/// When the next one may leave; none where nothing waits.
[[nodiscard]] Result<std::optional<Instant>> nextPostAt(Shop& shop);

} // namespace linli::usecases
