// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/Balances.h"
#include "domain/rewards/Records.h"
#include "domain/rewards/Terms.h"

#include <string>
#include <vector>

namespace linli::rewards {

/// Everything the invariants of spec/rewards.md look at. `opening` holds balances no entry wrote
/// (the budgets of a case file; empty in the product).
struct BooksOfShop
{
    std::vector<ledger::Balances::Item> balances;
    std::vector<ledger::Balances::Item> opening;
    std::vector<ledger::Entry> entries;
    std::vector<MemberRecord> members;
    std::vector<OrderRecord> orders;
    std::vector<RefundRecord> refunds;
    std::vector<RewardRecord> rewards;
    std::vector<Rule> rules;
};

/// Each broken invariant once per place, as "I5 AVAIL:A CNY: 500 in the books, 400 in the ledger".
/// For developers and `linlictl verify`, not for people. Empty = all hold.
[[nodiscard]] std::vector<std::string> brokenInvariants(const BooksOfShop& books);

} // namespace linli::rewards
