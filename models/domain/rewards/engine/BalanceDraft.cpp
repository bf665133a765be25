// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/engine/BalanceDraft.h"

namespace linli::rewards::engine {

std::int64_t BalanceDraft::of(const ledger::Account& account, const Unit& unit) const
{
    const auto place = m_places.find({account, unit});
    return place != m_places.end() ? m_changes[place->second].after
                                   : m_before.balance(account, unit);
}

std::vector<std::pair<Unit, std::int64_t>> BalanceDraft::of(const ledger::Account& account) const
{
    std::map<Unit, std::int64_t> units;
    for (const auto& [unit, amount] : m_before.balancesOf(account)) {
        units[unit] = amount;
    }
    for (const BalanceChange& change : m_changes) {
        if (change.account == account) {
            units[change.unit] = change.after;
        }
    }
    std::erase_if(units, [](const auto& item) { return item.second == 0; });
    return {units.begin(), units.end()};
}

void BalanceDraft::add(const ledger::Account& account, const Unit& unit, std::int64_t delta)
{
    const auto [place, isNew] = m_places.try_emplace({account, unit}, m_changes.size());
    if (isNew) {
        m_changes.push_back({account, unit, 0, m_before.balance(account, unit)});
    }
    BalanceChange& change = m_changes[place->second];
    change.delta += delta;
    change.after += delta;
}

std::vector<BalanceChange> BalanceDraft::changes() const
{
    return m_changes;
}

} // namespace linli::rewards::engine
