// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/desk/Desk.h"
#include "usecases/shop/Shop.h"

namespace linli::usecases {

/// The first line of every use case that writes or shows what not everybody may see. Errors:
/// NotAllowed (value = the role, allowed = who may; a locked desk is "locked").
[[nodiscard]] Result<void> permit(const Shop& shop, staff::Permission permission);

} // namespace linli::usecases
