// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/UnitOfWork.h"
#include "usecases/shop/Shop.h"

namespace linli::usecases {

/// Runs `work` (a callable that returns a Result) in one unit of work: kept when it succeeded and
/// the commit did, else undone. Inside another unit only its own part is undone. Returns what the
/// work returned, or the commit's error.
template <typename Work> auto inOneUnit(Shop& shop, Work work) -> decltype(work())
{
    LINLI_ASSIGN(auto scope, ports::WorkScope::begin(shop.work));
    auto result = work();
    if (result.ok()) {
        LINLI_TRY(scope.commit());
    }
    return result;
}

} // namespace linli::usecases
