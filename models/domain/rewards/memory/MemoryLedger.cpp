// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/memory/MemoryLedger.h"

#include <algorithm>

namespace linli::rewards {

std::optional<std::string> MemoryLedger::fingerprintOf(const EventKey& event) const
{
    const auto found = m_eventPlaces.find(event);
    return found == m_eventPlaces.end() ? std::nullopt
                                        : std::make_optional(m_events[found->second].fingerprint);
}

std::optional<Instant> MemoryLedger::latestInstant() const
{
    return m_latest;
}

Sequences MemoryLedger::sequences() const
{
    Sequences next = m_next;
    next.event = static_cast<std::int64_t>(m_events.size()) + 1;
    next.entry = static_cast<std::int64_t>(m_entries.size()) + 1;
    next.rulePosition = m_rules.empty() ? 1 : m_rules.back().position + 1;
    return next;
}

std::int64_t MemoryLedger::balance(const ledger::Account& account, const Unit& unit) const
{
    return m_balances.of(account, unit);
}

std::vector<std::pair<Unit, std::int64_t>>
MemoryLedger::balancesOf(const ledger::Account& account) const
{
    return m_balances.of(account);
}

std::vector<ledger::Entry> MemoryLedger::entriesOf(const EventKey& event) const
{
    const auto found = m_entryPlaces.find(event);
    if (found == m_entryPlaces.end()) {
        return {};
    }
    const auto first = m_entries.begin() + static_cast<std::ptrdiff_t>(found->second.first);
    return {first, first + static_cast<std::ptrdiff_t>(found->second.second)};
}

std::vector<Rule> MemoryLedger::rules() const
{
    return m_rules;
}

void MemoryLedger::apply(const Changes& changes)
{
    if (changes.event) {
        m_eventPlaces.emplace(changes.event->id, m_events.size());
        m_events.push_back(*changes.event);
        m_latest = m_latest ? std::max(*m_latest, changes.event->at) : changes.event->at;
        m_entryPlaces.emplace(changes.event->id,
                              std::make_pair(m_entries.size(), changes.entries.size()));
    }
    m_entries.insert(m_entries.end(), changes.entries.begin(), changes.entries.end());
    for (const BalanceChange& change : changes.balances) {
        m_balances.add(change.account, change.unit, change.delta);
    }
    for (const Rule& rule : changes.rules) {
        const auto known = std::find_if(m_rules.begin(), m_rules.end(),
                                        [&rule](const Rule& other) { return other.id == rule.id; });
        if (known != m_rules.end()) {
            *known = rule;
        } else {
            m_rules.push_back(rule);
        }
    }
    std::stable_sort(m_rules.begin(), m_rules.end(),
                     [](const Rule& a, const Rule& b) { return a.position < b.position; });
}

} // namespace linli::rewards
