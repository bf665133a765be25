// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kChangeMark =
    "SELECT total_changes(), data_version FROM pragma_data_version";

inline constexpr std::string_view kBoardMembers =
    "SELECT key, joined_ms, seq, merged_into FROM member ORDER BY seq";

inline constexpr std::string_view kBoardBinds =
    "SELECT invitee, inviter, at_ms, ended_ms FROM bind ORDER BY seq";

// status: the bits of board::OrderStatus.
inline constexpr std::string_view kBoardOrders =
    "SELECT o.buyer, o.paid_ms, max(0, o.basis_fen - o.returned_fen), o.basis_fen + o.freight_fen, "
    "o.test + 2 * (g.state IS 'failed') + 4 * o.cancelled "
    "+ 8 * (o.returned_fen > 0 AND o.returned_fen >= o.basis_fen), o.seq "
    "FROM sale_order o LEFT JOIN group_buy g ON g.id = o.group_id "
    "WHERE o.paid_ms IS NOT NULL ORDER BY o.paid_ms, o.paid_seq";

// A reward's cost is what left a budget for it and did not come back: RELEASE, USE and the like
// move it between the member's own accounts only.
inline constexpr std::string_view kBoardRewards =
    "SELECT r.side, r.invitee, r.unit, "
    "min(CASE WHEN e.kind = 'ACCRUE' THEN e.at_ms END), "
    "sum(CASE WHEN e.kind IN ('ACCRUE', 'REINSTATE') THEN e.amount "
    "WHEN e.kind IN ('CANCEL', 'CLAWBACK', 'DEBT', 'EXPIRE') THEN -e.amount ELSE 0 END) "
    "FROM reward r JOIN ledger_entry e ON e.reward_id = r.id "
    "GROUP BY r.id ORDER BY r.seq";

// A gift is a batch on the shelf, or a product whose sku is the unit's name.
inline constexpr std::string_view kBoardUnitCosts =
    "SELECT p.sku, h.from_ms, h.fen FROM product p JOIN price_history h ON h.product = p.id "
    "AND h.kind = 'cost' WHERE p.sku IN (SELECT DISTINCT unit FROM reward) "
    "UNION ALL "
    "SELECT p.sku, p.updated_ms, p.cost_fen FROM product p WHERE p.cost_fen IS NOT NULL "
    "AND p.sku IN (SELECT DISTINCT unit FROM reward) AND NOT EXISTS "
    "(SELECT 1 FROM price_history h WHERE h.product = p.id AND h.kind = 'cost') "
    "UNION ALL SELECT g.unit, g.received_ms, g.cost_fen FROM gift_batch g "
    "WHERE g.unit IN (SELECT DISTINCT unit FROM reward) "
    "ORDER BY 1, 2";

inline constexpr std::string_view kBoardSaleLines =
    "SELECT o.seq, l.sku, l.quantity - l.returned, coalesce((SELECT h.fen FROM price_history h "
    "WHERE h.product = p.id AND h.kind = 'cost' AND h.from_ms <= o.paid_ms "
    "ORDER BY h.from_ms DESC LIMIT 1), p.cost_fen) "
    "FROM sale_order o JOIN order_line l ON l.order_key = o.key "
    "LEFT JOIN product p ON p.sku = l.sku "
    "WHERE o.paid_ms >= :from AND o.paid_ms < :to ORDER BY o.paid_ms, o.key, l.position";

inline constexpr std::string_view kBoardOrderKeys =
    "SELECT coalesce(o.key, '') FROM json_each(:sequences) w "
    "LEFT JOIN sale_order o ON o.seq = CAST(w.value AS INTEGER) ORDER BY w.key";

inline constexpr std::string_view kBoardProductClaims =
    "SELECT coalesce(p.id, ''), l.sku, coalesce(p.name, l.sku), p.held_ms IS NOT NULL, "
    "count(DISTINCT o.key) AS orders, "
    "count(DISTINCT CASE WHEN l.returned > 0 OR l.refunded_fen > 0 THEN o.key END) AS claimed "
    "FROM sale_order o JOIN order_line l ON l.order_key = o.key LEFT JOIN product p ON p.sku = "
    "l.sku "
    "WHERE o.paid_ms >= :from AND o.paid_ms < :to AND o.test = 0 AND o.cancelled = 0 "
    "GROUP BY l.sku HAVING claimed > 0 ORDER BY claimed DESC, l.sku LIMIT 50";

} // namespace linli::storage::sql
