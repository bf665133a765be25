// SPDX-License-Identifier: GPL-3.0-or-later
// Block and erasure: spec/rewards-details.md §11.
#include "domain/rewards/engine/Identity.h"
#include "domain/rewards/engine/RewardMoves.h"
#include "domain/rewards/verbs/Handlers.h"

#include <algorithm>

namespace linli::rewards::engine {
namespace {

void forgetIdentity(Work& work, const MemberKey& key)
{
    MemberRecord& member = work.members.edit(key);
    if (!member.phoneKey.empty()) {
        work.tombstones.push_back({member.phoneKey, work.now()});
    }
    member.phoneKey.clear();
    member.wechatKey.clear();
    member.deviceKey.clear();
    member.doorKey.clear();
    member.erased = true;
}

bool hasAvailable(const Work& work, const MemberKey& member)
{
    const auto units = work.balances.of(ledger::availableOf(member));
    return std::any_of(units.begin(), units.end(),
                       [](const auto& item) { return item.second > 0; });
}

} // namespace

void on(Work& work, const BlockMember& verb)
{
    const auto member = knownMember(work, verb.member);
    if (!member) {
        return work.reject(RejectReason::NoMember, {}, {verb.member.text(), {}, {}, {}});
    }
    work.members.edit(*member).blocked = true;
    takeWaiting(work, *member);
}

void on(Work& work, const EraseMember& verb)
{
    const auto member = knownMember(work, verb.member);
    if (!member) {
        return work.reject(RejectReason::NoMember, {}, {verb.member.text(), {}, {}, {}});
    }
    for (const MemberKey& key : keysOf(work, *member)) {
        forgetIdentity(work, key);
    }
    takeWaiting(work, *member);
    const Unit cash("CNY");
    const ledger::Account owed = ledger::owedOf(*member);
    work.post(ledger::lossAccount(), owed, {cash, -work.balances.of(owed, cash)}, {},
              ledger::EntryKind::Writeoff);
    if (hasAvailable(work, *member)) {
        work.say(DecisionCode::ClaimCode, member->text());
    }
    work.say(DecisionCode::Erased, member->text());
}

} // namespace linli::rewards::engine
