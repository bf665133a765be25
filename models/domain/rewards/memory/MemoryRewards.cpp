// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/memory/MemoryRewards.h"

#include <algorithm>

namespace linli::rewards {
namespace {

bool isWaiting(const RewardRecord& reward)
{
    return reward.state == RewardState::Review || reward.state == RewardState::Pending;
}

bool isLiveReferral(const RewardRecord& reward)
{
    const bool side = reward.side == RewardSide::Inviter || reward.side == RewardSide::Invitee;
    return side && (isWaiting(reward) || reward.state == RewardState::Available ||
                    reward.state == RewardState::Used);
}

template <typename Map, typename KeyT>
const std::set<std::int64_t>& setAt(const Map& map, const KeyT& key)
{
    static const std::set<std::int64_t> kNone;
    const auto found = map.find(key);
    return found == map.end() ? kNone : found->second;
}

} // namespace

template <typename Keep>
std::vector<RewardId> MemoryRewards::filtered(const std::set<Sequence>& from, Keep keep) const
{
    std::vector<RewardId> ids;
    for (const Sequence sequence : from) {
        const RewardRecord& reward = m_rewards.at(sequence);
        if (keep(reward)) {
            ids.push_back(reward.id);
        }
    }
    return ids;
}

std::optional<RewardRecord> MemoryRewards::reward(const RewardId& id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? std::nullopt : std::make_optional(m_rewards.at(found->second));
}

std::vector<RewardId> MemoryRewards::ofOrder(const OrderKey& order) const
{
    return filtered(setAt(m_byOrder, order), [](const RewardRecord&) { return true; });
}

std::vector<RewardId> MemoryRewards::waitingOf(const MemberKey& owner) const
{
    return filtered(setAt(m_byOwner, owner), isWaiting);
}

std::vector<RewardId> MemoryRewards::ownedBy(const MemberKey& owner) const
{
    return filtered(setAt(m_byOwner, owner), [](const RewardRecord&) { return true; });
}

std::vector<RewardId> MemoryRewards::milestonesOf(const MemberKey& owner) const
{
    return filtered(setAt(m_byOwner, owner), [](const RewardRecord& reward) {
        return reward.side == RewardSide::Milestone;
    });
}

std::vector<RewardId> MemoryRewards::ofInviter(const RuleId& rule, const MemberKey& inviter) const
{
    return filtered(setAt(m_byInviter, std::make_pair(rule, inviter)),
                    [](const RewardRecord&) { return true; });
}

std::vector<RewardId> MemoryRewards::due(Instant now) const
{
    std::vector<RewardId> ids;
    for (auto item = m_due.begin(); item != m_due.end() && item->first <= now; ++item) {
        ids.push_back(item->second);
    }
    return ids;
}

std::vector<RewardId> MemoryRewards::expiring(Instant now) const
{
    std::set<Sequence> over;
    for (auto item = m_expiry.begin(); item != m_expiry.end() && item->first <= now; ++item) {
        over.insert(m_byId.at(item->second));
    }
    return filtered(over, [](const RewardRecord&) { return true; });
}

std::vector<RewardId> MemoryRewards::liveReferrals() const
{
    std::vector<RewardId> ids;
    for (const auto& [sequence, reward] : m_rewards) {
        if (isLiveReferral(reward)) {
            ids.push_back(reward.id);
        }
    }
    return ids;
}

std::vector<RewardId> MemoryRewards::inviterRewardsPaidIn(TimeWindow window) const
{
    std::vector<RewardId> ids;
    for (auto item = m_paid.lower_bound({window.from, RewardId()});
         item != m_paid.end() && item->first < window.to; ++item) {
        ids.push_back(item->second);
    }
    return ids;
}

void MemoryRewards::index(const RewardRecord& reward)
{
    m_byOwner[reward.owner].insert(reward.sequence);
    if (reward.state == RewardState::Pending && reward.dueAt) {
        m_due.emplace(*reward.dueAt, reward.id);
    }
    if (reward.state == RewardState::Available && reward.expiresAt) {
        m_expiry.emplace(*reward.expiresAt, reward.id);
    }
}

void MemoryRewards::unindex(const RewardRecord& reward)
{
    m_byOwner[reward.owner].erase(reward.sequence);
    if (reward.dueAt) {
        m_due.erase({*reward.dueAt, reward.id});
    }
    if (reward.expiresAt) {
        m_expiry.erase({*reward.expiresAt, reward.id});
    }
}

void MemoryRewards::store(const RewardRecord& reward)
{
    const auto known = m_rewards.find(reward.sequence);
    if (known != m_rewards.end()) {
        unindex(known->second);
        known->second = reward;
    } else {
        m_rewards.emplace(reward.sequence, reward);
        m_byId.emplace(reward.id, reward.sequence);
        if (!reward.order.empty()) {
            m_byOrder[reward.order].insert(reward.sequence);
        }
        if (reward.side == RewardSide::Inviter) {
            m_byInviter[{reward.rule, reward.inviter}].insert(reward.sequence);
            m_paid.emplace(reward.paidAt, reward.id);
        }
    }
    index(reward);
}

void MemoryRewards::apply(const Changes& changes)
{
    for (const RewardRecord& reward : changes.rewards) {
        store(reward);
    }
}

void MemoryRewards::count(Sequences& next) const
{
    next.reward = m_rewards.empty() ? 1 : m_rewards.rbegin()->first + 1;
}

std::vector<RewardRecord> MemoryRewards::all() const
{
    std::vector<RewardRecord> rewards;
    rewards.reserve(m_rewards.size());
    for (const auto& [sequence, reward] : m_rewards) {
        rewards.push_back(reward);
    }
    return rewards;
}

} // namespace linli::rewards
