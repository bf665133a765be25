// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/ports/StaffStore.h"
#include "usecases/shop/Shop.h"
#include "usecases/staff/Staff.h"

#include <string_view>

namespace linli::usecases {

/// 4–8 digits that are neither all the same nor a run. Errors: InvalidValue (pin), never with the
/// typed text.
[[nodiscard]] Result<void> checkPinShape(std::string_view pin);

/// Compares, counts wrong ones, and rests the account after kPinTries; writes the trail.
[[nodiscard]] Result<PinAnswer>
tryPin(Shop& shop, ports::StaffRecord person, const std::string& pin);

} // namespace linli::usecases
