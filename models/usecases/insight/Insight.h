// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/BoardWindow.h"
#include "domain/board/Journey.h"
#include "usecases/boards/Boards.h"
#include "usecases/shop/Shop.h"

#include <string>
#include <vector>

namespace linli::usecases {

/// A sharer's part of the referred sales of a window.
struct SharerPart
{
    MemberKey member;
    std::string name;   ///< as the shop knows her
    std::string masked; ///< what may leave the shop
    std::int64_t netFen = 0;
    std::int64_t belowFen = 0; ///< bought by everybody below her in the tree: what leaves with her
    auto operator<=>(const SharerPart&) const = default;
};

/// Everything page 数据 shows of one window but the rows and the network, of one state of the shop.
struct Insight
{
    board::WindowChoice choice;
    board::Metrics now;
    board::Metrics before; ///< the window before (board::windowBefore)
    /// Windows of the same kind, oldest first, the last is the chosen one; at most kTrendWindows,
    /// none from before the shop's first day.
    std::vector<board::TrendStep> trend;
    board::Funnel funnel;
    std::vector<SharerPart> parts; ///< most sales first, at most kPartsShown
    std::int64_t partsCount = 0;   ///< sharers with sales in the window
};

inline constexpr int kTrendWindows = 12;
inline constexpr std::size_t kPartsShown = 20;

/// Store thread. Errors: those of Boards.
[[nodiscard]] Result<Insight> insight(Shop& shop,
                                      Boards& boards,
                                      const board::WindowChoice& choice,
                                      const FactFilter& filter = {});

} // namespace linli::usecases
