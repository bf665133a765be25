// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/outreach/GroupMessage.h"
#include "usecases/ports/posts/PostStore.h"
#include "usecases/shop/Shop.h"

#include <string>
#include <vector>

namespace linli::usecases {

struct PostOrder
{
    std::string webhook;
    outreach::Message message;
    std::string about; ///< "board:ID", "campaign:ID", "test", or empty
    /// The same mark means the same post: asked for twice it is queued once, unless the first one
    /// ended without being sent. Empty: every order is a post of its own.
    std::string once;
};

/// Checks every limit, then waits in the queue; nothing is sent here. Errors: WebhookLimit,
/// MissingValue, NotFound (webhook), NotAllowed.
[[nodiscard]] Result<ports::Post> queuePost(Shop& shop, const PostOrder& order);

/// Newest first, at most `limit` (1–500).
[[nodiscard]] Result<std::vector<ports::Post>> queuedPosts(Shop& shop, std::int32_t limit = 100);
/// What is to be shown of it; none where it was dropped. Errors: NotFound.
[[nodiscard]] Result<std::optional<outreach::Message>> postMessage(Shop& shop,
                                                                   const std::string& id);
/// A waiting one goes next; one that ended without being sent waits again. One that may stand in
/// the group is sent again only here, by a person who looked. Errors: NotFound, IllegalTransition
/// (sent, being sent, or its message was dropped), NotAllowed.
[[nodiscard]] Result<ports::Post> retryPost(Shop& shop, const std::string& id);
/// A person saw it in the group. Errors: NotFound, IllegalTransition (not uncertain).
[[nodiscard]] Result<ports::Post> confirmPost(Shop& shop, const std::string& id);
/// Errors: NotFound, IllegalTransition (sent or being sent), NotAllowed.
[[nodiscard]] Result<ports::Post> cancelPost(Shop& shop, const std::string& id);

} // namespace linli::usecases
