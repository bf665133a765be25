// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Changes.h"
#include "domain/rewards/ShopState.h"

#include <map>
#include <utility>
#include <vector>

namespace linli::rewards::engine {

/// Balances while an event is handled.
class BalanceDraft
{
  public:
    explicit BalanceDraft(const LedgerLookups& before) : m_before(before) {}

    [[nodiscard]] std::int64_t of(const ledger::Account& account, const Unit& unit) const;
    /// Non-zero ones, by unit.
    [[nodiscard]] std::vector<std::pair<Unit, std::int64_t>>
    of(const ledger::Account& account) const;
    /// delta 0 makes the account known.
    void add(const ledger::Account& account, const Unit& unit, std::int64_t delta);
    /// In order of first change.
    [[nodiscard]] std::vector<BalanceChange> changes() const;

  private:
    using Place = std::pair<ledger::Account, Unit>;
    const LedgerLookups& m_before;
    std::map<Place, std::size_t> m_places;
    std::vector<BalanceChange> m_changes;
};

} // namespace linli::rewards::engine
