// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/holding/Holding.h"

#include "usecases/ports/RewardQueries.h"
#include "usecases/ports/fraud/SignalStore.h"
#include "usecases/shop/FeatureStores.h"

namespace linli::usecases {
namespace {

Error held(const std::string& what)
{
    return Error::badInput(ErrorCode::Refused, "signal", what, "release");
}

} // namespace

Result<void> mayPayOut(Shop& shop, const MemberKey& member, std::int64_t amountFen)
{
    if (shop.features.fraud == nullptr) {
        return {};
    }
    LINLI_ASSIGN(const std::optional<int> blocked, shop.features.fraud->blocks(member));
    if (blocked) {
        return held(fraud::codeOf(*blocked));
    }
    LINLI_ASSIGN(const std::int64_t heldFen, shop.features.fraud->heldFen(member));
    if (heldFen == 0) {
        return {};
    }
    LINLI_ASSIGN(const auto balances, shop.rewardQueries.balancesOf(member));
    std::int64_t freeFen = -heldFen;
    for (const ports::BalanceRow& row : balances) {
        const bool hers = row.account.text() == "AVAIL:" + member.text();
        freeFen += hers && row.unit.text() == "CNY" ? row.amount : 0;
    }
    return amountFen <= freeFen ? Result<void>() : held("review");
}

Result<void> mayCollect(Shop& shop, const RewardId& reward)
{
    if (shop.features.fraud == nullptr) {
        return {};
    }
    LINLI_ASSIGN(const bool isHeld, shop.features.fraud->holds(reward));
    return isHeld ? held("review") : Result<void>();
}

} // namespace linli::usecases
