// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/why/Why.h"

#include "domain/rewards/engine/RewardMoves.h"

#include <algorithm>

namespace linli::rewards {
namespace {

void addWhen(std::vector<WhyFact>& facts,
             WhyStep step,
             const std::optional<Instant>& at,
             const std::string& subject)
{
    if (at) {
        facts.push_back({step, *at, subject, 0});
    }
}

void addBind(const ShopState& state, const RewardRecord& reward, std::vector<WhyFact>& facts)
{
    const auto bind = state.members().currentBind(reward.invitee);
    if (bind) {
        facts.push_back({WhyStep::Bound, bind->at, bind->inviter.text(), 0});
    }
}

void addOrder(const ShopState& state, const OrderRecord& order, std::vector<WhyFact>& facts)
{
    const std::string& name = order.key.text();
    facts.push_back(
        {WhyStep::Ordered, order.placedAt, name, order.basisAtOrderFen + order.freightFen});
    if (order.paidAt) {
        facts.push_back({WhyStep::Paid, *order.paidAt, name, order.basisAtOrderFen});
    }
    addWhen(facts, WhyStep::Fulfilled, order.fulfilledAt, name);
    for (const RefundNo& number : state.orders().refundsOf(order.key)) {
        const auto refund = state.orders().refund(number);
        if (refund && refund->state == RefundState::Applied) {
            facts.push_back({WhyStep::Refunded, refund->at, number.text(), refund->amountFen});
        }
    }
}

WhyWaiting
waitingOf(const RewardRecord& reward, const std::optional<OrderRecord>& order, Instant now)
{
    if (reward.state == RewardState::Review) {
        return WhyWaiting::Review;
    }
    if (reward.state != RewardState::Pending) {
        return WhyWaiting::Nothing;
    }
    if (!reward.dueAt) {
        return WhyWaiting::Fulfilment;
    }
    if (now < *reward.dueAt) {
        return WhyWaiting::Hold;
    }
    return order && order->requestOpen ? WhyWaiting::ReturnRequest : WhyWaiting::Settlement;
}

std::optional<Terms> termsOf(const ShopState& state, const RewardRecord& reward)
{
    for (const Rule& rule : state.ledger().rules()) {
        for (const RuleVersion& version : rule.versions) {
            if (rule.id == reward.rule && version.number == reward.ruleVersion) {
                return version.terms;
            }
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<WhyReward> whyReward(const ShopState& state, const RewardId& id, Instant now)
{
    const auto reward = state.rewards().reward(id);
    if (!reward) {
        return std::nullopt;
    }
    WhyReward why;
    why.reward = *reward;
    why.terms = termsOf(state, *reward);
    const auto order = state.orders().order(reward->order);
    why.waiting = waitingOf(*reward, order, now);
    addBind(state, *reward, why.facts);
    if (order) {
        why.basisFen = order->basisFen();
        why.target = engine::targetOf(*reward, *order);
        addOrder(state, *order, why.facts);
    }
    addWhen(why.facts, WhyStep::Due, reward->dueAt, id.text());
    addWhen(why.facts, WhyStep::Released, reward->releasedAt, id.text());
    addWhen(why.facts, WhyStep::Expires, reward->expiresAt, id.text());
    std::stable_sort(why.facts.begin(), why.facts.end(),
                     [](const WhyFact& a, const WhyFact& b) { return a.at < b.at; });
    return why;
}

} // namespace linli::rewards
