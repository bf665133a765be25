// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Changes.h"
#include "domain/rewards/ShopState.h"

#include <map>
#include <set>
#include <unordered_map>
#include <utility>

namespace linli::rewards {

class MemoryRewards final : public RewardLookups
{
  public:
    [[nodiscard]] std::optional<RewardRecord> reward(const RewardId& id) const override;
    [[nodiscard]] std::vector<RewardId> ofOrder(const OrderKey& order) const override;
    [[nodiscard]] std::vector<RewardId> waitingOf(const MemberKey& owner) const override;
    [[nodiscard]] std::vector<RewardId> ownedBy(const MemberKey& owner) const override;
    [[nodiscard]] std::vector<RewardId> milestonesOf(const MemberKey& owner) const override;
    [[nodiscard]] std::vector<RewardId> ofInviter(const RuleId& rule,
                                                  const MemberKey& inviter) const override;
    [[nodiscard]] std::vector<RewardId> due(Instant now) const override;
    [[nodiscard]] std::vector<RewardId> expiring(Instant now) const override;
    [[nodiscard]] std::vector<RewardId> liveReferrals() const override;
    [[nodiscard]] std::vector<RewardId> inviterRewardsPaidIn(TimeWindow window) const override;

    void apply(const Changes& changes);
    void count(Sequences& next) const;
    /// In order of creation.
    [[nodiscard]] std::vector<RewardRecord> all() const;

  private:
    using Sequence = std::int64_t;
    using Timed = std::set<std::pair<Instant, RewardId>>;
    void store(const RewardRecord& reward);
    void index(const RewardRecord& reward);
    void unindex(const RewardRecord& reward);
    template <typename Keep>
    [[nodiscard]] std::vector<RewardId> filtered(const std::set<Sequence>& from, Keep keep) const;

    std::map<Sequence, RewardRecord> m_rewards;
    std::unordered_map<RewardId, Sequence, KeyHash<RewardIdTag>> m_byId;
    std::unordered_map<OrderKey, std::set<Sequence>, KeyHash<OrderKeyTag>> m_byOrder;
    std::unordered_map<MemberKey, std::set<Sequence>, KeyHash<MemberKeyTag>> m_byOwner;
    std::map<std::pair<RuleId, MemberKey>, std::set<Sequence>> m_byInviter;
    Timed m_due;
    Timed m_expiry;
    Timed m_paid;
};

} // namespace linli::rewards
