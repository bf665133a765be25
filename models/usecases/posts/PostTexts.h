// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/posts/PostStore.h"

#include <optional>
#include <string_view>

namespace linli::usecases {

/// "waiting", "sending", "sent", "refused", "given-up", "uncertain", "cancelled": as files and
/// scripts have them.
[[nodiscard]] std::string_view textOf(ports::PostState state);
[[nodiscard]] std::optional<ports::PostState> parsePostState(std::string_view text);
/// "", "answer", "line", "silence", "key".
[[nodiscard]] std::string_view textOf(ports::PostTrouble trouble);
[[nodiscard]] std::optional<ports::PostTrouble> parsePostTrouble(std::string_view text);

} // namespace linli::usecases
