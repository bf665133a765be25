// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/Entry.h"
#include "domain/rewards/Records.h"
#include "domain/rewards/Terms.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What the engine may ask of the shop: look-ups by key, before the event at hand. Values, no
/// Results: a store whose read fails remembers its FIRST error, answers "nothing", and whoever
/// called Engine::handle checks that error before applying the Changes. One thread; the answers
/// must not change while an event is handled. Keys are taken literally: no look-up follows merges,
/// the engine asks for every key of an identity.
namespace linli::rewards {

class MemberLookups
{
  public:
    virtual ~MemberLookups() = default;
    [[nodiscard]] virtual std::optional<MemberRecord> member(const MemberKey& key) const = 0;
    /// Members whose mergedInto is exactly `key`, in order of creation.
    [[nodiscard]] virtual std::vector<MemberKey> mergedInto(const MemberKey& key) const = 0;
    /// In order of creation; `doorKey` is never empty.
    [[nodiscard]] virtual std::vector<MemberKey> atDoor(const std::string& doorKey) const = 0;
    /// The bind without an end, expired or not.
    [[nodiscard]] virtual std::optional<BindRecord> currentBind(const MemberKey& invitee) const = 0;
    /// All binds of the inviter, ended ones too, with after < at <= until, by sequence.
    [[nodiscard]] virtual std::vector<BindRecord>
    bindsOfInviter(const MemberKey& inviter, Instant after, Instant until) const = 0;
    [[nodiscard]] virtual std::optional<BindRecord> bind(std::int64_t sequence) const = 0;
    [[nodiscard]] virtual std::optional<LinkRecord> link(const LinkId& id) const = 0;
    [[nodiscard]] virtual bool tombstoned(const std::string& phoneKey) const = 0;
    /// The newest merge of this member away, undone or not.
    [[nodiscard]] virtual std::optional<MergeRecord> lastMergeOf(const MemberKey& from) const = 0;
};

class OrderLookups
{
  public:
    virtual ~OrderLookups() = default;
    [[nodiscard]] virtual std::optional<OrderRecord> order(const OrderKey& key) const = 0;
    /// Paid and not cancelled.
    [[nodiscard]] virtual std::vector<OrderKey> paidOrdersOf(const MemberKey& buyer) const = 0;
    /// All of the group, in order of creation.
    [[nodiscard]] virtual std::vector<OrderKey> ordersOfGroup(const GroupId& group) const = 0;
    [[nodiscard]] virtual std::optional<RefundRecord> refund(const RefundNo& number) const = 0;
    /// In order of arrival.
    [[nodiscard]] virtual std::vector<RefundNo> refundsOf(const OrderKey& order) const = 0;
    [[nodiscard]] virtual std::optional<GroupRecord> group(const GroupId& id) const = 0;
    /// In order of opening.
    [[nodiscard]] virtual std::vector<GroupId> openGroups() const = 0;
};

class RewardLookups
{
  public:
    virtual ~RewardLookups() = default;
    [[nodiscard]] virtual std::optional<RewardRecord> reward(const RewardId& id) const = 0;
    /// By order of creation, all states, group gifts tied to the order too.
    [[nodiscard]] virtual std::vector<RewardId> ofOrder(const OrderKey& order) const = 0;
    /// REVIEW or PENDING, by order of creation.
    [[nodiscard]] virtual std::vector<RewardId> waitingOf(const MemberKey& owner) const = 0;
    /// All states, by order of creation.
    [[nodiscard]] virtual std::vector<RewardId> ownedBy(const MemberKey& owner) const = 0;
    /// Side milestone, all states, by order of creation.
    [[nodiscard]] virtual std::vector<RewardId> milestonesOf(const MemberKey& owner) const = 0;
    /// Side inv of this rule with exactly this inviter, by order of creation, all states.
    [[nodiscard]] virtual std::vector<RewardId> ofInviter(const RuleId& rule,
                                                          const MemberKey& inviter) const = 0;
    /// PENDING with dueAt <= now, by (dueAt, id in byte order).
    [[nodiscard]] virtual std::vector<RewardId> due(Instant now) const = 0;
    /// AVAILABLE with expiresAt <= now, by order of creation.
    [[nodiscard]] virtual std::vector<RewardId> expiring(Instant now) const = 0;
    /// Sides inv and ive in PENDING, REVIEW, AVAILABLE, USED: only a merge asks.
    [[nodiscard]] virtual std::vector<RewardId> liveReferrals() const = 0;
    /// Side inv with paidAt in the window, all states.
    [[nodiscard]] virtual std::vector<RewardId> inviterRewardsPaidIn(TimeWindow window) const = 0;
};

/// The next number of each kind.
struct Sequences
{
    std::int64_t event = 1;
    std::int64_t entry = 1;
    std::int64_t member = 1;
    std::int64_t bind = 1;
    std::int64_t order = 1;
    std::int64_t payment = 1;
    std::int64_t refund = 1;
    std::int64_t reward = 1;
    std::int64_t group = 1;
    std::int32_t rulePosition = 1;
};

class LedgerLookups
{
  public:
    virtual ~LedgerLookups() = default;
    [[nodiscard]] virtual std::optional<std::string> fingerprintOf(const EventKey& event) const = 0;
    /// The latest time of any event stored; nothing before the first.
    [[nodiscard]] virtual std::optional<Instant> latestInstant() const = 0;
    [[nodiscard]] virtual Sequences sequences() const = 0;
    [[nodiscard]] virtual std::int64_t balance(const ledger::Account& account,
                                               const Unit& unit) const = 0;
    /// Non-zero ones, by unit in byte order.
    [[nodiscard]] virtual std::vector<std::pair<Unit, std::int64_t>>
    balancesOf(const ledger::Account& account) const = 0;
    [[nodiscard]] virtual std::vector<ledger::Entry> entriesOf(const EventKey& event) const = 0;
    /// By position.
    [[nodiscard]] virtual std::vector<Rule> rules() const = 0;
};

/// The shop before an event.
class ShopState
{
  public:
    virtual ~ShopState() = default;
    [[nodiscard]] virtual const MemberLookups& members() const = 0;
    [[nodiscard]] virtual const OrderLookups& orders() const = 0;
    [[nodiscard]] virtual const RewardLookups& rewards() const = 0;
    [[nodiscard]] virtual const LedgerLookups& ledger() const = 0;
};

} // namespace linli::rewards
