// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tasks/QuietHours.h"
#include "usecases/ports/tasks/TaskQueue.h"
#include "usecases/shop/Shop.h"

namespace linli::usecases {

/// When nobody is written to; 21:00–09:00 where the shop said nothing else.
[[nodiscard]] Result<tasks::QuietHours> quietHours(Shop& shop);
/// Errors: NotAllowed, OutOfRange (fields quiet_from, quiet_to: 0–1439).
[[nodiscard]] Result<void> saveQuietHours(Shop& shop, const tasks::QuietHours& quiet);

/// Now, and the Shanghai day it is in.
[[nodiscard]] ports::TaskTimes taskTimes(const Shop& shop);

} // namespace linli::usecases
