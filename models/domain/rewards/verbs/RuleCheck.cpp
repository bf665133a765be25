// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/verbs/RuleCheck.h"

#include "domain/rewards/Texts.h"
#include "domain/rewards/engine/Identity.h"
#include "domain/rewards/engine/Milestones.h"
#include "domain/rewards/engine/RewardMoves.h"
#include "domain/time/BusinessDay.h"

#include <map>
#include <set>

namespace linli::rewards::engine {
namespace {

std::string msText(Instant instant)
{
    return std::to_string(instant.unixMs());
}

bool isIn(CapPeriod period, Instant paidAt, Instant at)
{
    switch (period) {
    case CapPeriod::Day:
        return dayOf(at).contains(paidAt);
    case CapPeriod::Week:
        return weekOf(at).contains(paidAt);
    case CapPeriod::Month:
        return monthOf(at).contains(paidAt);
    case CapPeriod::Total:
        return true;
    }
    return true;
}

bool countsForCaps(const RewardRecord& reward)
{
    return reward.state != RewardState::Cancelled && reward.state != RewardState::Rejected;
}

/// Payment times of the inviter's rewards under the rule that take a slot.
std::vector<Instant> slotsTaken(const Work& work, const RuleId& rule, const MemberKey& inviter)
{
    std::set<RewardId> ids;
    for (const MemberKey& key : keysOf(work, inviter)) {
        for (const RewardId& id : work.state.rewards().ofInviter(rule, key)) {
            ids.insert(id);
        }
    }
    std::vector<Instant> taken;
    for (const RewardId& id : ids) {
        const RewardRecord& reward = work.rewards.at(id);
        if (countsForCaps(reward)) {
            taken.push_back(reward.paidAt);
        }
    }
    return taken;
}

bool isCapped(Work& work, const Referral& referral, const RuleAtBind& rule)
{
    const std::vector<Cap>& caps = rule.version->terms.caps;
    if (caps.empty()) {
        return false;
    }
    const std::vector<Instant> taken = slotsTaken(work, rule.rule->id, referral.inviter);
    for (const Cap& cap : caps) {
        std::int64_t count = 0;
        for (const Instant paidAt : taken) {
            count += isIn(cap.period, paidAt, referral.paidAt) ? 1 : 0;
        }
        if (count >= cap.most) {
            std::string line = referral.order.text() + " ";
            line.append(textOf(cap.period));
            work.say(DecisionCode::Capped, std::move(line),
                     {referral.order.text(), rule.rule->id, std::to_string(count),
                      std::to_string(cap.most)});
            return true;
        }
    }
    return false;
}

SideAmount amountOf(const std::optional<SideReward>& side, const Terms& terms, std::int64_t basis)
{
    if (!side) {
        return {};
    }
    if (side->byPercent) {
        return {{Unit("CNY"), percentOf(basis, terms.basisPoints, terms.maxFen)}, true};
    }
    return {side->fixed, false};
}

} // namespace

bool refuses(Work& work, const Referral& referral, const RuleAtBind& rule, bool groupTaken)
{
    const Terms& terms = rule.version->terms;
    const RuleId& id = rule.rule->id;
    const std::string order = referral.order.text();
    const Instant paidAt = referral.paidAt;
    const auto refuse = [&](DecisionCode code, std::string line, std::string found,
                            std::string needed) {
        work.say(code, std::move(line), {order, id, std::move(found), std::move(needed)});
        return true;
    };
    if (rule.rule->killedAt && paidAt >= *rule.rule->killedAt) {
        return refuse(DecisionCode::Killed, order, msText(paidAt), msText(*rule.rule->killedAt));
    }
    const Instant bindEnd = referral.boundAt + Span::days(terms.bindLifeDays);
    if (!referral.manual && paidAt >= bindEnd) {
        return refuse(DecisionCode::BindExpired, order, msText(paidAt), msText(bindEnd));
    }
    if (!terms.window.contains(paidAt)) {
        const Instant edge = paidAt < terms.window.from ? terms.window.from : terms.window.to;
        return refuse(DecisionCode::OutOfWindow, order, msText(paidAt), msText(edge));
    }
    if (referral.basisFen < terms.minBasisFen) {
        return refuse(DecisionCode::BelowMin, order + " basis=" + std::to_string(referral.basisFen),
                      std::to_string(referral.basisFen), std::to_string(terms.minBasisFen));
    }
    if (work.members.at(referral.inviter).blocked) {
        return refuse(DecisionCode::InviterBlocked, order, referral.inviter.text(), {});
    }
    if (isCapped(work, referral, rule)) {
        return true;
    }
    return groupTaken &&
           refuse(DecisionCode::Excluded, order + " " + id.text(), terms.exclusiveGroup, {});
}

Sides amountsFor(Work& work, const Referral& referral, const RuleAtBind& rule)
{
    const Terms& terms = rule.version->terms;
    Sides sides{amountOf(terms.inviter, terms, referral.basisFen),
                amountOf(terms.invitee, terms, referral.basisFen)};
    if (terms.tier && terms.inviter &&
        releasedInvitees(work, rule.rule->id, referral.inviter) >= terms.tier->fromCount) {
        sides.inviter.quantity.count = terms.tier->amount;
        sides.inviter.byPercent = false;
    }
    return sides;
}

bool lacksBudget(Work& work, const Referral& referral, const RuleAtBind& rule, const Sides& sides)
{
    std::map<Unit, std::int64_t> needed;
    for (const SideAmount* side : {&sides.inviter, &sides.invitee}) {
        if (side->quantity.count > 0) {
            needed[side->quantity.unit] += side->quantity.count;
        }
    }
    for (const auto& [unit, amount] : needed) {
        const std::int64_t left = work.balances.of(ledger::budgetOf(rule.rule->id), unit);
        if (left < amount) {
            work.say(DecisionCode::NoBudget, referral.order.text(),
                     {{}, rule.rule->id, std::to_string(left), std::to_string(amount)});
            return true;
        }
    }
    return false;
}

} // namespace linli::rewards::engine
