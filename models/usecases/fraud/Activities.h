// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/fraud/Facts.h"
#include "usecases/shop/Shop.h"

#include <string>
#include <vector>

namespace linli::usecases {

inline constexpr Span kLongestActivity = Span::hours(2);

/// Opens a flyer activity from now on, for one inviter or (empty) everybody: F8 does not count what
/// is bound meanwhile. Written into the trail. Errors: MissingValue (reason), TooLong, OutOfRange
/// (minutes 15–120), NotFound (inviter), AlreadyExists (one is open for her), NotAllowed.
[[nodiscard]] Result<fraud::Activity>
openActivity(Shop& shop, const MemberKey& inviter, std::int64_t minutes, const std::string& reason);
/// Ends it now. Errors: NotFound (none is open with that id), NotAllowed.
[[nodiscard]] Result<void> endActivity(Shop& shop, const std::string& id);
/// Open ones, and those of the last 90 days; newest first.
[[nodiscard]] Result<std::vector<fraud::Activity>> activities(Shop& shop);

} // namespace linli::usecases
