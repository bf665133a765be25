// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/ports/InviteStore.h"
#include "usecases/shop/Shop.h"
#include "usecases/views/MemberRow.h"
#include "usecases/views/OrderRow.h"
#include "usecases/views/RewardRow.h"

#include <optional>
#include <vector>

namespace linli::usecases {

/// Everything the counter shows of one neighbour.
struct CounterPerson
{
    MemberRow row;
    std::optional<ports::BindRow> inviter; ///< the bind in force
    std::vector<OrderRow> toCollect;       ///< paid, to be handed over, oldest first
    std::vector<OrderRow> toPay;           ///< oldest first
    std::vector<OrderRow> waiting;         ///< paid, but their group has not filled yet
    std::vector<OrderRow> latest;          ///< her last five
    DueRow due;                            ///< gifts and cash she may have now, what she owes
    bool isNew = false;                    ///< no paid order yet: a first order may still earn
};

/// Errors: NotFound.
[[nodiscard]] Result<CounterPerson> counterPerson(Shop& shop, const MemberKey& member);

} // namespace linli::usecases
