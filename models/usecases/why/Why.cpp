// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/why/Why.h"

#include "domain/rewards/ShopState.h"
#include "usecases/ports/InviteStore.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/RewardQueries.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/shop/Existing.h"
#include "usecases/shop/PageLimits.h"

#include <algorithm>

namespace linli::usecases {
namespace {

/// The bind that counted: the buyer's latest one made at or before the payment.
Result<std::optional<ports::BindRow>> bindAt(Shop& shop, const MemberKey& buyer, Instant at)
{
    std::optional<ports::BindRow> last;
    if (buyer.empty()) {
        return last;
    }
    LINLI_ASSIGN(const std::vector<ports::BindRow> binds, shop.invites.bindsOfInvitee(buyer));
    for (const ports::BindRow& bind : binds) {
        if (bind.at <= at || bind.manual) {
            last = bind;
        }
    }
    return last;
}

Result<void> addOrder(Shop& shop, const OrderKey& order, WhyFacts& facts)
{
    LINLI_ASSIGN(const rewards::OrderRecord record, existingOrder(shop, order));
    facts.order = order;
    facts.placedAt = record.placedAt;
    facts.paidAt = record.paidAt;
    facts.fulfilledAt = record.fulfilledAt;
    facts.basisFen = record.basisFen();
    LINLI_ASSIGN(facts.bind, bindAt(shop, record.buyer, record.paidAt.value_or(shop.clock.now())));
    LINLI_ASSIGN(facts.decisions, shop.orders.decisionsOf(order));
    LINLI_ASSIGN(const std::optional<OrderRow> row, shop.orders.row(order));
    facts.buyerName = row ? row->buyerName : std::string();
    LINLI_ASSIGN(facts.ifRefunded, whatIfRefunded(shop, order));
    if (facts.ifRefunded && facts.ifRefunded->refused) {
        facts.ifRefunded.reset();
    }
    return {};
}

Result<void> addTerms(Shop& shop, const rewards::RewardRecord& reward, WhyFacts& facts)
{
    LINLI_ASSIGN(const std::vector<RuleRow> rules, shop.rewardQueries.rules());
    for (const RuleRow& row : rules) {
        if (row.rule.id != reward.rule) {
            continue;
        }
        for (const rewards::RuleVersion& version : row.rule.versions) {
            if (version.number == reward.ruleVersion) {
                facts.terms = version;
            }
        }
    }
    return {};
}

} // namespace

Result<WhyFacts> whyReward(Shop& shop, const RewardId& reward)
{
    WhyFacts facts;
    LINLI_ASSIGN(const rewards::RewardRecord record, existingReward(shop, reward));
    LINLI_ASSIGN(facts.reward, shop.rewardQueries.row(reward));
    if (!record.order.empty()) {
        LINLI_TRY(addOrder(shop, record.order, facts));
    }
    LINLI_TRY(addTerms(shop, record, facts));
    facts.story = rewards::whyReward(shop.rewards.state(), reward, shop.clock.now());
    if (std::optional<Error> failure = shop.rewards.failure()) {
        return *std::move(failure);
    }
    LedgerQuery aboutIt;
    aboutIt.reward = reward;
    LINLI_ASSIGN(Page<LedgerRow> entries,
                 shop.rewardQueries.ledger(aboutIt, PageRequest{kMostRows, std::nullopt}));
    std::reverse(entries.rows.begin(), entries.rows.end());
    facts.entries = std::move(entries.rows);
    return facts;
}

Result<WhyFacts> whyOrder(Shop& shop, const OrderKey& order)
{
    WhyFacts facts;
    LINLI_TRY(addOrder(shop, order, facts));
    return facts;
}

} // namespace linli::usecases
