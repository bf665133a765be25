// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/honours/Honours.h"

namespace linli::honours {

bool reaches(const Tier& tier, const Standing& standing)
{
    const bool asksInvites = tier.leastInvites > 0;
    const bool asksSales = tier.leastSalesFen > 0;
    const bool invites = standing.invites >= tier.leastInvites;
    const bool sales = standing.salesFen >= tier.leastSalesFen;
    if (tier.both || asksInvites != asksSales) {
        return (asksInvites || asksSales) && invites && sales;
    }
    return asksInvites && (invites || sales);
}

const Tier* highestReached(const std::vector<Tier>& tiers, const Standing& standing)
{
    const Tier* highest = nullptr;
    for (const Tier& tier : tiers) {
        if (reaches(tier, standing) && (highest == nullptr || tier.position > highest->position)) {
            highest = &tier;
        }
    }
    return highest;
}

} // namespace linli::honours
