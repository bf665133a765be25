// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ids/Keys.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linli::ports {

/// A quality brake (品质刹车): a bad batch of one product.
struct StoredBrake
{
    std::string id;
    std::string product;   ///< its id
    TimeWindow paid;       ///< orders paid in it had the bad batch
    std::string reason;    ///< what was wrong, typed; sealed in the file
    std::string batchNote; ///< number or supplier, may be empty; sealed
    Instant pulledAt;
    std::string actor; ///< who pulled it
    std::optional<Instant> liftedAt;
    auto operator<=>(const StoredBrake&) const = default;
};

/// A paid, not cancelled order with the product in it.
struct AffectedOrder
{
    OrderKey order;
    MemberKey buyer;
    MemberKey inviter; ///< of the bind in force at payment; empty: not referred
    Instant paidAt;
    std::int64_t units = 0;     ///< bought, less those returned
    std::int64_t paidFen = 0;   ///< net of the lines, less what went back for them
    std::int64_t orderFen = 0;  ///< what of the whole order is still paid: no refund may exceed it
    std::int64_t givenFen = 0;  ///< compensated under the brake already
    std::string refund;         ///< number of that compensation, empty where there is none
    auto operator<=>(const AffectedOrder&) const = default;
};

/// Store thread. Errors of every call: StorageFailed, StorageBusy, StorageFull; reading also
/// SealBroken.
class BrakeShelf
{
  public:
    BrakeShelf() = default;
    BrakeShelf(const BrakeShelf&) = delete;
    BrakeShelf& operator=(const BrakeShelf&) = delete;
    virtual ~BrakeShelf() = default;

    virtual Result<void> put(const StoredBrake& brake) = 0;
    virtual Result<void> lift(std::string_view id, Instant at) = 0;
    virtual Result<std::optional<StoredBrake>> byId(std::string_view id) = 0;
    /// The one that was not lifted yet.
    virtual Result<std::optional<StoredBrake>> openOf(std::string_view product) = 0;
    /// Newest first, at most 200.
    virtual Result<std::vector<StoredBrake>> all() = 0;
    /// Orders of the product paid in the window, referred buyers first, then by payment; at most
    /// 5 000. `brake`: whose compensations are told; may be empty.
    virtual Result<std::vector<AffectedOrder>>
    affected(std::string_view sku, const TimeWindow& paid, std::string_view brake) = 0;
    /// Writes down which refund was the compensation of an order. One an order and brake.
    virtual Result<void>
    compensated(std::string_view brake, const OrderKey& order, std::string_view refund) = 0;
};

} // namespace linli::ports
