// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/Balances.h"
#include "domain/rewards/Changes.h"
#include "domain/rewards/ShopState.h"

#include <unordered_map>

namespace linli::rewards {

class MemoryLedger final : public LedgerLookups
{
  public:
    [[nodiscard]] std::optional<std::string> fingerprintOf(const EventKey& event) const override;
    [[nodiscard]] std::optional<Instant> latestInstant() const override;
    /// Only what the ledger itself counts: event, entry, rulePosition; MemoryState adds the rest.
    [[nodiscard]] Sequences sequences() const override;
    [[nodiscard]] std::int64_t balance(const ledger::Account& account,
                                       const Unit& unit) const override;
    [[nodiscard]] std::vector<std::pair<Unit, std::int64_t>>
    balancesOf(const ledger::Account& account) const override;
    [[nodiscard]] std::vector<ledger::Entry> entriesOf(const EventKey& event) const override;
    [[nodiscard]] std::vector<Rule> rules() const override;

    void apply(const Changes& changes);
    /// What the other parts have counted, handed on by sequences().
    void setCounted(const Sequences& counted) { m_next = counted; }
    [[nodiscard]] const std::vector<ledger::Entry>& entries() const { return m_entries; }
    [[nodiscard]] const std::vector<EventRow>& events() const { return m_events; }
    /// Every account ever touched, also at 0.
    [[nodiscard]] const ledger::Balances& balances() const { return m_balances; }

  private:
    std::vector<EventRow> m_events;
    std::unordered_map<EventKey, std::size_t, KeyHash<EventKeyTag>> m_eventPlaces;
    std::unordered_map<EventKey, std::pair<std::size_t, std::size_t>, KeyHash<EventKeyTag>>
        m_entryPlaces; // first and count
    std::vector<ledger::Entry> m_entries;
    std::optional<Instant> m_latest;
    ledger::Balances m_balances;
    std::vector<Rule> m_rules;
    Sequences m_next;
};

} // namespace linli::rewards
