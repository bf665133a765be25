// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Records.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace linli::rewards::engine {

/// What a merge changed beyond its entries, as it was before (details §12, unmerge).
struct MergeUndo
{
    struct Reward
    {
        RewardId id;
        MemberKey owner;
        RewardState state = RewardState::Pending;
        std::int64_t current = 0;
        std::int64_t pending = 0;
        bool endedForGood = false;
    };
    MemberRecord into;                                     ///< only the marks are kept
    std::vector<std::pair<std::int64_t, MemberKey>> binds; ///< sequence and invitee; all stood
    std::vector<Reward> rewards;
};

/// One line per fact, fields parted by tabs; keys hold no tabs.
[[nodiscard]] std::string toText(const MergeUndo& undo);
/// Lines that cannot be read are left out: only the engine writes this text.
[[nodiscard]] MergeUndo parseUndo(std::string_view text);

} // namespace linli::rewards::engine
