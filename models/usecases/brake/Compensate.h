// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/brake/Brake.h"

namespace linli::usecases {

/// Gives money for one affected order: a refund of kind comp, so no reward is taken back
/// (spec/rewards.md semantics 1). Returns what was given. Errors: NotAllowed, NotFound (brake, an
/// order that is not affected), AlreadyExists (compensated before), OutOfRange (1 fen – what is
/// still paid of the order), Refused (the engine said no), those of refundOrder.
[[nodiscard]] Result<std::int64_t>
compensateOrder(Shop& shop, std::string_view brake, const OrderKey& order, std::int64_t fen);

struct CompensationSum
{
    std::int64_t orders = 0;
    std::int64_t fen = 0;
    auto operator<=>(const CompensationSum&) const = default;
};
/// Every affected order that has none yet, referred buyers first, that part of what was paid for
/// the product, rounded up to a fen; all or none. Errors: as above, OutOfRange (percent: 1–100).
[[nodiscard]] Result<CompensationSum>
compensateAll(Shop& shop, std::string_view brake, std::int64_t percent);
/// What that would come to; nothing is written.
[[nodiscard]] CompensationSum compensationOf(const BrakeOverview& overview, std::int64_t percent);

} // namespace linli::usecases
