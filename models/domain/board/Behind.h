// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/Metrics.h"

namespace linli::board {

/// The rows behind the figures of Metrics.h: what is counted there is listed here, each figure
/// being a sum or a count over its rows.

/// A counted order of the window. Oldest first.
struct SaleRow
{
    std::int64_t sequence = 0; ///< OrderColumns::sequence
    std::int64_t paidMs = 0;
    MemberIndex buyer = kNobody;
    MemberIndex inviter = kNobody; ///< kNobody: not a referred sale
    std::int64_t netFen = 0;
    auto operator<=>(const SaleRow&) const = default;
};
[[nodiscard]] std::vector<SaleRow> saleRows(const Attribution& attribution,
                                            const TimeWindow& window);

/// A new neighbour of the window. Oldest first.
struct NewRow
{
    MemberIndex invitee = kNobody;
    MemberIndex inviter = kNobody;
    std::int64_t atMs = 0;
    /// Since the inviter's own beginning (spec/metrics.md, cycle time); nothing where she has none.
    std::optional<std::int64_t> cycleMs;
    bool mature = false;   ///< 30 days have passed
    bool sharedOn = false; ///< bound somebody within them
    auto operator<=>(const NewRow&) const = default;
};
[[nodiscard]] std::vector<NewRow>
newRows(const Attribution& attribution, const TimeWindow& window, Instant now);

/// A buyer of the `days` before the window's end. By first day, then by member.
struct BuyerRow
{
    MemberIndex buyer = kNobody;
    std::int64_t days = 0; ///< different Shanghai days with a standing order
    std::int64_t lastMs = 0;
    bool referred = false;
    auto operator<=>(const BuyerRow&) const = default;
};
[[nodiscard]] std::vector<BuyerRow>
buyerRows(const Attribution& attribution, const TimeWindow& window, int days);

} // namespace linli::board
