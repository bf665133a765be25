// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/shop/Shop.h"

#include <string>

namespace linli::usecases {

/// The answer to F12 (spec/security.md §2: rotate the link): the code goes out of force, its owner
/// gets another, and the flag is confirmed with both as its reason. Who joined by the old one stays
/// hers; what is printed with it leads nowhere from now on. Answers the new code. Errors: NotFound
/// (no such flag, or none of a code in force), IllegalTransition (decided already), NotAllowed.
[[nodiscard]] Result<std::string> replaceLeakedCode(Shop& shop, const std::string& flagKey);

} // namespace linli::usecases
