// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/outreach/GroupMessage.h"

#include <string>
#include <string_view>

namespace linli::outreach {

/// A message as the queue keeps it: its kind, then every field as length:bytes in a fixed order, so
/// that pictures and files need no second form. Read back it is the same message.
[[nodiscard]] std::string storedText(const Message& message);
/// Errors: StorageCorrupt (not such a text, or something behind it).
[[nodiscard]] Result<Message> messageOfStored(std::string_view stored);

} // namespace linli::outreach
