// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/engine/Milestones.h"

#include "domain/rewards/engine/Identity.h"
#include "domain/rewards/engine/RewardMoves.h"
#include "domain/rewards/engine/RuleBook.h"

#include <algorithm>
#include <set>

namespace linli::rewards::engine {
namespace {

bool isReleased(const RewardRecord& reward)
{
    return reward.state == RewardState::Available || reward.state == RewardState::Used;
}

/// No reward of this event is missing: what it accrues is not released yet.
ReleasedCounts::Tally tallyOf(Work& work, const RuleId& rule, const MemberKey& inviter)
{
    std::set<RewardId> ids;
    for (const MemberKey& key : keysOf(work, inviter)) {
        for (const RewardId& id : work.state.rewards().ofInviter(rule, key)) {
            ids.insert(id);
        }
    }
    ReleasedCounts::Tally tally;
    for (const RewardId& id : ids) {
        const RewardRecord& reward = work.rewards.at(id);
        if (isReleased(reward)) {
            ++tally[resolve(work, reward.invitee)];
        }
    }
    return tally;
}

ReleasedCounts::Tally& tallyFor(Work& work, const RuleId& rule, const MemberKey& inviter)
{
    ReleasedCounts::Tally* known = work.releasedCounts.known(rule, inviter);
    return known != nullptr ? *known
                            : work.releasedCounts.keep(rule, inviter, tallyOf(work, rule, inviter));
}

/// Milestones of the identity, this event's included, by order of creation.
std::vector<RewardId> milestonesOf(const Work& work, const MemberKey& member)
{
    std::set<std::pair<std::int64_t, RewardId>> found;
    for (const MemberKey& key : keysOf(work, member)) {
        for (const RewardId& id : work.state.rewards().milestonesOf(key)) {
            found.emplace(work.rewards.at(id).sequence, id);
        }
    }
    for (const RewardId& id : work.newMilestones) {
        const RewardRecord& reward = work.rewards.at(id);
        if (resolve(work, reward.owner) == member) {
            found.emplace(reward.sequence, id);
        }
    }
    std::vector<RewardId> ids;
    for (const auto& [sequence, id] : found) {
        ids.push_back(id);
    }
    return ids;
}

/// One of this threshold stands or was lost with its goods.
bool isGranted(const Work& work,
               const MemberKey& member,
               const RuleId& rule,
               std::int64_t threshold)
{
    const std::vector<RewardId> ids = milestonesOf(work, member);
    return std::any_of(ids.begin(), ids.end(), [&](const RewardId& id) {
        const RewardRecord& reward = work.rewards.at(id);
        return reward.rule == rule && reward.threshold == threshold &&
               (isReleased(reward) || reward.state == RewardState::Loss);
    });
}

void grant(Work& work, const MemberKey& member, const Rule& rule, const MilestoneStep& step)
{
    const std::string name =
        rule.id.text() + "/" + member.text() + "/" + std::to_string(step.threshold);
    const ledger::Account budget = ledger::budgetOf(rule.id);
    const std::int64_t left = work.balances.of(budget, step.reward.unit);
    if (left < step.reward.count) {
        return work.say(
            DecisionCode::NoBudget, name,
            {member.text(), rule.id, std::to_string(left), std::to_string(step.reward.count)});
    }
    std::int64_t cycle = 1;
    while (work.rewards.find(RewardId(name + "#" + std::to_string(cycle))) != nullptr) {
        ++cycle;
    }
    const RewardId id(name + "#" + std::to_string(cycle));
    RewardRecord reward = draftReward(
        work, {id, rule, rule.versions.back(), RewardSide::Milestone, member, step.reward});
    reward.inviter = member;
    reward.state = RewardState::Available;
    reward.threshold = step.threshold;
    reward.cycle = cycle;
    reward.releasedAt = work.now();
    work.rewards.put(id, reward);
    work.newMilestones.push_back(id);
    work.post(budget, ledger::availableOf(member), step.reward, id, ledger::EntryKind::Accrue);
    work.say(DecisionCode::Milestone, id.text(),
             {{},
              rule.id,
              std::to_string(releasedInvitees(work, newestTerms(rule).over, member)),
              std::to_string(step.threshold)});
    if (isCash(step.reward.unit)) {
        offsetDebt(work, member);
    }
}

} // namespace

std::int64_t releasedInvitees(Work& work, const RuleId& rule, const MemberKey& inviter)
{
    std::int64_t count = 0;
    for (const auto& [invitee, rewards] : tallyFor(work, rule, inviter)) {
        count += rewards > 0 && invitee != inviter ? 1 : 0;
    }
    return count;
}

void countReleased(Work& work, const RewardRecord& reward, std::int64_t by)
{
    ReleasedCounts::Tally* tally =
        work.releasedCounts.known(reward.rule, resolve(work, reward.inviter));
    if (tally != nullptr) {
        (*tally)[resolve(work, reward.invitee)] += by;
    }
}

void grantMilestones(Work& work, const MemberKey& member, const RuleId& rule)
{
    for (const Rule& milestone : work.rules()) {
        const Terms& terms = newestTerms(milestone);
        if (terms.kind != RuleKind::Milestone || terms.over != rule) {
            continue;
        }
        const std::int64_t count = releasedInvitees(work, rule, member);
        for (const MilestoneStep& step : terms.steps) {
            if (count >= step.threshold && !isGranted(work, member, milestone.id, step.threshold)) {
                grant(work, member, milestone, step);
            }
        }
    }
}

void recheckMilestones(Work& work, const MemberKey& member)
{
    for (const RewardId& id : milestonesOf(work, member)) {
        const RewardRecord& reward = work.rewards.at(id);
        const Rule* rule = work.rule(reward.rule);
        if (isReleased(reward) && rule != nullptr &&
            releasedInvitees(work, newestTerms(*rule).over, member) < reward.threshold) {
            takeBack(work, id, reward.current);
        }
    }
}

} // namespace linli::rewards::engine
