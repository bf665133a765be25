// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/engine/Work.h"

namespace linli::rewards::engine {

/// Applies the refunds that arrived before the payment, in order of arrival.
void applyParked(Work& work, const OrderKey& order);
/// AUTO_REFUND of a paid order whose group failed: all of it, its rewards and voucher go back.
void refundAll(Work& work, const OrderKey& order);

} // namespace linli::rewards::engine
