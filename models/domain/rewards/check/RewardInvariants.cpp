// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/check/RewardInvariants.h"

#include <map>
#include <set>
#include <utility>

namespace linli::rewards {
namespace {

using Broken = std::vector<std::string>;

bool isReferral(const RewardRecord& reward)
{
    return reward.side == RewardSide::Inviter || reward.side == RewardSide::Invitee;
}

bool isLive(const RewardRecord& reward)
{
    return reward.state == RewardState::Review || reward.state == RewardState::Pending ||
           reward.state == RewardState::Available || reward.state == RewardState::Used;
}

std::map<MemberKey, MemberKey> mergedMembers(const BooksOfShop& books)
{
    std::map<MemberKey, MemberKey> merged;
    for (const MemberRecord& member : books.members) {
        if (member.mergedInto) {
            merged[member.key] = *member.mergedInto;
        }
    }
    return merged;
}

MemberKey resolved(const std::map<MemberKey, MemberKey>& merged, MemberKey key)
{
    for (auto next = merged.find(key); next != merged.end(); next = merged.find(key)) {
        key = next->second;
    }
    return key;
}

/// I6: what the rule gave for the reward and did not get back, expiry aside.
std::map<RewardId, std::int64_t> netIssued(const BooksOfShop& books)
{
    std::map<RewardId, std::int64_t> net;
    for (const ledger::Entry& entry : books.entries) {
        if (entry.reward.empty() || entry.kind == ledger::EntryKind::Expire) {
            continue;
        }
        if (entry.from.text().starts_with("BUD:")) {
            net[entry.reward] += entry.amount;
        } else if (entry.to.text().starts_with("BUD:")) {
            net[entry.reward] -= entry.amount;
        }
    }
    return net;
}

void checkIssued(const BooksOfShop& books, Broken& broken)
{
    std::map<RewardId, std::int64_t> net = netIssued(books);
    std::set<RewardId> seen;
    for (const RewardRecord& reward : books.rewards) {
        if (!seen.insert(reward.id).second) {
            broken.push_back("I4 " + reward.id.text() + " twice");
        }
        if (reward.side != RewardSide::Manual && net[reward.id] != reward.current) {
            broken.push_back("I6 " + reward.id.text() + " stands at " +
                             std::to_string(reward.current) + ", ledger says " +
                             std::to_string(net[reward.id]));
        }
    }
}

/// PEND of a member is what her waiting rewards hold there.
void checkPending(const BooksOfShop& books, Broken& broken)
{
    std::map<std::pair<std::string, Unit>, std::int64_t> pending;
    for (const RewardRecord& reward : books.rewards) {
        pending[{"PEND:" + reward.owner.text(), reward.unit}] += reward.pending;
    }
    for (const ledger::Balances::Item& item : books.balances) {
        const std::string& account = item.account.text();
        if (account.starts_with("PEND:") && pending[{account, item.unit}] != item.amount) {
            broken.push_back("I5 " + account + " " + item.unit.text() + " holds " +
                             std::to_string(item.amount) + ", its rewards " +
                             std::to_string(pending[{account, item.unit}]));
        }
    }
}

void checkPeople(const BooksOfShop& books, Broken& broken)
{
    const auto merged = mergedMembers(books);
    for (const RewardRecord& reward : books.rewards) {
        if (!isReferral(reward) || !isLive(reward)) {
            continue;
        }
        const MemberKey inviter = resolved(merged, reward.inviter);
        const MemberKey invitee = resolved(merged, reward.invitee);
        const MemberKey owner = resolved(merged, reward.owner);
        if (inviter == invitee || (owner != inviter && owner != invitee)) {
            broken.push_back("I11 " + reward.id.text() + " belongs to " + owner.text());
        }
    }
}

void checkRelease(const BooksOfShop& books, Broken& broken)
{
    for (const RewardRecord& reward : books.rewards) {
        const bool held = isReferral(reward) || reward.side == RewardSide::Group;
        if (held && reward.releasedAt && (!reward.dueAt || *reward.releasedAt < *reward.dueAt)) {
            broken.push_back("I13 " + reward.id.text() + " released before it was due");
        }
    }
}

void checkBothSides(const BooksOfShop& books, Broken& broken)
{
    std::map<RuleId, const Rule*> rules;
    for (const Rule& rule : books.rules) {
        rules[rule.id] = &rule;
    }
    std::map<std::pair<RuleId, OrderKey>, int> sides;
    for (const RewardRecord& reward : books.rewards) {
        sides[{reward.rule, reward.order}] += isReferral(reward) ? 1 : 0;
    }
    for (const RewardRecord& reward : books.rewards) {
        const auto rule = rules.find(reward.rule);
        if (!isReferral(reward) || rule == rules.end()) {
            continue;
        }
        const auto version = static_cast<std::size_t>(reward.ruleVersion - 1);
        const Terms& terms = rule->second->versions.at(version).terms;
        const bool twoSided = terms.inviter && terms.invitee && terms.inviter->fixed.count > 0 &&
                              terms.invitee->fixed.count > 0 && !terms.tier;
        if (twoSided && sides[{reward.rule, reward.order}] != 2) {
            broken.push_back("I8 " + reward.id.text() + " has no other side");
        }
    }
}

} // namespace

void checkRewards(const BooksOfShop& books, std::vector<std::string>& broken)
{
    checkIssued(books, broken);
    checkPending(books, broken);
    checkPeople(books, broken);
    checkRelease(books, broken);
    checkBothSides(books, broken);
}

} // namespace linli::rewards
