// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/store/BoardStore.h"

#include "cloud/store/BoardStore.sql.h"

#include <unordered_map>

namespace linli::cloud {
namespace {

using board::BoardFacts;
using board::MemberIndex;
using storage::Row;
using storage::Statement;
using Places = std::unordered_map<std::string, MemberIndex>;

template <typename Take> Result<void> everyRow(Statement& rows, Take take)
{
    for (;;) {
        LINLI_ASSIGN(const bool found, rows.step());
        if (!found) {
            return {};
        }
        take(rows.row());
    }
}

/// kNobody for a key that is no member's: the rows refer to members by foreign keys.
MemberIndex placeOf(const Places& places, const std::string& key)
{
    const auto found = places.find(key);
    return found == places.end() ? board::kNobody : found->second;
}

Result<Places> readMembers(storage::Connection& connection, BoardFacts& facts)
{
    Places places;
    std::vector<std::pair<MemberIndex, std::string>> merged;
    LINLI_ASSIGN(Statement rows, connection.prepare(sql::kPublicMembers));
    LINLI_TRY(everyRow(rows, [&](const Row& row) {
        const std::string key = row.text(0);
        const MemberIndex at =
            append(facts.members, MemberKey(key), row.integer(1), row.integer(2));
        places.emplace(key, at);
        if (!row.isNull(3)) {
            merged.emplace_back(at, row.text(3));
        }
    }));
    for (const auto& [from, into] : merged) {
        facts.members.mergedInto[from] = placeOf(places, into);
    }
    return places;
}

} // namespace

Result<BoardFacts> publicFacts(storage::Connection& connection)
{
    BoardFacts facts;
    LINLI_ASSIGN(const Places places, readMembers(connection, facts));
    LINLI_ASSIGN(Statement binds, connection.prepare(sql::kPublicBinds));
    LINLI_TRY(everyRow(binds, [&](const Row& row) {
        append(facts.binds, placeOf(places, row.text(0)), placeOf(places, row.text(1)),
               row.integer(2), row.isNull(3) ? board::kNever : row.integer(3));
    }));
    LINLI_ASSIGN(Statement sales, connection.prepare(sql::kPublicSales));
    LINLI_TRY(everyRow(sales, [&](const Row& row) {
        board::OrderFact fact;
        fact.buyer = row.isNull(0) ? board::kNobody : placeOf(places, row.text(0));
        fact.paidMs = row.integer(1);
        fact.netFen = row.integer(2);
        fact.paidFen = row.integer(3);
        fact.status = static_cast<std::uint8_t>(row.integer(4));
        fact.sequence = row.integer(5);
        append(facts.orders, fact);
    }));
    facts.sortOrders();
    return facts;
}

Result<std::set<std::string>> offTheBoard(storage::Connection& connection, const std::string& store)
{
    LINLI_ASSIGN(Statement rows, connection.prepare(sql::kPublicHidden));
    rows.bind("store", std::string_view(store)).bind("tag", std::string_view(kOffTheBoard));
    std::set<std::string> members;
    LINLI_TRY(everyRow(rows, [&](const Row& row) { members.insert(row.text(0)); }));
    return members;
}

} // namespace linli::cloud
