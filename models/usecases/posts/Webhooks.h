// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/ports/posts/PostStore.h"
#include "usecases/shop/Shop.h"

#include <string>
#include <vector>

namespace linli::usecases {

struct WebhookForm
{
    std::string id; ///< empty: a new one
    std::string name;
    std::string robot;   ///< empty: "群机器人"
    std::string address; ///< a test address; empty: the official one
};

/// Those of the shop, by creation.
[[nodiscard]] Result<std::vector<ports::Webhook>> webhooks(Shop& shop);
/// Errors: NotFound (field webhook).
[[nodiscard]] Result<ports::Webhook> webhook(Shop& shop, const std::string& id);
/// The key is kept apart (vault/SecretShelf). Errors: MissingValue (name), TooLong (name 40, robot
/// 20 characters), InvalidValue (test_address), NotFound, NotAllowed.
[[nodiscard]] Result<ports::Webhook> keepWebhook(Shop& shop, const WebhookForm& form);
/// What waits for it is cancelled. Errors: NotFound, NotAllowed.
[[nodiscard]] Result<void> removeWebhook(Shop& shop, const std::string& id);

} // namespace linli::usecases
