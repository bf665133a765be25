// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/columns/MomentColumn.h"
#include "domain/board/columns/NarrowColumn.h"
#include "domain/core/Result.h" // before Keys.h: moc 6.4 stumbles over <compare> as the first header
#include "domain/ids/Keys.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace linli::board {

/// Place of a neighbour in MemberColumns; kNobody where there is none (an order without a buyer).
using MemberIndex = std::uint32_t;
inline constexpr MemberIndex kNobody = std::numeric_limits<MemberIndex>::max();
/// An instant that never comes (a bind that still holds).
inline constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();

/// One entry per member record, merged ones too. Times are UTC milliseconds everywhere here.
struct MemberColumns
{
    std::vector<MemberKey> key;
    std::vector<std::int64_t> joinedMs;
    std::vector<std::int64_t> creation;  ///< order of creation, unique
    std::vector<MemberIndex> mergedInto; ///< kNobody for a record that stands for itself
    [[nodiscard]] std::size_t size() const { return key.size(); }
};

/// Who invited whom, in order of making. A bind counts in [madeMs, endedMs).
struct BindColumns
{
    std::vector<MemberIndex> invitee;
    std::vector<MemberIndex> inviter;
    std::vector<std::int64_t> madeMs;
    std::vector<std::int64_t> endedMs;
    std::vector<std::int64_t> sequence; ///< ascending
    [[nodiscard]] std::size_t size() const { return invitee.size(); }
};

/// Bits of OrderColumns::status.
enum OrderStatus : std::uint8_t
{
    kTestOrder = 1,     ///< out of every figure
    kFailedGroup = 2,   ///< its group did not come together: out of every figure
    kCancelled = 4,     ///< a refund of kind cancel stands
    kFullyReturned = 8, ///< returns and cancels cover the whole basis
};

/// Paid orders only, sorted by (paidMs, sequence): what no window can hold is not here.
struct OrderColumns
{
    std::vector<MemberIndex> buyer;
    MomentColumn paidMs;
    NarrowColumn netFen;  ///< basis − returns − cancels, >= 0; no freight
    NarrowColumn paidFen; ///< basis at order + freight, refunds not subtracted
    std::vector<std::uint8_t> status;
    NarrowColumn sequence; ///< the order's own number, to find its lines again
    [[nodiscard]] std::size_t size() const { return buyer.size(); }
};

enum class RewardKind : std::uint8_t
{
    Referral, ///< either side of a referral
    Milestone,
    Group,
    Other, ///< manual credits: no cost of a new neighbour
};

/// What left the rules' budgets and did not come back, one entry per reward.
struct RewardColumns
{
    std::vector<MemberIndex> invitee; ///< kNobody for milestone and group
    std::vector<RewardKind> kind;
    std::vector<std::int64_t> accruedMs;
    std::vector<std::int64_t> amount; ///< accrued − reversed to date, in its unit; LOSS stays in
    std::vector<std::uint32_t> unit;  ///< index in BoardFacts::units
    std::vector<std::int64_t> sequence; ///< ascending
    [[nodiscard]] std::size_t size() const { return kind.size(); }
};

/// Shelf cost of one piece of a good from an instant on.
struct UnitCost
{
    std::uint32_t unit = 0;
    std::int64_t fromMs = 0;
    std::int64_t fen = 0;
};

/// Everything boards and metrics are made of (spec/metrics.md), beside the database, in columns
/// (spec/performance.md). Plain values: copy and move freely, no thread of its own.
struct BoardFacts
{
    MemberColumns members;
    BindColumns binds;
    OrderColumns orders;
    RewardColumns rewards;
    std::vector<std::string> units;
    std::vector<UnitCost> unitCosts; ///< any order

    /// The earliest and latest of joins, binds and payments; nothing in an empty shop.
    struct Range
    {
        std::int64_t firstMs = 0;
        std::int64_t lastMs = 0;
    };
    [[nodiscard]] std::optional<Range> range() const;
    /// Puts orders into the order the figures need, if they are not in it yet.
    void sortOrders();
};

/// Adds one row, in any order; sortOrders() afterwards.
struct OrderFact
{
    MemberIndex buyer = kNobody;
    std::int64_t paidMs = 0;
    std::int64_t netFen = 0;
    std::int64_t paidFen = 0;
    std::uint8_t status = 0;
    std::int64_t sequence = 0;
    auto operator<=>(const OrderFact&) const = default;
};
void append(OrderColumns& orders, const OrderFact& fact);
[[nodiscard]] OrderFact orderAt(const OrderColumns& orders, std::size_t row);
/// `sequence` 0: one more than the last.
void append(BindColumns& binds,
            MemberIndex invitee,
            MemberIndex inviter,
            std::int64_t madeMs,
            std::int64_t endedMs = kNever,
            std::int64_t sequence = 0);
MemberIndex
append(MemberColumns& members, MemberKey key, std::int64_t joinedMs, std::int64_t creation);

} // namespace linli::board
