// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/Entry.h"

#include <map>
#include <utility>
#include <vector>

namespace linli::ledger {

/// What stands on every account, per unit: the fold of the entries.
class Balances
{
  public:
    [[nodiscard]] std::int64_t of(const Account& account, const Unit& unit) const;
    /// Non-zero ones, by unit in byte order.
    [[nodiscard]] std::vector<std::pair<Unit, std::int64_t>> of(const Account& account) const;
    /// delta 0 makes the account known.
    void add(const Account& account, const Unit& unit, std::int64_t delta);
    void add(const Entry& entry);

    struct Item
    {
        Account account;
        Unit unit;
        std::int64_t amount = 0;
        auto operator<=>(const Item&) const = default;
    };
    /// By account text, then unit, in byte order; accounts at 0 included.
    [[nodiscard]] std::vector<Item> items() const;

  private:
    std::map<Account, std::map<Unit, std::int64_t>> m_amounts;
};

/// From nothing; entries in any order.
[[nodiscard]] Balances fold(const std::vector<Entry>& entries);

} // namespace linli::ledger
