// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Changes.h"
#include "domain/rewards/ShopState.h"

#include <optional>
#include <string>

namespace linli::usecases::imports {

/// An order as a file told it, past the engine because nothing of it can earn. Its numbers in the
/// order of things (sequence, paidSequence) are whoever places it's to give.
struct ImportFact
{
    EventKey id;
    Instant at;
    std::string verb;
    std::string fingerprint;
    rewards::OrderRecord order;
    std::optional<rewards::RefundRecord> refund;
};

/// Of changes that hold exactly one order, written by an import; nothing for others.
[[nodiscard]] std::optional<ImportFact> importFactOf(const rewards::Changes& changes);

/// The changes that place the fact after everything the shop knows. An order that is known keeps
/// its numbers. Without an event where the fact was placed before.
[[nodiscard]] rewards::Changes placeImport(const rewards::ShopState& state, const ImportFact& fact);

} // namespace linli::usecases::imports
