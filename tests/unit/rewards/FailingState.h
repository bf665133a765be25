// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/ShopState.h"

namespace linli::rewards {

/// Which look-ups of an event answer "nothing", as a store does whose read failed (ShopState.h).
class LookupFaults
{
  public:
    LookupFaults() = default;
    /// The nth from 1, or that one and all later ones.
    LookupFaults(int nth, bool andAllLater) : m_nth(nth), m_andAllLater(andAllLater) {}

    [[nodiscard]] int asked() const { return m_asked; }
    template <typename Read> auto answer(Read read) -> decltype(read())
    {
        ++m_asked;
        const bool fails = m_asked == m_nth || (m_andAllLater && m_nth > 0 && m_asked > m_nth);
        return fails ? decltype(read())() : read();
    }

  private:
    int m_nth = 0; ///< 0: none fails
    bool m_andAllLater = false;
    int m_asked = 0;
};

class FailingMembers final : public MemberLookups
{
  public:
    FailingMembers(const MemberLookups& real, LookupFaults& faults) : m_real(real), m_faults(faults)
    {
    }
    [[nodiscard]] std::optional<MemberRecord> member(const MemberKey& key) const override
    {
        return m_faults.answer([&] { return m_real.member(key); });
    }
    [[nodiscard]] std::vector<MemberKey> mergedInto(const MemberKey& key) const override
    {
        return m_faults.answer([&] { return m_real.mergedInto(key); });
    }
    [[nodiscard]] std::vector<MemberKey> atDoor(const std::string& doorKey) const override
    {
        return m_faults.answer([&] { return m_real.atDoor(doorKey); });
    }
    [[nodiscard]] std::optional<BindRecord> currentBind(const MemberKey& invitee) const override
    {
        return m_faults.answer([&] { return m_real.currentBind(invitee); });
    }
    [[nodiscard]] std::vector<BindRecord>
    bindsOfInviter(const MemberKey& inviter, Instant after, Instant until) const override
    {
        return m_faults.answer([&] { return m_real.bindsOfInviter(inviter, after, until); });
    }
    [[nodiscard]] std::optional<BindRecord> bind(std::int64_t sequence) const override
    {
        return m_faults.answer([&] { return m_real.bind(sequence); });
    }
    [[nodiscard]] std::optional<LinkRecord> link(const LinkId& id) const override
    {
        return m_faults.answer([&] { return m_real.link(id); });
    }
    [[nodiscard]] bool tombstoned(const std::string& phoneKey) const override
    {
        return m_faults.answer([&] { return m_real.tombstoned(phoneKey); });
    }
    [[nodiscard]] std::optional<MergeRecord> lastMergeOf(const MemberKey& from) const override
    {
        return m_faults.answer([&] { return m_real.lastMergeOf(from); });
    }

  private:
    const MemberLookups& m_real;
    LookupFaults& m_faults;
};

class FailingOrders final : public OrderLookups
{
  public:
    FailingOrders(const OrderLookups& real, LookupFaults& faults) : m_real(real), m_faults(faults)
    {
    }
    [[nodiscard]] std::optional<OrderRecord> order(const OrderKey& key) const override
    {
        return m_faults.answer([&] { return m_real.order(key); });
    }
    [[nodiscard]] std::vector<OrderKey> paidOrdersOf(const MemberKey& buyer) const override
    {
        return m_faults.answer([&] { return m_real.paidOrdersOf(buyer); });
    }
    [[nodiscard]] std::vector<OrderKey> ordersOfGroup(const GroupId& group) const override
    {
        return m_faults.answer([&] { return m_real.ordersOfGroup(group); });
    }
    [[nodiscard]] std::optional<RefundRecord> refund(const RefundNo& number) const override
    {
        return m_faults.answer([&] { return m_real.refund(number); });
    }
    [[nodiscard]] std::vector<RefundNo> refundsOf(const OrderKey& order) const override
    {
        return m_faults.answer([&] { return m_real.refundsOf(order); });
    }
    [[nodiscard]] std::optional<GroupRecord> group(const GroupId& id) const override
    {
        return m_faults.answer([&] { return m_real.group(id); });
    }
    [[nodiscard]] std::vector<GroupId> openGroups() const override
    {
        return m_faults.answer([&] { return m_real.openGroups(); });
    }

  private:
    const OrderLookups& m_real;
    LookupFaults& m_faults;
};

} // namespace linli::rewards
