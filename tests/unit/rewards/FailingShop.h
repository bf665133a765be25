// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unit/rewards/FailingState.h"

namespace linli::rewards {

class FailingRewards final : public RewardLookups
{
  public:
    FailingRewards(const RewardLookups& real, LookupFaults& faults) : m_real(real), m_faults(faults)
    {
    }
    [[nodiscard]] std::optional<RewardRecord> reward(const RewardId& id) const override
    {
        return m_faults.answer([&] { return m_real.reward(id); });
    }
    [[nodiscard]] std::vector<RewardId> ofOrder(const OrderKey& order) const override
    {
        return m_faults.answer([&] { return m_real.ofOrder(order); });
    }
    [[nodiscard]] std::vector<RewardId> waitingOf(const MemberKey& owner) const override
    {
        return m_faults.answer([&] { return m_real.waitingOf(owner); });
    }
    [[nodiscard]] std::vector<RewardId> ownedBy(const MemberKey& owner) const override
    {
        return m_faults.answer([&] { return m_real.ownedBy(owner); });
    }
    [[nodiscard]] std::vector<RewardId> milestonesOf(const MemberKey& owner) const override
    {
        return m_faults.answer([&] { return m_real.milestonesOf(owner); });
    }
    [[nodiscard]] std::vector<RewardId> ofInviter(const RuleId& rule,
                                                  const MemberKey& inviter) const override
    {
        return m_faults.answer([&] { return m_real.ofInviter(rule, inviter); });
    }
    [[nodiscard]] std::vector<RewardId> due(Instant now) const override
    {
        return m_faults.answer([&] { return m_real.due(now); });
    }
    [[nodiscard]] std::vector<RewardId> expiring(Instant now) const override
    {
        return m_faults.answer([&] { return m_real.expiring(now); });
    }
    [[nodiscard]] std::vector<RewardId> liveReferrals() const override
    {
        return m_faults.answer([&] { return m_real.liveReferrals(); });
    }
    [[nodiscard]] std::vector<RewardId> inviterRewardsPaidIn(TimeWindow window) const override
    {
        return m_faults.answer([&] { return m_real.inviterRewardsPaidIn(window); });
    }

  private:
    const RewardLookups& m_real;
    LookupFaults& m_faults;
};

class FailingLedger final : public LedgerLookups
{
  public:
    FailingLedger(const LedgerLookups& real, LookupFaults& faults) : m_real(real), m_faults(faults)
    {
    }
    [[nodiscard]] std::optional<std::string> fingerprintOf(const EventKey& event) const override
    {
        return m_faults.answer([&] { return m_real.fingerprintOf(event); });
    }
    [[nodiscard]] std::optional<Instant> latestInstant() const override
    {
        return m_faults.answer([&] { return m_real.latestInstant(); });
    }
    [[nodiscard]] Sequences sequences() const override
    {
        return m_faults.answer([&] { return m_real.sequences(); });
    }
    [[nodiscard]] std::int64_t balance(const ledger::Account& account,
                                       const Unit& unit) const override
    {
        return m_faults.answer([&] { return m_real.balance(account, unit); });
    }
    [[nodiscard]] std::vector<std::pair<Unit, std::int64_t>>
    balancesOf(const ledger::Account& account) const override
    {
        return m_faults.answer([&] { return m_real.balancesOf(account); });
    }
    [[nodiscard]] std::vector<ledger::Entry> entriesOf(const EventKey& event) const override
    {
        return m_faults.answer([&] { return m_real.entriesOf(event); });
    }
    [[nodiscard]] std::vector<Rule> rules() const override
    {
        return m_faults.answer([&] { return m_real.rules(); });
    }

  private:
    const LedgerLookups& m_real;
    LookupFaults& m_faults;
};

/// A shop some of whose look-ups fail; refers to both for its life.
class FailingShop final : public ShopState
{
  public:
    FailingShop(const ShopState& real, LookupFaults& faults)
        : m_members(real.members(), faults), m_orders(real.orders(), faults),
          m_rewards(real.rewards(), faults), m_ledger(real.ledger(), faults)
    {
    }
    [[nodiscard]] const MemberLookups& members() const override { return m_members; }
    [[nodiscard]] const OrderLookups& orders() const override { return m_orders; }
    [[nodiscard]] const RewardLookups& rewards() const override { return m_rewards; }
    [[nodiscard]] const LedgerLookups& ledger() const override { return m_ledger; }

  private:
    FailingMembers m_members;
    FailingOrders m_orders;
    FailingRewards m_rewards;
    FailingLedger m_ledger;
};

} // namespace linli::rewards
