// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/engine/Work.h"

namespace linli::rewards::engine {

/// Exactly one way of saying how much, with possible numbers.
[[nodiscard]] bool isWellFormed(const Refund& verb);
/// The refund with its amount and lines; prints REFUND_AMT for lines, or the REJECT and nothing.
/// The order exists.
[[nodiscard]] std::optional<RefundRecord> sizeRefund(Work& work, const Refund& verb);
/// Marks the refund's units and amounts on the order's lines.
void holdLines(OrderRecord& order, const RefundRecord& refund);

} // namespace linli::rewards::engine
