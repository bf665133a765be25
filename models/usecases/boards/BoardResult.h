// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/Ranking.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <string>
#include <vector>

namespace linli::usecases {

struct BoardRow
{
    std::int32_t rank = 0;
    MemberKey member;
    std::string code;   ///< her invite code, empty where none was issued
    std::string name;   ///< as the shop knows her: never leaves the shop's own screens
    std::string masked; ///< what may be printed and posted: 李**, 李**2 for the second one; in full
                        ///< or as 李阿姨 with her consent, 邻居07 where she asked to be left out
    std::int64_t qualified = 0;
    std::int64_t netGmvFen = 0;
    Instant lastAt;
    auto operator<=>(const BoardRow&) const = default;
};

struct BoardResult
{
    TimeWindow window;
    board::RankBy by = board::RankBy::Referrals;
    std::vector<BoardRow> rows;
    auto operator<=>(const BoardResult&) const = default;
};

} // namespace linli::usecases
