// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/engine/Work.h"

namespace linli::rewards::engine {

/// True where a payment now is in time for the order's group; an order without one always is.
[[nodiscard]] bool groupTakesPayment(const Work& work, const OrderRecord& order);
/// After a payment: closes the group when enough neighbours have paid, and gives the gifts.
void completeGroup(Work& work, const GroupId& id);
/// Settlement step 1: open groups whose time is over fail, their payments go back in full.
void failOverdueGroups(Work& work);

} // namespace linli::rewards::engine
