// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kChangeMark =
    "SELECT total_changes(), data_version FROM pragma_data_version";

inline constexpr std::string_view kQueryOnly = "SELECT query_only FROM pragma_query_only";

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

inline constexpr std::string_view kBoardOrdersWith =
    "SELECT o.seq FROM sale_order o WHERE o.paid_ms IS NOT NULL "
    "AND (:campaign = '' OR o.campaign = :campaign) AND (:sku = '' OR o.key IN "
    "(SELECT l.order_key FROM order_line l WHERE l.sku = :sku)) ORDER BY o.seq";

inline constexpr std::string_view kBoardProductClaims =
    "SELECT coalesce(p.id, ''), l.sku, coalesce(p.name, l.sku), p.held_ms IS NOT NULL, "
    "count(DISTINCT o.key) AS orders, "
    "count(DISTINCT CASE WHEN l.returned > 0 OR l.refunded_fen > 0 THEN o.key END) AS claimed "
    "FROM sale_order o JOIN order_line l ON l.order_key = o.key LEFT JOIN product p ON p.sku = "
    "l.sku "
    "WHERE o.paid_ms >= :from AND o.paid_ms < :to AND o.test = 0 AND o.cancelled = 0 "
    "GROUP BY l.sku HAVING claimed > 0 ORDER BY claimed DESC, l.sku LIMIT 50";

} // namespace linli::storage::sql
