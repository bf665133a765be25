// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/tasks/FlowFacts.h"
#include "usecases/shop/Shop.h"

#include <optional>

namespace linli::usecases {

/// The consent a birthday needs: month and day of the neighbour herself, no year, nobody else's.
inline constexpr const char* kBirthdayConsent = "birthday";

/// Keeps month and day, sealed. Errors: NotAllowed, NotFound, ConsentNeeded (field birthday: she
/// did not agree, or took it back), InvalidValue (no such day).
[[nodiscard]] Result<void> saveBirthday(Shop& shop, const MemberKey& member, int month, int day);
[[nodiscard]] Result<void> forgetBirthday(Shop& shop, const MemberKey& member);
/// None where the consent is not in force any more.
[[nodiscard]] Result<std::optional<ports::Birthday>> birthdayOf(Shop& shop,
                                                                const MemberKey& member);

} // namespace linli::usecases
