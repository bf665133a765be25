// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/ports/privacy/ErasureStore.h"
#include "usecases/shop/Shop.h"

#include <cstdint>
#include <string>
#include <vector>

namespace linli::usecases {

/// What she is known by, before it is erased: phones as they may be written, names and nicknames of
/// two characters or more that no other neighbour has. Empty where nothing can be forgotten.
[[nodiscard]] Result<ports::PersonWords> wordsOf(Shop& shop, const MemberKey& member);

/// Takes her out of everything but her identity: order notes, drafts, rows of import files, free
/// texts of any table, the printed names of sealed boards. In the unit of work of the erasure.
/// Answers how many texts were changed.
[[nodiscard]] Result<std::int64_t>
forgetEverywhere(Shop& shop, const MemberKey& member, const ports::PersonWords& words);

/// 13800000001, 138 0000 0001, 138-0000-0001 …: as people and files write it; none for a text that
/// is no phone.
[[nodiscard]] std::vector<std::string> phoneSpellings(const std::string& digits);

/// Long enough to be looked for as a name.
[[nodiscard]] bool isLookedFor(const std::string& name);

/// The body of a sealed board (usecases/boards/publish) with 邻居 for her printed name.
[[nodiscard]] std::string boardWithout(const std::string& body, const MemberKey& member);

/// Where they stand all the same.
[[nodiscard]] Result<std::vector<ports::NamingPlace>> stillNaming(Shop& shop,
                                                                  const ports::PersonWords& words);

} // namespace linli::usecases
