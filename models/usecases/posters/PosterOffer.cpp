// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/posters/PosterOffer.h"

#include "usecases/rewards/Rules.h"
#include "usecases/shop/Shop.h"

namespace linli::usecases {
namespace {

bool promises(const RuleRow& row, Instant now)
{
    const bool firstOrder = row.terms().kind == rewards::RuleKind::FirstOrder;
    return firstOrder && !row.rule.paused && !row.killed() && row.terms().window.contains(now);
}

} // namespace

Result<std::optional<rewards::Terms>> posterOffer(Shop& shop)
{
    LINLI_ASSIGN(const std::vector<RuleRow> rules, listRules(shop));
    std::optional<rewards::Terms> best;
    for (const RuleRow& row : rules) {
        if (promises(row, shop.clock.now()) && (!best || row.terms().priority > best->priority)) {
            best = row.terms();
        }
    }
    return best;
}

} // namespace linli::usecases
