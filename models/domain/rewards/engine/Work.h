// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Changes.h"
#include "domain/rewards/Event.h"
#include "domain/rewards/ShopState.h"
#include "domain/rewards/engine/BalanceDraft.h"
#include "domain/rewards/engine/DraftTable.h"
#include "domain/rewards/engine/ReleasedCounts.h"

#include <set>

namespace linli::rewards::engine {

/// The facts of a decision for the why-sheet, see Decision.
struct Facts
{
    std::string subject;
    RuleId rule;
    std::string found;
    std::string needed;
};

/// The working copy of the shop while one event is handled: later steps see what earlier ones did.
class Work
{
  public:
    Work(const ShopState& shop, const Event& handled);

    /// Adds a decision line; `facts.subject` is taken from the detail where it is empty.
    void say(DecisionCode code, std::string detail, Facts facts = {});
    /// REJECT: nothing else may have been changed. `suffix` follows VOUCHER_ and STATE_.
    void reject(RejectReason reason, std::string_view suffix = {}, Facts facts = {});
    /// Writes an entry and moves the balances; an amount of 0 writes nothing.
    void post(const ledger::Account& from,
              const ledger::Account& to,
              const Quantity& amount,
              const RewardId& reward,
              ledger::EntryKind kind);
    /// Remembers that the event touched this identity (unmerge asks, details §12).
    void touch(const MemberKey& member) { m_touched.insert(member); }

    [[nodiscard]] Rule* rule(const RuleId& id);
    /// To be called before a rule of rules() is changed.
    Rule& editRule(const RuleId& id);
    Rule& addRule(Rule added);
    [[nodiscard]] std::vector<Rule>& rules();

    [[nodiscard]] Instant now() const { return event.at; }
    [[nodiscard]] std::int64_t eventSequence() const { return m_eventSequence; }
    [[nodiscard]] Changes finish() &&;

    const ShopState& state;
    const Event& event;
    Sequences next;
    BalanceDraft balances;
    DraftTable<MemberKey, MemberRecord, KeyHash<MemberKeyTag>> members;
    DraftTable<std::int64_t, BindRecord> binds;
    DraftTable<LinkId, LinkRecord, KeyHash<LinkIdTag>> links;
    DraftTable<OrderKey, OrderRecord, KeyHash<OrderKeyTag>> orders;
    DraftTable<RefundNo, RefundRecord, KeyHash<RefundNoTag>> refunds;
    DraftTable<RewardId, RewardRecord, KeyHash<RewardIdTag>> rewards;
    DraftTable<GroupId, GroupRecord, KeyHash<GroupIdTag>> groups;
    ReleasedCounts releasedCounts;
    std::vector<RewardId> newMilestones;
    std::vector<ledger::Entry> entries;
    std::vector<Tombstone> tombstones;
    std::vector<MergeRecord> merges;

  private:
    void stampTouched();
    /// The first kind of which a record that had to be there was not; empty where all were.
    [[nodiscard]] std::string missingKind() const;

    std::int64_t m_eventSequence;
    std::vector<Decision> m_decisions;
    std::optional<std::vector<Rule>> m_rules;
    std::set<RuleId> m_changedRules;
    std::set<MemberKey> m_touched;
};

} // namespace linli::rewards::engine
