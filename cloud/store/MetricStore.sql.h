// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// For SQLite and PostgreSQL alike. All rows: figures are made of all facts.
namespace linli::cloud::sql {

/// The columns of storage::rewardFact. A sum of BIGINTs is no BIGINT on PostgreSQL.
inline constexpr std::string_view kMetricRewards = R"(
SELECT r.seq, r.side, m.seq, r.unit, min(CASE WHEN e.kind = 'ACCRUE' THEN e.at_ms END),
       CAST(sum(CASE WHEN e.kind IN ('ACCRUE', 'REINSTATE') THEN e.amount
                     WHEN e.kind IN ('CANCEL', 'CLAWBACK', 'DEBT', 'EXPIRE') THEN -e.amount
                     ELSE 0 END) AS BIGINT)
FROM reward r JOIN ledger_entry e ON e.reward_id = r.id LEFT JOIN member m ON m.key = r.invitee
GROUP BY r.id, r.seq, r.side, r.unit, m.seq ORDER BY r.seq)";

inline constexpr std::string_view kMetricLines = R"(
SELECT o.seq, l.sku, l.quantity - l.returned FROM sale_order o
JOIN order_line l ON l.order_key = o.key
WHERE o.paid_ms >= :from AND o.paid_ms < :to ORDER BY o.paid_ms, o.key, l.position)";

} // namespace linli::cloud::sql
