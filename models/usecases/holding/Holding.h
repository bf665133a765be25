// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ids/Keys.h"
#include "usecases/shop/Shop.h"

#include <cstdint>

namespace linli::usecases {

/// Whether open flags let money leave: nothing to somebody a flag blocks (F15), and of what she has
/// only what no flag puts in doubt. Errors: Refused (field signal, value F15 …).
[[nodiscard]] Result<void> mayPayOut(Shop& shop, const MemberKey& member, std::int64_t amountFen);
/// The same of one gift or voucher. Errors: Refused.
[[nodiscard]] Result<void> mayCollect(Shop& shop, const RewardId& reward);

} // namespace linli::usecases
