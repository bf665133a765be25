// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/Balances.h"

namespace linli::ledger {

std::int64_t Balances::of(const Account& account, const Unit& unit) const
{
    const auto units = m_amounts.find(account);
    if (units == m_amounts.end()) {
        return 0;
    }
    const auto amount = units->second.find(unit);
    return amount == units->second.end() ? 0 : amount->second;
}

std::vector<std::pair<Unit, std::int64_t>> Balances::of(const Account& account) const
{
    std::vector<std::pair<Unit, std::int64_t>> units;
    const auto found = m_amounts.find(account);
    if (found != m_amounts.end()) {
        for (const auto& [unit, amount] : found->second) {
            if (amount != 0) {
                units.emplace_back(unit, amount);
            }
        }
    }
    return units;
}

void Balances::add(const Account& account, const Unit& unit, std::int64_t delta)
{
    m_amounts[account][unit] += delta;
}

void Balances::add(const Entry& entry)
{
    add(entry.from, entry.unit, -entry.amount);
    add(entry.to, entry.unit, entry.amount);
}

std::vector<Balances::Item> Balances::items() const
{
    std::vector<Item> items;
    for (const auto& [account, units] : m_amounts) {
        for (const auto& [unit, amount] : units) {
            items.push_back({account, unit, amount});
        }
    }
    return items;
}

Balances fold(const std::vector<Entry>& entries)
{
    Balances balances;
    for (const Entry& entry : entries) {
        balances.add(entry);
    }
    return balances;
}

} // namespace linli::ledger
