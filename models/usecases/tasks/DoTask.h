// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/time/Instant.h"
#include "usecases/shop/Shop.h"

#include <string>
#include <string_view>

namespace linli::usecases {

// What a person does with a task. Each is written into the audit trail with who did it, but the
// copying. Errors of every call: NotFound (field task), NotAllowed (a viewer; a task of the owner),
// IllegalTransition (it is finished already, or still open), those of the store.

/// Her words went to the clipboard: nothing is sent by that.
[[nodiscard]] Result<void> noteCopied(Shop& shop, std::string_view key);

/// "I have told her": done by a person, late where the day it was due is over. `said`: the words as
/// they stood, kept sealed. Errors: TooLong.
[[nodiscard]] Result<void> tickTask(Shop& shop, std::string_view key, std::string_view said);

/// Errors: MissingValue and TooLong (reason: 1–100 characters).
[[nodiscard]] Result<void> skipTask(Shop& shop, std::string_view key, std::string_view reason);

/// Out of sight until then. Errors: OutOfRange (not after now, or more than 30 days).
[[nodiscard]] Result<void> putOffTask(Shop& shop, std::string_view key, Instant until);

/// Takes a tick, a skip or a putting off back.
[[nodiscard]] Result<void> reopenTask(Shop& shop, std::string_view key);

} // namespace linli::usecases
