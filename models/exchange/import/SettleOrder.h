// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/OrderCells.h"

namespace linli::exchange {

/// What status, times and amounts say together.
struct SettledOrder
{
    usecases::imports::OrderStatus status = usecases::imports::OrderStatus::Unpaid;
    bool delivered = false;
    bool paid = false; ///< the payment time counts
    std::int64_t paidFen = 0;
    std::int64_t refundedFen = 0;
};

/// The rules about two cells, in the order of spec/import-rules.md §5. None where one of them is
/// broken (reported) or a cell it needs is bad already.
[[nodiscard]] std::optional<SettledOrder> settleOrder(const OrderCells& order, Findings& findings);

} // namespace linli::exchange
