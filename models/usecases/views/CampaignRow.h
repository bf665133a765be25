// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/Campaign.h"

namespace linli::usecases {

/// A campaign on the board of sessions and in lists.
struct CampaignRow
{
    std::string id;
    std::string title;
    campaign::CampaignKind kind = campaign::CampaignKind::GroupBuy;
    campaign::CampaignState state = campaign::CampaignState::Draft;
    Instant startsAt;
    Instant endsAt; ///< planned; the real one once it is over
    std::int64_t goods = 0;
    Instant updatedAt;
};

} // namespace linli::usecases
