// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/Ranking.h"

#include <string>
#include <vector>

namespace linli::bench {

/// First 8 digits of the md5 over the lines.
[[nodiscard]] std::string md5Of(const std::vector<std::string>& lines);
/// The top 50 as `inviter,count,gmv,last` lines, last in seconds: what the peers' scripts hash.
[[nodiscard]] std::vector<std::string> peerLines(const board::Attribution& attribution,
                                                 const std::vector<board::RankRow>& rows);

/// The figures of the peers' scripts, by their own simpler definitions (spec/performance.md, data).
struct PeerMetrics
{
    std::int64_t sharers = 0;
    std::int64_t joinedInvited = 0;
    std::int64_t buyersBefore = 0;
    std::int64_t referredFen = 0;
    std::int64_t allFen = 0;
    std::int64_t buyers = 0;
    std::int64_t again = 0;
    std::vector<std::string> cohorts; ///< month, months later, how many
};
[[nodiscard]] PeerMetrics peerMetrics(const board::Attribution& attribution);

} // namespace linli::bench
