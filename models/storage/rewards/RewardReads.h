// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/ShopState.h"
#include "storage/core/Connection.h"
#include "storage/rewards/ReadFailure.h"

namespace linli::storage {

/// Point and index reads of rewards. Refers to both for its life.
class RewardReads final : public rewards::RewardLookups
{
  public:
    RewardReads(Connection& connection, ReadFailure& failure)
        : m_connection(connection), m_failure(failure)
    {
    }
    [[nodiscard]] std::optional<rewards::RewardRecord> reward(const RewardId& id) const override;
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

  private:
    [[nodiscard]] Result<std::optional<rewards::RewardRecord>> read(const RewardId& id) const;

    Connection& m_connection;
    ReadFailure& m_failure;
};

} // namespace linli::storage
