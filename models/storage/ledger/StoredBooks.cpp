// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger/StoredBooks.h"

#include "domain/rewards/ShopState.h"
#include "storage/ledger/Ledger.sql.h"

#include <iterator>

namespace linli::storage {
namespace {

/// Asks `add` with every first column; a key that finds nothing is a hole in the file.
template <typename Key, typename Add>
Result<void> forEachKey(Connection& connection, std::string_view sql, Add add)
{
    std::vector<Key> keys;
    {
        LINLI_ASSIGN(Statement rows, connection.prepare(sql));
        LINLI_ASSIGN(bool found, rows.step());
        while (found) {
            keys.push_back(Key(rows.row().text(0)));
            LINLI_ASSIGN(found, rows.step());
        }
    }
    for (const Key& key : keys) {
        if (!add(key)) {
            return Error(ErrorCode::StorageCorrupt).detail(key.text() + " is gone");
        }
    }
    return {};
}

template <typename Record> bool keep(std::vector<Record>& all, std::optional<Record> record)
{
    if (record) {
        all.push_back(*std::move(record));
    }
    return record.has_value();
}

Result<void> readBalances(Connection& connection, rewards::BooksOfShop& books)
{
    LINLI_ASSIGN(Statement rows, connection.prepare(sql::kBalances));
    LINLI_ASSIGN(bool found, rows.step());
    while (found) {
        books.balances.push_back(
            {rows.row().key<ledger::Account>(0), rows.row().key<Unit>(1), rows.row().integer(2)});
        LINLI_ASSIGN(found, rows.step());
    }
    return {};
}

} // namespace

Result<rewards::BooksOfShop> storedBooks(const rewards::ShopState& state, Connection& connection)
{
    rewards::BooksOfShop books;
    LINLI_TRY(readBalances(connection, books));
    books.rules = state.ledger().rules();
    LINLI_TRY(forEachKey<EventKey>(connection, sql::kEventKeys, [&](const EventKey& event) {
        const std::vector<ledger::Entry> entries = state.ledger().entriesOf(event);
        books.entries.insert(books.entries.end(), entries.begin(), entries.end());
        return true;
    }));
    LINLI_TRY(forEachKey<MemberKey>(connection, sql::kMemberKeys, [&](const MemberKey& key) {
        return keep(books.members, state.members().member(key));
    }));
    LINLI_TRY(forEachKey<OrderKey>(connection, sql::kOrderKeys, [&](const OrderKey& key) {
        return keep(books.orders, state.orders().order(key));
    }));
    LINLI_TRY(forEachKey<RefundNo>(connection, sql::kRefundKeys, [&](const RefundNo& number) {
        return keep(books.refunds, state.orders().refund(number));
    }));
    LINLI_TRY(forEachKey<RewardId>(connection, sql::kRewardKeys, [&](const RewardId& id) {
        return keep(books.rewards, state.rewards().reward(id));
    }));
    return books;
}

} // namespace linli::storage
