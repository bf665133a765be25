// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids/Keys.h"
#include "domain/time/BusinessDay.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

/// What came in at once: one cost, one last good day. `stock` is what is left of it, the sum of its
/// movements.
struct GiftBatch
{
    std::string id;
    Unit unit;
    std::string label;                  ///< the supplier's number or a word of the shop's own
    std::int64_t costFen = 0;           ///< of one piece
    std::optional<BusinessDay> expires; ///< last day it may be handed out; none = keeps
    Instant receivedAt;
    std::int64_t stock = 0;
};

enum class GiftMove
{
    Receive,
    Redeem,
    WriteOff,
    Count,
};

/// One line of the shelf's book; never changed, a mistake is counted right by another line.
struct GiftMovement
{
    std::int64_t sequence = 0;
    Instant at;
    Unit unit;
    std::string batch; ///< empty: handed out although the shelf had none
    GiftMove kind = GiftMove::Receive;
    std::int64_t delta = 0; ///< < 0 where pieces left the shelf
    RewardId reward;        ///< Redeem only
    std::string reason;     ///< WriteOff and Count
};

/// One kind of gift as the shelf stands now.
struct GiftRow
{
    Unit unit;
    std::vector<GiftBatch> batches; ///< with stock, the one that expires first in front
    std::int64_t stock = 0;         ///< may be negative: more was handed out than was booked in
    std::int64_t owed = 0;          ///< released, waiting to be collected
    std::int64_t promised = 0;      ///< on hold or in review
    std::optional<std::int64_t> costFen; ///< of one piece, newest
    std::int64_t valueFen = 0;           ///< stock at what each batch cost
    std::int64_t expired = 0;            ///< pieces past their last day
    std::int64_t expiringSoon = 0;       ///< pieces whose last day is within a week
    [[nodiscard]] bool isShort() const { return owed > stock; }
};

} // namespace linli::usecases
