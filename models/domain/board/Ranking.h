// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/Attribution.h"

#include <cstddef>
#include <limits>
#include <optional>
#include <string_view>

namespace linli::board {

enum class RankBy
{
    Referrals, ///< distinct qualified invitees in the window
    Sales,     ///< net GMV in the window of the invitees' orders
};
/// "referrals", "sales". Errors of parse: UnknownOption (field by).
[[nodiscard]] std::string_view textOf(RankBy by);
[[nodiscard]] Result<RankBy> parseRankBy(std::string_view text);

struct RankRow
{
    std::int32_t rank = 0; ///< 1, 2, 3 …: the ties of metrics.md leave no equals
    MemberIndex member = kNobody;
    std::int64_t qualified = 0;
    std::int64_t netGmvFen = 0;
    /// By referrals: the last qualification. By sales: the last order with net > 0.
    std::int64_t lastMs = 0;
    auto operator<=>(const RankRow&) const = default;
};

/// What a board is made of, of one inviter in one window.
struct Score
{
    static constexpr std::int64_t kNone = std::numeric_limits<std::int64_t>::min();
    std::int64_t qualified = 0;
    std::int64_t netFen = 0;
    std::int64_t lastQualifiedMs = kNone;
    std::int64_t lastOrderMs = kNone; ///< of those with net > 0
    auto operator<=>(const Score&) const = default;
};
/// One per member.
[[nodiscard]] std::vector<Score> scoresOf(const Attribution& attribution, const TimeWindow& window);
/// Her row, rank 0; nothing where she is not listed.
[[nodiscard]] std::optional<RankRow> rowOf(MemberIndex member, const Score& score, RankBy by);

/// The order of rows: how much, the first tie, how early. What follows is the same for both.
struct RankOrder
{
    const MemberColumns& members;
    RankBy by;
    bool operator()(const RankRow& a, const RankRow& b) const;
};

/// The board of a window, best first, at most `topN` rows (0 = all). Ties by referrals: net GMV,
/// earlier last qualification, joined earlier, created earlier. By sales: qualified invitees,
/// earlier last order, joined, created. Rows of 0 are not listed (spec/metrics.md).
[[nodiscard]] std::vector<RankRow>
rank(const Attribution& attribution, const TimeWindow& window, RankBy by, std::size_t topN = 0);

} // namespace linli::board
