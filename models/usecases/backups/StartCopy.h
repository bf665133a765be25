// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/shop/Shop.h"

namespace linli::usecases {

enum class CopyAct
{
    Make,    ///< a copy in the shop's folder
    Seal,    ///< everything, the key too, for a stick
    Restore, ///< an earlier copy in the shop's place
};

/// Asked before whoever stands at the counter starts it; written into the trail. The copy itself is
/// made beside the store thread. Errors: NotAllowed.
[[nodiscard]] Result<void> startCopy(Shop& shop, CopyAct act);

/// Into the restored shop's trail, whoever opens it first.
[[nodiscard]] Result<void> noteRestored(Shop& shop);

} // namespace linli::usecases
