// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/rewards/Terms.h"
#include "usecases/views/GiftRow.h"
#include "usecases/views/Page.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linli::ports {

/// What the ledger owes of one good.
struct OwedGoods
{
    Unit unit;
    std::int64_t available = 0;
    std::int64_t pending = 0;
};

/// The gift shelf: batches and an append-only book of movements. Store thread. Errors of every
/// call: StorageFailed, StorageBusy, StorageFull.
class GiftStore
{
  public:
    GiftStore() = default;
    GiftStore(const GiftStore&) = delete;
    GiftStore& operator=(const GiftStore&) = delete;
    virtual ~GiftStore() = default;

    /// `stock` is ignored: it comes from movements. Errors: AlreadyExists (id).
    virtual Result<void> addBatch(const usecases::GiftBatch& batch) = 0;
    /// The next sequence number is given by the store.
    virtual Result<void> addMovement(const usecases::GiftMovement& movement) = 0;
    /// All batches that ever were of one unit (all units where it is empty), the earliest last day
    /// first, those that keep behind them, then by receipt.
    virtual Result<std::vector<usecases::GiftBatch>> batches(const Unit& unit) = 0;
    virtual Result<std::optional<usecases::GiftBatch>> batch(std::string_view id) = 0;
    /// Newest first; an empty unit = the whole book.
    virtual Result<usecases::Page<usecases::GiftMovement>>
    movements(const Unit& unit, const usecases::PageRequest& page) = 0;
    /// Pieces handed out that no batch had, as a number <= 0, by unit.
    virtual Result<std::vector<rewards::Quantity>> unbooked() = 0;
    /// Of the batch received last; none where the shelf never had it.
    virtual Result<std::optional<std::int64_t>> latestCost(const Unit& unit) = 0;
    /// Everything but cash and vouchers that stands in AVAIL or PEND, by unit.
    virtual Result<std::vector<OwedGoods>> owed() = 0;
};

} // namespace linli::ports
