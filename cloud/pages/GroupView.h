// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/pages/PageShop.h"
#include "domain/rewards/Records.h"
#include "domain/rewards/Terms.h"

#include <optional>
#include <string>
#include <vector>

namespace linli::cloud {

/// A group buy as neighbours see it. Nobody is ever invented to fill a seat.
struct GroupView
{
    std::string id;
    rewards::GroupState state = rewards::GroupState::Open;
    Instant endsAt;
    std::int64_t need = 0;
    rewards::Quantity each;         ///< gift per neighbour when it fills
    std::vector<std::string> seats; ///< masked, by first payment
    bool mine = false;              ///< the reader has a seat
    bool ordered = false;           ///< the reader ordered and has not paid yet
    std::optional<Goods> goods;     ///< what it was opened for, where the shop said and sells it
    std::int64_t unitFen = 0;       ///< its price in the group

    [[nodiscard]] bool openAt(Instant now) const
    {
        return state == rewards::GroupState::Open && now < endsAt;
    }
    [[nodiscard]] std::int64_t missing() const
    {
        const auto taken = static_cast<std::int64_t>(seats.size());
        return taken < need ? need - taken : 0;
    }
};

/// Nothing for a group that does not exist. `reader`: her key, empty for a stranger. Errors: those
/// of storage.
Result<std::optional<GroupView>>
groupView(PageShop& shop, const GroupId& group, const MemberKey& reader);
/// Open ones by opening, at most five.
Result<std::vector<GroupView>> openGroupViews(PageShop& shop, Instant now, const MemberKey& reader);

/// The goods one may order in this group, at their price in it.
[[nodiscard]] std::vector<Goods> goodsOf(const PageShop& shop, const GroupView& group);

} // namespace linli::cloud
