// SPDX-License-Identifier: GPL-3.0-or-later
// Two records turn out to be one neighbour: spec/rewards-details.md §11.
#include "domain/rewards/engine/Identity.h"
#include "domain/rewards/engine/Milestones.h"
#include "domain/rewards/engine/RewardMoves.h"
#include "domain/rewards/engine/RuleBook.h"
#include "domain/rewards/engine/UndoText.h"
#include "domain/rewards/verbs/Handlers.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace linli::rewards::engine {
namespace {

void moveBalances(Work& work, const MemberKey& from, const MemberKey& into)
{
    using AccountOf = ledger::Account (*)(const MemberKey&);
    for (const AccountOf account :
         {ledger::pendingOf, ledger::availableOf, ledger::usedOf, ledger::owedOf}) {
        for (const auto& [unit, amount] : work.balances.of(account(from))) {
            const bool positive = amount > 0;
            work.post(account(positive ? from : into), account(positive ? into : from),
                      {unit, positive ? amount : -amount}, {}, ledger::EntryKind::Merge);
        }
    }
}

void carryMarks(Work& work, const MemberKey& from, const MemberKey& into)
{
    const MemberRecord gone = work.members.at(from);
    MemberRecord& kept = work.members.edit(into);
    kept.oldCustomer = kept.oldCustomer || gone.oldCustomer;
    kept.staff = kept.staff || gone.staff;
    kept.blocked = kept.blocked || gone.blocked;
    kept.priceCutUsed = kept.priceCutUsed || gone.priceCutUsed;
}

/// The bind of `from` passes only where `into` has none; a bind to oneself is dropped.
void mergeBinds(Work& work, MergeUndo& undo, const MemberKey& from, const MemberKey& into)
{
    const BindRecord* passing = bindOf(work, from);
    const BindRecord* standing = bindOf(work, into);
    if (passing != nullptr) {
        undo.binds.push_back({passing->sequence, from});
        BindRecord& bind = work.binds.edit(passing->sequence);
        if (standing == nullptr) {
            bind.invitee = into;
            standing = &bind;
        } else {
            bind.endedAt = work.now();
        }
    }
    if (standing != nullptr && resolve(work, standing->inviter) == into) {
        const bool noted = passing != nullptr && passing->sequence == standing->sequence;
        if (!noted) {
            undo.binds.push_back({standing->sequence, into});
        }
        work.binds.edit(standing->sequence).endedAt = work.now();
    }
}

void noteReward(MergeUndo& undo, const RewardRecord& reward)
{
    undo.rewards.push_back({reward.id, reward.owner, reward.state, reward.current, reward.pending,
                            reward.endedForGood});
}

void moveRewards(Work& work, const MemberKey& from, const MemberKey& into)
{
    for (const RewardId& id : work.state.rewards().ownedBy(from)) {
        work.rewards.edit(id).owner = into;
    }
}

/// Live inv and ive rewards of the shop by payment time, then id.
std::vector<RewardId> referralsInOrder(const Work& work)
{
    std::vector<RewardId> ids = work.state.rewards().liveReferrals();
    std::sort(ids.begin(), ids.end(), [&work](const RewardId& a, const RewardId& b) {
        const RewardRecord& first = work.rewards.at(a);
        const RewardRecord& second = work.rewards.at(b);
        return std::tie(first.paidAt, a) < std::tie(second.paidAt, b);
    });
    return ids;
}

bool mayRepeat(Work& work, const RewardRecord& reward)
{
    const Rule* rule = work.rule(reward.rule);
    return rule != nullptr && newestTerms(*rule).everyOrder;
}

/// What the merged identity should not have earned; the later payment loses.
void reverseUnearned(Work& work)
{
    std::set<std::tuple<RuleId, RewardSide, MemberKey>> seen;
    for (const RewardId& id : referralsInOrder(work)) {
        const RewardRecord& reward = work.rewards.at(id);
        const MemberKey invitee = resolve(work, reward.invitee);
        if (resolve(work, reward.inviter) == invitee) {
            work.say(DecisionCode::SelfAfterMerge, id.text(), {{}, reward.rule, {}, {}});
            takeBack(work, id, reward.current, true);
        } else if (!seen.insert({reward.rule, reward.side, invitee}).second &&
                   !mayRepeat(work, reward)) {
            work.say(DecisionCode::DupAfterMerge, id.text(), {{}, reward.rule, {}, {}});
            takeBack(work, id, reward.current, true);
        }
    }
}

/// Every reward the merge may change: those of `from`, and whatever is taken back.
void noteRewards(const Work& work, MergeUndo& undo)
{
    for (const RewardId& id : work.rewards.changed()) {
        noteReward(undo, work.rewards.before(id));
    }
}

} // namespace

void on(Work& work, const MergeMembers& verb)
{
    if (verb.from.empty() || verb.into.empty()) {
        return work.reject(RejectReason::BadEvent);
    }
    if (resolve(work, verb.from) == resolve(work, verb.into)) {
        return work.reject(RejectReason::SameMember, {}, {verb.from.text(), {}, {}, {}});
    }
    const MemberKey from = ensureMember(work, verb.from);
    const MemberKey into = ensureMember(work, verb.into);
    MergeUndo undo;
    undo.into = work.members.at(into);
    carryMarks(work, from, into);
    work.members.edit(from).mergedInto = into;
    work.releasedCounts.forget();
    moveBalances(work, from, into);
    moveRewards(work, from, into);
    mergeBinds(work, undo, from, into);
    reverseUnearned(work);
    recheckMilestones(work, into);
    noteRewards(work, undo);
    MergeRecord merge;
    merge.from = from;
    merge.into = into;
    merge.at = work.now();
    merge.event = work.event.id;
    merge.eventSequence = work.eventSequence();
    merge.undo = toText(undo);
    work.merges.push_back(std::move(merge));
}

} // namespace linli::rewards::engine
