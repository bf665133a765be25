// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/verbs/Evaluation.h"

#include "domain/rewards/engine/Identity.h"
#include "domain/rewards/engine/RewardMoves.h"
#include "domain/rewards/engine/RuleBook.h"
#include "domain/rewards/verbs/RuleCheck.h"

#include <algorithm>

namespace linli::rewards::engine {
namespace {

/// The earning rules by priority of the terms in force at the bind, larger first, then id. One
/// that came later is passed over: history from before a rule earns nothing under it (imports.md).
std::vector<RuleAtBind> rulesInOrder(Work& work, Instant at)
{
    std::vector<RuleAtBind> found;
    for (const Rule& rule : work.rules()) {
        const RuleVersion* version = versionAt(rule, at);
        if (version != nullptr && earnsOnPayment(rule)) {
            found.push_back({&rule, version});
        }
    }
    std::sort(found.begin(), found.end(), [](const RuleAtBind& a, const RuleAtBind& b) {
        const std::int32_t first = a.version->terms.priority;
        const std::int32_t second = b.version->terms.priority;
        return first != second ? first > second : a.rule->id < b.rule->id;
    });
    return found;
}

bool isEvery(const RuleAtBind& rule)
{
    return rule.version->terms.everyOrder;
}

/// Makes the rewards of both sides and prints the line of an issued rule.
void issue(Work& work, const Referral& referral, const RuleAtBind& rule, const Sides& sides)
{
    const std::string prefix = rule.rule->id.text() + "/" + referral.order.text() + "/";
    const bool review = !referral.signals.empty();
    const auto make = [&](RewardSide side, const SideAmount& amount) {
        const bool inviting = side == RewardSide::Inviter;
        RewardRecord reward = draftReward(
            work, {RewardId(prefix + (inviting ? "inv" : "ive")), *rule.rule, *rule.version, side,
                   inviting ? referral.inviter : referral.buyer, amount.quantity});
        reward.inviter = referral.inviter;
        reward.invitee = referral.buyer;
        reward.order = referral.order;
        reward.paidAt = referral.paidAt;
        reward.byPercent = amount.byPercent;
        reward.state = review ? RewardState::Review : RewardState::Pending;
        reward.signals = referral.signals;
        accrue(work, std::move(reward));
    };
    if (sides.inviter.quantity.count > 0) {
        make(RewardSide::Inviter, sides.inviter);
    }
    if (sides.invitee.quantity.count > 0) {
        make(RewardSide::Invitee, sides.invitee);
    }
    const std::string line = referral.order.text() + " " + rule.rule->id.text();
    const Facts facts{referral.order.text(), rule.rule->id, referral.signals, {}};
    if (review) {
        work.say(DecisionCode::Review, line + " " + referral.signals, facts);
    } else {
        work.say(DecisionCode::Accrued, line, facts);
    }
}

/// A reward id of this rule and order that exists already.
const RewardRecord* standing(const Work& work, const Referral& referral, const RuleAtBind& rule)
{
    const std::string prefix = rule.rule->id.text() + "/" + referral.order.text() + "/";
    const RewardRecord* inviting = work.rewards.find(RewardId(prefix + "inv"));
    return inviting != nullptr ? inviting : work.rewards.find(RewardId(prefix + "ive"));
}

void runRules(Work& work, const Referral& referral, const std::vector<RuleAtBind>& rules)
{
    std::vector<std::string> issuedGroups;
    for (const RuleAtBind& rule : rules) {
        const std::string& group = rule.version->terms.exclusiveGroup;
        const bool taken = !group.empty() && std::find(issuedGroups.begin(), issuedGroups.end(),
                                                       group) != issuedGroups.end();
        if (refuses(work, referral, rule, taken)) {
            continue;
        }
        const Sides sides = amountsFor(work, referral, rule);
        if (lacksBudget(work, referral, rule, sides)) {
            continue;
        }
        if (const RewardRecord* existing = standing(work, referral, rule)) {
            work.say(DecisionCode::DupReward, existing->id.text(), {{}, rule.rule->id, {}, {}});
            continue;
        }
        issue(work, referral, rule, sides);
        issuedGroups.push_back(group);
    }
}

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : "+") + name;
    }
    return text;
}

/// NOT_FIRST for all but scope=every (details §12): keeps the rules that go on.
bool keepsRules(Work& work,
                const OrderRecord& order,
                const MemberKey& buyer,
                std::vector<RuleAtBind>& rules)
{
    if (buyer.empty() || isNew(work, buyer, order.key)) {
        return true;
    }
    const std::size_t before = rules.size();
    std::erase_if(rules, [](const RuleAtBind& rule) { return !isEvery(rule); });
    if (rules.size() < before) {
        work.say(DecisionCode::NotFirst, order.key.text());
    }
    return !rules.empty();
}

} // namespace

void evaluateRules(Work& work, const OrderKey& key, bool manual)
{
    const OrderRecord& order = work.orders.at(key);
    if (order.test) {
        return work.say(DecisionCode::TestOrder, key.text());
    }
    const MemberKey buyer = order.buyer.empty() ? MemberKey() : resolve(work, order.buyer);
    const BindRecord* bind = buyer.empty() ? nullptr : bindOf(work, buyer);
    std::vector<RuleAtBind> rules = rulesInOrder(work, bind != nullptr ? bind->at : work.now());
    if (rules.empty() || !keepsRules(work, order, buyer, rules)) {
        return;
    }
    if (bind == nullptr) {
        return work.say(DecisionCode::NoBind, key.text());
    }
    const MemberKey inviter = resolve(work, bind->inviter);
    if (inviter == buyer) {
        return work.say(DecisionCode::Self, key.text());
    }
    Referral referral{key, buyer, inviter, *order.paidAt, bind->at, order.basisFen(), manual, {}};
    referral.signals = joined(signalsFor(work, *bind, buyer, inviter, manual));
    runRules(work, referral, rules);
}

} // namespace linli::rewards::engine
