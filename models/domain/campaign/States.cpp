// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign/States.h"

#include "domain/campaign/Words.h"

#include <algorithm>
#include <array>

namespace linli::campaign {
namespace {

using enum CampaignState;

constexpr std::array kMoves{
    Move{Draft, Checked},  Move{Checked, Draft}, Move{Checked, Scheduled}, Move{Scheduled, Draft},
    Move{Scheduled, Live}, Move{Live, Ended},    Move{Ended, Closed},
};

} // namespace

std::span<const Move> legalMoves()
{
    return kMoves;
}

bool mayMove(CampaignState from, CampaignState to)
{
    return std::any_of(kMoves.begin(), kMoves.end(),
                       [&](const Move& move) { return move.from == from && move.to == to; });
}

Result<void> checkMove(CampaignState from, CampaignState to)
{
    if (mayMove(from, to)) {
        return {};
    }
    std::string allowed;
    for (const Move& move : kMoves) {
        if (move.from == from) {
            allowed += (allowed.empty() ? "" : "|") + std::string(textOf(move.to));
        }
    }
    return Error::badInput(ErrorCode::IllegalTransition, "state",
                           std::string(textOf(from)) + " → " + std::string(textOf(to)),
                           allowed.empty() ? "–" : allowed);
}

bool isEditable(CampaignState state)
{
    return state == Draft || state == Checked || state == Scheduled;
}

} // namespace linli::campaign
