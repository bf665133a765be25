// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/boards/Boards.h"
#include "usecases/ports/CampaignStore.h"
#include "usecases/shop/Shop.h"

namespace linli::usecases {

/// What the live window shows besides the clock.
struct LiveSnapshot
{
    campaign::Campaign campaign;
    std::optional<std::size_t> onAir; ///< index in the line-up of the product being shown
    std::vector<std::optional<std::int64_t>> left; ///< pieces, by product of the line-up
    struct Arrival
    {
        Instant at;
        std::string sharer; ///< masked: 李**
    };
    std::vector<Arrival> arrivals; ///< newest first
    std::int64_t orders = 0;
    std::int64_t netFen = 0;
    BoardResult board; ///< of today, top 5
};

/// Stock left is the session's quota less what was sold on the air, or the shop's stock where no
/// quota is set. Store thread. Errors: NotFound, those of the stores.
[[nodiscard]] Result<LiveSnapshot> liveSnapshot(Shop& shop, Boards& boards, const std::string& id);

} // namespace linli::usecases
