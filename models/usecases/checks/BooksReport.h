// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/time/BusinessDay.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/shop/Shop.h"

#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

/// What a look at all books found: the ledger, the file, the invariants I1-I13 (spec/rewards.md).
struct BooksReport
{
    ports::LedgerCheck ledger;
    std::vector<std::string> broken; ///< invariants, for developers
    [[nodiscard]] bool ok() const { return ledger.ok() && broken.empty(); }
};

/// Reads everything, writes nothing. A ledger that does not verify is not asked for invariants:
/// they would only repeat it.
[[nodiscard]] Result<BooksReport> checkBooks(ports::RewardStore& rewards);

/// The last nightly look, as kept in the settings.
struct KeptReport
{
    BusinessDay day;
    std::vector<std::string> findings; ///< empty = the books were sound
};
[[nodiscard]] Result<std::optional<KeptReport>> lastBooksReport(Shop& shop);
/// Keeps the report under today.
[[nodiscard]] Result<void> keepBooksReport(Shop& shop, const BooksReport& report);

} // namespace linli::usecases
