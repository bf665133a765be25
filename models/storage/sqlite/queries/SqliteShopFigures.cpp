// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/queries/SqliteShopFigures.h"

#include "storage/sqlite/rows/EachRow.h"

namespace linli::storage {
namespace {

// Days since the first one, in Shanghai: the first instant is a midnight there.
constexpr std::string_view kPlacedByDay = R"(
SELECT (placed_ms - :from) / 86400000, count(*) FROM sale_order
WHERE placed_ms >= :from AND placed_ms < :to AND test = 0 GROUP BY 1 ORDER BY 1 LIMIT 366)";
constexpr std::string_view kNetByDay = R"(
SELECT (o.paid_ms - :from) / 86400000, sum(max(0, o.basis_fen - o.returned_fen)),
    sum(CASE WHEN EXISTS (SELECT 1 FROM bind b WHERE b.invitee = o.buyer AND b.at_ms <= o.paid_ms)
        THEN max(0, o.basis_fen - o.returned_fen) ELSE 0 END)
FROM sale_order o
WHERE o.paid_ms >= :from AND o.paid_ms < :to AND o.test = 0 AND o.cancelled = 0
GROUP BY 1 ORDER BY 1 LIMIT 366)";
constexpr std::string_view kJoinedByDay = R"(
SELECT (joined_ms - :from) / 86400000, count(*) FROM member
WHERE joined_ms >= :from AND joined_ms < :to AND merged_into IS NULL GROUP BY 1 ORDER BY 1 LIMIT 366)";

constexpr std::string_view kWaiting = R"(
SELECT
    (SELECT count(DISTINCT account) FROM balance
     WHERE account >= 'AVAIL:' AND account < 'AVAIL;' AND amount > 0),
    (SELECT coalesce(sum(amount), 0) FROM balance
     WHERE account >= 'AVAIL:' AND account < 'AVAIL;' AND unit = 'CNY'),
    (SELECT coalesce(sum(amount), 0) FROM balance
     WHERE account >= 'PEND:' AND account < 'PEND;' AND unit = 'CNY'),
    (SELECT count(DISTINCT order_key) FROM reward WHERE state = 'REVIEW'),
    (SELECT count(*) FROM sale_order WHERE paid_ms IS NULL AND cancelled = 0 AND test = 0),
    (SELECT count(*) FROM sale_order WHERE paid_ms IS NOT NULL AND fulfilled_ms IS NULL
     AND cancelled = 0 AND test = 0 AND (returned_fen = 0 OR returned_fen < basis_fen)),
    (SELECT count(*) FROM sale_order WHERE request_open = 1),
    (SELECT count(*) FROM product WHERE archived_ms IS NULL AND stock IS NOT NULL AND stock <= 5),
    (SELECT count(*) FROM product WHERE archived_ms IS NULL AND held_ms IS NOT NULL),
    (SELECT count(*) FROM member WHERE merged_into IS NULL),
    (SELECT count(*) FROM product WHERE archived_ms IS NULL),
    (SELECT count(*) FROM sale_order),
    (SELECT count(*) FROM rule))";
constexpr std::string_view kGoodsOwed = R"(
SELECT unit, sum(amount) FROM balance
WHERE account >= 'AVAIL:' AND account < 'AVAIL;' AND unit <> 'CNY'
GROUP BY unit HAVING sum(amount) > 0 ORDER BY unit LIMIT 1000)";

} // namespace

Result<std::vector<ports::DayFigures>> SqliteShopFigures::days(BusinessDay first, int days)
{
    std::vector<ports::DayFigures> figures(static_cast<std::size_t>(days));
    for (int i = 0; i < days; ++i) {
        figures[static_cast<std::size_t>(i)].day = first.plusDays(i);
    }
    const auto each = [&](std::string_view sql, auto take) -> Result<void> {
        LINLI_ASSIGN(Statement find, m_connection.prepare(sql));
        find.bind("from", first.start()).bind("to", first.plusDays(days).start());
        return eachRow(find, [&](const Row& row) {
            take(figures[static_cast<std::size_t>(row.integer(0))], row);
        });
    };
    LINLI_TRY(each(kPlacedByDay,
                   [](ports::DayFigures& day, const Row& row) { day.orders = row.integer(1); }));
    LINLI_TRY(each(kNetByDay, [](ports::DayFigures& day, const Row& row) {
        day.netFen = row.integer(1);
        day.referredFen = row.integer(2);
    }));
    LINLI_TRY(each(kJoinedByDay, [](ports::DayFigures& day, const Row& row) {
        day.newMembers = row.integer(1);
    }));
    return figures;
}

Result<ports::WaitingFigures> SqliteShopFigures::waiting()
{
    ports::WaitingFigures waiting;
    LINLI_ASSIGN(Statement find, m_connection.prepare(kWaiting));
    LINLI_TRY(find.step());
    const Row row = find.row();
    waiting.dueMembers = row.integer(0);
    waiting.dueFen = row.integer(1);
    waiting.pendingFen = row.integer(2);
    waiting.reviewOrders = row.integer(3);
    waiting.unpaidOrders = row.integer(4);
    waiting.toFulfil = row.integer(5);
    waiting.openRequests = row.integer(6);
    waiting.lowStock = row.integer(7);
    waiting.heldProducts = row.integer(8);
    waiting.members = row.integer(9);
    waiting.products = row.integer(10);
    waiting.orders = row.integer(11);
    waiting.rules = row.integer(12);
    LINLI_ASSIGN(Statement goods, m_connection.prepare(kGoodsOwed));
    LINLI_TRY(eachRow(goods, [&](const Row& owed) {
        waiting.giftsOwed.push_back({owed.key<Unit>(0), owed.integer(1)});
    }));
    return waiting;
}

} // namespace linli::storage
