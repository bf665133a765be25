// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a merge back: spec/rewards-details.md §12.
#include "domain/rewards/engine/Identity.h"
#include "domain/rewards/engine/UndoText.h"
#include "domain/rewards/verbs/Handlers.h"

#include <algorithm>
#include <map>

namespace linli::rewards::engine {
namespace {

constexpr std::int64_t kUndoHours = 24;

bool isUntouched(const Work& work, const MemberKey& key, std::int64_t sinceSequence)
{
    const MemberRecord* member = work.members.find(key);
    return member != nullptr && member->touchedSequence == sinceSequence;
}

/// What the reversed entries would take from each balance must be there.
bool canReverse(const Work& work, const std::vector<ledger::Entry>& entries)
{
    std::map<std::pair<ledger::Account, Unit>, std::int64_t> after;
    for (const ledger::Entry& entry : entries) {
        const auto place = std::make_pair(entry.to, entry.unit);
        const auto [balance, isNew] = after.try_emplace(place, 0);
        if (isNew) {
            balance->second = work.balances.of(entry.to, entry.unit);
        }
        balance->second -= entry.amount;
        if (balance->second < 0 && entry.to.text().starts_with("BUD:")) {
            return false;
        }
    }
    return true;
}

bool nobodyTouched(const Work& work, const MergeRecord& merge, const MergeUndo& undo)
{
    const std::int64_t since = merge.eventSequence;
    return isUntouched(work, merge.from, since) && isUntouched(work, merge.into, since) &&
           std::all_of(undo.rewards.begin(), undo.rewards.end(),
                       [&](const MergeUndo::Reward& reward) {
                           return isUntouched(work, resolve(work, reward.owner), since);
                       });
}

void restore(Work& work, const MergeRecord& merge, const MergeUndo& undo)
{
    work.members.edit(merge.from).mergedInto.reset();
    MemberRecord& into = work.members.edit(merge.into);
    into.oldCustomer = undo.into.oldCustomer;
    into.staff = undo.into.staff;
    into.blocked = undo.into.blocked;
    into.priceCutUsed = undo.into.priceCutUsed;
    for (const auto& [sequence, invitee] : undo.binds) {
        BindRecord& bind = work.binds.edit(sequence);
        bind.invitee = invitee;
        bind.endedAt.reset();
    }
    for (const MergeUndo::Reward& before : undo.rewards) {
        RewardRecord& reward = work.rewards.edit(before.id);
        reward.owner = before.owner;
        reward.state = before.state;
        reward.current = before.current;
        reward.pending = before.pending;
        reward.endedForGood = before.endedForGood;
    }
}

} // namespace

void on(Work& work, const UnmergeMember& verb)
{
    const auto merge = work.state.members().lastMergeOf(verb.from);
    if (!merge || merge->undone) {
        return work.reject(RejectReason::NoMember, {}, {verb.from.text(), {}, {}, {}});
    }
    const Facts facts{verb.from.text(), {}, {}, {}};
    if (work.now() >= merge->at + Span::hours(kUndoHours)) {
        return work.reject(RejectReason::TooLate, {}, facts);
    }
    const MergeUndo undo = parseUndo(merge->undo);
    std::vector<ledger::Entry> entries = work.state.ledger().entriesOf(merge->event);
    std::reverse(entries.begin(), entries.end());
    if (!nobodyTouched(work, *merge, undo) || !canReverse(work, entries)) {
        return work.reject(RejectReason::Touched, {}, facts);
    }
    for (const ledger::Entry& entry : entries) {
        const bool moved = entry.kind == ledger::EntryKind::Merge;
        work.post(entry.to, entry.from, {entry.unit, entry.amount}, entry.reward,
                  moved ? ledger::EntryKind::Merge : ledger::EntryKind::Reinstate);
    }
    restore(work, *merge, undo);
    work.touch(merge->from);
    work.touch(merge->into);
    MergeRecord undone = *merge;
    undone.undone = true;
    work.merges.push_back(std::move(undone));
    work.say(DecisionCode::Unmerged, verb.from.text());
}

} // namespace linli::rewards::engine
