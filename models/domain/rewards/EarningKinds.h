// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Terms.h"

namespace linli::rewards {

/// Whether a payment of a bound neighbour earns under rules of this kind (spec/rewards.md, rule
/// presets). The engine, the sentences, the builder and the cloud's pages all ask here.
[[nodiscard]] constexpr bool isEarningKind(RuleKind kind)
{
    switch (kind) {
    case RuleKind::FirstOrder:
    case RuleKind::Percent:
        return true;
    case RuleKind::PriceCut:
    case RuleKind::Milestone:
    case RuleKind::GroupBuy:
        break;
    }
    return false;
}

} // namespace linli::rewards
