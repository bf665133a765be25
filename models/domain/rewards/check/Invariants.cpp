// SPDX-License-Identifier: GPL-3.0-or-later
// I1-I13 as far as a state shows them; I12 depends on what a void refund brought back and is
// proved by cases, I14 by the tests of what leaves the program.
#include "domain/rewards/check/Invariants.h"

#include "domain/rewards/check/OrderInvariants.h"
#include "domain/rewards/check/RewardInvariants.h"

#include <map>

namespace linli::rewards {
namespace {

using Broken = std::vector<std::string>;
using Item = ledger::Balances::Item;

std::string placeOf(const Item& item)
{
    return item.account.text() + " " + item.unit.text();
}

bool hasWrongSign(const Item& item)
{
    const std::string& account = item.account.text();
    if (account == "SHOP") {
        return false;
    }
    const bool negative = account == "LOSS" || account.starts_with("OWED:");
    return negative ? item.amount > 0 : item.amount < 0;
}

void checkSums(const BooksOfShop& books, Broken& broken)
{
    std::map<Unit, std::int64_t> sums;
    for (const Item& item : books.balances) {
        sums[item.unit] += item.amount;
        if (hasWrongSign(item)) {
            broken.push_back("I2 " + placeOf(item) + " is " + std::to_string(item.amount));
        }
    }
    for (const auto& [unit, sum] : sums) {
        if (sum != 0) {
            broken.push_back("I1 " + unit.text() + " sums to " + std::to_string(sum));
        }
    }
}

void checkEntries(const BooksOfShop& books, Broken& broken)
{
    std::int64_t expected = 1;
    for (const ledger::Entry& entry : books.entries) {
        if (entry.sequence != expected || entry.amount <= 0) {
            broken.push_back("I3 entry " + std::to_string(entry.sequence) + " after " +
                             std::to_string(expected - 1));
        }
        expected = entry.sequence + 1;
    }
}

void checkFold(const BooksOfShop& books, Broken& broken)
{
    ledger::Balances folded = ledger::fold(books.entries);
    for (const Item& item : books.opening) {
        folded.add(item.account, item.unit, item.amount);
    }
    ledger::Balances stored;
    for (const Item& item : books.balances) {
        stored.add(item.account, item.unit, item.amount);
        folded.add(item.account, item.unit, 0);
    }
    for (const Item& item : folded.items()) {
        const std::int64_t kept = stored.of(item.account, item.unit);
        if (kept != item.amount) {
            broken.push_back("I5 " + placeOf(item) + ": " + std::to_string(kept) +
                             " in the books, " + std::to_string(item.amount) + " in the ledger");
        }
    }
}

} // namespace

std::vector<std::string> brokenInvariants(const BooksOfShop& books)
{
    Broken broken;
    checkSums(books, broken);
    checkEntries(books, broken);
    checkFold(books, broken);
    checkRewards(books, broken);
    checkOrders(books, broken);
    return broken;
}

} // namespace linli::rewards
