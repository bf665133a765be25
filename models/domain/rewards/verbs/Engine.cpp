// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/Engine.h"

#include "domain/rewards/verbs/Handlers.h"

#include <map>

namespace linli::rewards {
namespace engine {

void on(Work& work, const BadEvent&)
{
    work.reject(RejectReason::BadEvent);
}

} // namespace engine

Changes handle(const ShopState& state, const Event& event)
{
    if (const auto fingerprint = state.ledger().fingerprintOf(event.id)) {
        const bool same = *fingerprint == event.fingerprint;
        Decision decision;
        decision.code = same ? DecisionCode::DupEvent : DecisionCode::IdReused;
        decision.detail = event.id.text();
        decision.subject = event.id.text();
        Changes nothing;
        nothing.decisions.push_back(std::move(decision));
        return nothing;
    }
    engine::Work work(state, event);
    std::visit([&work](const auto& verb) { engine::on(work, verb); }, event.verb);
    return std::move(work).finish();
}

Changes openingChanges(const std::vector<OpeningRule>& rules)
{
    Changes changes;
    std::int32_t position = 1;
    for (const OpeningRule& opening : rules) {
        Rule rule;
        rule.id = opening.id;
        rule.position = position++;
        rule.versions.push_back({1, Instant::fromUnixMs(0), opening.terms});
        changes.rules.push_back(std::move(rule));
        for (const Quantity& budget : opening.budget) {
            changes.balances.push_back(
                {ledger::budgetOf(opening.id), budget.unit, budget.count, budget.count});
            changes.balances.push_back({ledger::shopAccount(), budget.unit, -budget.count, 0});
        }
    }
    std::map<Unit, std::int64_t> shop;
    for (BalanceChange& change : changes.balances) {
        if (change.account == ledger::shopAccount()) {
            change.after = shop[change.unit] += change.delta;
        }
    }
    return changes;
}

} // namespace linli::rewards
