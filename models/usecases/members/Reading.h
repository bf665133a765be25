// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids/Keys.h"
#include "usecases/shop/Shop.h"

#include <string>
#include <string_view>

namespace linli::usecases {

/// How her name is read, in the owner's words; empty = as the dictionary reads it.
[[nodiscard]] Result<std::string> readingOf(Shop& shop, const MemberKey& member);

/// Replaces it: pinyin syllables with spaces ("shan xiao mei"), ü as v or u, tones left out; empty
/// takes it back. Searches find her by it, by its initials, and by what the dictionary says.
/// Errors: NotFound (member), InvalidValue (reading), NotAllowed.
[[nodiscard]] Result<void>
setReading(Shop& shop, const MemberKey& member, std::string_view reading);

} // namespace linli::usecases
