// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/ports/DraftStore.h"
#include "usecases/shop/Shop.h"

#include <vector>

namespace linli::usecases {

inline constexpr std::size_t kLongestDraft = 64 * 1024;

/// Keeps what stands in an open form; an empty content forgets it. Errors: TooLong.
[[nodiscard]] Result<void> keepDraft(Shop& shop, const ports::Draft& draft);
[[nodiscard]] Result<void>
dropDraft(Shop& shop, const std::string& form, const std::string& subject);
/// Newest first. One that cannot be unsealed is left out.
[[nodiscard]] Result<std::vector<ports::Draft>> openDrafts(Shop& shop);

} // namespace linli::usecases
