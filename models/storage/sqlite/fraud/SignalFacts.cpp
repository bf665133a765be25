// SPDX-License-Identifier: GPL-3.0-or-later
// What signals are computed from.
#include "storage/sqlite/fraud/SignalStore.sql.h"
#include "storage/sqlite/fraud/SqliteSignalStore.h"
#include "storage/sqlite/rows/EachRow.h"

namespace linli::storage {
namespace {

template <typename Take>
Result<void> readSince(Connection& connection, std::string_view query, Instant from, Take take)
{
    LINLI_ASSIGN(Statement rows, connection.prepare(query));
    rows.bind("from", from);
    return eachRow(rows, take);
}

fraud::OrderFact orderOf(const Row& row)
{
    fraud::OrderFact order;
    order.order = row.key<OrderKey>(0);
    order.buyer = row.key<MemberKey>(1);
    order.inviter = row.key<MemberKey>(2);
    order.paidAt = row.instant(3);
    order.basisFen = row.integer(4);
    order.returnedFen = row.integer(5);
    order.cancelled = row.boolean(6);
    order.first = row.boolean(7);
    order.minimumFen = row.integer(8);
    order.basket = row.text(9);
    return order;
}

} // namespace

Result<fraud::Facts> SqliteSignalStore::facts(Instant from)
{
    fraud::Facts facts;
    LINLI_TRY(readSince(m_connection, sql::kFraudBinds, from, [&facts](const Row& row) {
        facts.binds.push_back({row.key<MemberKey>(0), row.key<MemberKey>(1), row.instant(2),
                               row.boolean(3), false, row.key<LinkId>(4)});
    }));
    LINLI_TRY(readSince(m_connection, sql::kFraudOrders, from,
                        [&facts](const Row& row) { facts.orders.push_back(orderOf(row)); }));
    LINLI_TRY(readSince(m_connection, sql::kFraudClaims, from, [&facts](const Row& row) {
        facts.claims.push_back(
            {row.key<OrderKey>(0), row.key<MemberKey>(3), row.instant(1), row.integer(2)});
    }));
    LINLI_TRY(readSince(m_connection, sql::kFraudCouponLinks, from, [&facts](const Row& row) {
        facts.scans.push_back(
            {row.key<LinkId>(0), row.key<MemberKey>(1), {}, row.text(2), row.instant(3)});
    }));
    LINLI_ASSIGN(Statement accounts, m_connection.prepare(sql::kFraudAccounts));
    LINLI_TRY(eachRow(accounts, [&facts](const Row& row) {
        facts.accounts.push_back({row.key<MemberKey>(0), row.text(1)});
    }));
    LINLI_ASSIGN(const std::vector<ports::EngineReview> reviews, engineReviews(from));
    for (const ports::EngineReview& one : reviews) {
        facts.reviews.push_back(one.review);
    }
    LINLI_ASSIGN(facts.activities, activities(from));
    return facts;
}

Result<std::vector<ports::EngineReview>> SqliteSignalStore::engineReviews(Instant from)
{
    std::vector<ports::EngineReview> all;
    LINLI_TRY(readSince(m_connection, sql::kEngineReviews, from, [&all](const Row& row) {
        all.push_back({{row.key<OrderKey>(0), row.key<MemberKey>(1), row.text(2), row.instant(3),
                        row.boolean(4)},
                       row.text(5)});
    }));
    return all;
}

Result<std::int64_t> SqliteSignalStore::refusals(std::string_view code, TimeWindow window)
{
    LINLI_ASSIGN(Statement count, m_connection.prepare(sql::kFraudRefusals));
    count.bind("code", code).bind("from", window.from).bind("to", window.to);
    LINLI_ASSIGN(const bool counted, count.step());
    return counted ? count.row().integer(0) : 0;
}

} // namespace linli::storage
