// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/engine/Work.h"

#include <algorithm>

namespace linli::rewards::engine {

Work::Work(const ShopState& shop, const Event& handled)
    : state(shop), event(handled), next(shop.ledger().sequences()), balances(shop.ledger()),
      members([&shop](const MemberKey& key) { return shop.members().member(key); }),
      binds([&shop](const std::int64_t& sequence) { return shop.members().bind(sequence); }),
      links([&shop](const LinkId& id) { return shop.members().link(id); }),
      orders([&shop](const OrderKey& key) { return shop.orders().order(key); }),
      refunds([&shop](const RefundNo& number) { return shop.orders().refund(number); }),
      rewards([&shop](const RewardId& id) { return shop.rewards().reward(id); }),
      groups([&shop](const GroupId& id) { return shop.orders().group(id); }),
      m_eventSequence(next.event)
{
}

void Work::say(DecisionCode code, std::string detail, Facts facts)
{
    Decision decision;
    decision.code = code;
    decision.subject = facts.subject.empty() ? detail.substr(0, detail.find_first_of(" =<"))
                                             : std::move(facts.subject);
    decision.detail = std::move(detail);
    decision.rule = std::move(facts.rule);
    decision.found = std::move(facts.found);
    decision.needed = std::move(facts.needed);
    m_decisions.push_back(std::move(decision));
}

void Work::reject(RejectReason reason, std::string_view suffix, Facts facts)
{
    Decision decision;
    decision.code = DecisionCode::Reject;
    decision.reason = reason;
    decision.detail = std::string(textOf(reason)).append(suffix);
    decision.subject = std::move(facts.subject);
    decision.rule = std::move(facts.rule);
    decision.found = std::move(facts.found);
    decision.needed = std::move(facts.needed);
    m_decisions.push_back(std::move(decision));
}

void Work::post(const ledger::Account& from,
                const ledger::Account& to,
                const Quantity& amount,
                const RewardId& reward,
                ledger::EntryKind kind)
{
    if (amount.count == 0) {
        return;
    }
    LINLI_CHECK(amount.count > 0);
    balances.add(from, amount.unit, -amount.count);
    balances.add(to, amount.unit, amount.count);
    entries.push_back(
        {next.entry++, event.id, from, to, amount.unit, amount.count, reward, kind, event.at});
}

std::vector<Rule>& Work::rules()
{
    if (!m_rules) {
        m_rules = state.ledger().rules();
    }
    return *m_rules;
}

Rule* Work::rule(const RuleId& id)
{
    std::vector<Rule>& all = rules();
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const Rule& r) { return r.id == id; });
    return found == all.end() ? nullptr : &*found;
}

Rule& Work::editRule(const RuleId& id)
{
    m_changedRules.insert(id);
    Rule* found = rule(id);
    LINLI_CHECK(found != nullptr);
    return *found;
}

Rule& Work::addRule(Rule added)
{
    m_changedRules.insert(added.id);
    rules().push_back(std::move(added));
    return rules().back();
}

void Work::stampTouched()
{
    for (const MemberKey& key : m_touched) {
        if (members.find(key) != nullptr) {
            members.edit(key).touchedSequence = m_eventSequence;
        }
    }
}

std::string Work::missingKind() const
{
    const std::pair<bool, std::string_view> kinds[] = {
        {members.lacksOne(), "member"}, {binds.lacksOne(), "bind"},
        {links.lacksOne(), "link"},     {orders.lacksOne(), "order"},
        {refunds.lacksOne(), "refund"}, {rewards.lacksOne(), "reward"},
        {groups.lacksOne(), "group"},
    };
    for (const auto& [lacking, kind] : kinds) {
        if (lacking) {
            return std::string(kind);
        }
    }
    return {};
}

Changes Work::finish() &&
{
    stampTouched();
    Changes changes;
    changes.missing = missingKind();
    changes.event =
        EventRow{m_eventSequence, event.id, event.at, event.verbText, event.fingerprint};
    changes.decisions = std::move(m_decisions);
    changes.entries = std::move(entries);
    changes.balances = balances.changes();
    changes.members = members.changedRecords();
    changes.binds = binds.changedRecords();
    changes.links = links.changedRecords();
    changes.orders = orders.changedRecords();
    changes.refunds = refunds.changedRecords();
    changes.rewards = rewards.changedRecords();
    changes.groups = groups.changedRecords();
    for (const RuleId& id : m_changedRules) {
        changes.rules.push_back(*rule(id));
    }
    changes.tombstones = std::move(tombstones);
    changes.merges = std::move(merges);
    return changes;
}

} // namespace linli::rewards::engine
