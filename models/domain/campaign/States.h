// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <span>

namespace linli::campaign {

enum class CampaignState
{
    Draft,
    Checked,   ///< the linter found nothing that blocks
    Scheduled, ///< its goods and rules are in the shop
    Live,
    Ended, ///< off the air, figures still to be typed
    Closed,
};

struct Move
{
    CampaignState from;
    CampaignState to;
};

/// Every legal move; anything else is refused.
[[nodiscard]] std::span<const Move> legalMoves();
[[nodiscard]] bool mayMove(CampaignState from, CampaignState to);
/// Errors: IllegalTransition with the states one may go to.
[[nodiscard]] Result<void> checkMove(CampaignState from, CampaignState to);
/// Contents may be edited up to going live; editing takes it back to Draft.
[[nodiscard]] bool isEditable(CampaignState state);

} // namespace linli::campaign
