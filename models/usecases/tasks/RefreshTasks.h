// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/boards/Boards.h"
#include "usecases/shop/Shop.h"

namespace linli::usecases {

struct RefreshedTasks
{
    int made = 0;
    int gone = 0; ///< passed by themselves, or she does not want to be written to any more
    auto operator<=>(const RefreshedTasks&) const = default;
};

/// Brings the queue up to date with what happened: the machine's own work, whoever is signed in.
/// Run again it changes nothing. Tens of milliseconds in a large shop. Errors: those of the stores;
/// nothing is kept then.
[[nodiscard]] Result<RefreshedTasks> refreshTasks(Shop& shop, Boards& boards);

} // namespace linli::usecases
