// SPDX-License-Identifier: GPL-3.0-or-later
// Group buys: spec/rewards-details.md §10.
#include "domain/rewards/verbs/Groups.h"

#include "domain/rewards/engine/Identity.h"
#include "domain/rewards/engine/RewardMoves.h"
#include "domain/rewards/engine/RuleBook.h"
#include "domain/rewards/verbs/Handlers.h"
#include "domain/rewards/verbs/Refunds.h"

#include <algorithm>

namespace linli::rewards::engine {
namespace {

/// A neighbour who paid in the group, by her first payment.
struct Head
{
    MemberKey member;
    Instant paidAt;
    std::int64_t orderSequence = 0;
    OrderKey order;
};

/// Paid and not cancelled orders of the group in order of creation.
std::vector<OrderKey> paidOrders(const Work& work, const GroupId& group)
{
    std::vector<OrderKey> keys = work.state.orders().ordersOfGroup(group);
    std::erase_if(keys, [&work](const OrderKey& key) {
        const OrderRecord& order = work.orders.at(key);
        return !order.paidAt || order.cancelled;
    });
    return keys;
}

std::vector<Head> headsOf(const Work& work, const GroupId& group)
{
    std::vector<Head> heads;
    for (const OrderKey& key : paidOrders(work, group)) {
        const OrderRecord& order = work.orders.at(key);
        heads.push_back({resolve(work, order.buyer), *order.paidAt, order.sequence, key});
    }
    std::sort(heads.begin(), heads.end(), [](const Head& a, const Head& b) {
        return a.paidAt != b.paidAt ? a.paidAt < b.paidAt : a.orderSequence < b.orderSequence;
    });
    std::vector<Head> first;
    for (Head& head : heads) {
        const bool seen = std::any_of(first.begin(), first.end(), [&head](const Head& other) {
            return other.member == head.member;
        });
        if (!seen) {
            first.push_back(std::move(head));
        }
    }
    return first;
}

void giveGifts(Work& work,
               const GroupRecord& group,
               const Rule& rule,
               const std::vector<Head>& heads)
{
    const Terms& terms = newestTerms(rule);
    for (const Head& head : heads) {
        const RewardId id(rule.id.text() + "/" + group.id.text() + "/" + head.member.text());
        if (work.rewards.find(id) != nullptr || terms.each.count == 0) {
            continue;
        }
        RewardRecord reward = draftReward(
            work, {id, rule, rule.versions.back(), RewardSide::Group, head.member, terms.each});
        reward.invitee = head.member;
        reward.order = head.order;
        reward.group = group.id;
        reward.paidAt = head.paidAt;
        accrue(work, std::move(reward));
    }
}

} // namespace

bool groupTakesPayment(const Work& work, const OrderRecord& order)
{
    if (order.group.empty()) {
        return true;
    }
    const GroupRecord* group = work.groups.find(order.group);
    return group != nullptr && group->state == GroupState::Open && work.now() < group->endsAt;
}

void completeGroup(Work& work, const GroupId& id)
{
    const GroupRecord* group = work.groups.find(id);
    const Rule* rule = group == nullptr ? nullptr : work.rule(group->rule);
    if (rule == nullptr || group->state != GroupState::Open) {
        return;
    }
    const Terms& terms = newestTerms(*rule);
    const std::vector<Head> heads = headsOf(work, id);
    const auto count = static_cast<std::int64_t>(heads.size());
    if (count < terms.need) {
        return;
    }
    work.groups.edit(id).state = GroupState::Done;
    work.say(DecisionCode::GroupOk, id.text(),
             {{}, rule->id, std::to_string(count), std::to_string(terms.need)});
    const std::int64_t left = work.balances.of(ledger::budgetOf(rule->id), terms.each.unit);
    if (left < terms.each.count * count) {
        return work.say(
            DecisionCode::NoBudget, id.text(),
            {{}, rule->id, std::to_string(left), std::to_string(terms.each.count * count)});
    }
    giveGifts(work, *group, *rule, heads);
}

void failOverdueGroups(Work& work)
{
    for (const GroupId& id : work.state.orders().openGroups()) {
        if (work.now() < work.groups.at(id).endsAt) {
            continue;
        }
        GroupRecord& group = work.groups.edit(id);
        group.state = GroupState::Failed;
        const std::vector<OrderKey> paid = paidOrders(work, id);
        work.say(DecisionCode::GroupFail, id.text(),
                 {{},
                  group.rule,
                  std::to_string(headsOf(work, id).size()),
                  std::to_string(group.endsAt.unixMs())});
        for (const OrderKey& key : paid) {
            refundAll(work, key);
        }
    }
}

void on(Work& work, const OpenGroup& verb)
{
    const Rule* rule = verb.rule.empty() ? firstOf(work, RuleKind::GroupBuy) : work.rule(verb.rule);
    if (verb.group.empty()) {
        return work.reject(RejectReason::BadEvent);
    }
    if (rule == nullptr || newestTerms(*rule).kind != RuleKind::GroupBuy) {
        return work.reject(RejectReason::NoRule);
    }
    if (work.groups.find(verb.group) != nullptr) {
        return work.reject(RejectReason::GroupExists, {}, {verb.group.text(), {}, {}, {}});
    }
    GroupRecord group;
    group.id = verb.group;
    group.sequence = work.next.group++;
    group.rule = rule->id;
    group.openedAt = work.now();
    group.endsAt = work.now() + Span::hours(newestTerms(*rule).openHours);
    work.groups.put(verb.group, group);
}

} // namespace linli::rewards::engine
