// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// For SQLite and PostgreSQL alike. All rows: a board is made of all facts.
namespace linli::cloud::sql {

inline constexpr std::string_view kPublicMembers =
    "SELECT key, joined_ms, seq, merged_into FROM member ORDER BY seq";

inline constexpr std::string_view kPublicBinds =
    "SELECT invitee, inviter, at_ms, ended_ms FROM bind ORDER BY seq";

/// The status bits of board::OrderStatus.
inline constexpr std::string_view kPublicSales = R"(
SELECT o.buyer, o.paid_ms,
       CASE WHEN o.basis_fen > o.returned_fen THEN o.basis_fen - o.returned_fen ELSE 0 END,
       o.basis_fen + o.freight_fen,
       o.test + CASE WHEN g.state = 'failed' THEN 2 ELSE 0 END + 4 * o.cancelled
         + CASE WHEN o.returned_fen > 0 AND o.returned_fen >= o.basis_fen THEN 8 ELSE 0 END,
       o.seq
FROM sale_order o LEFT JOIN group_buy g ON g.id = o.group_id
WHERE o.paid_ms IS NOT NULL ORDER BY o.paid_ms, o.paid_seq)";

/// Who does not want to stand on a board: by the tag.
inline constexpr std::string_view kPublicHidden = R"(
SELECT entity FROM field_value
WHERE store_id = :store AND kind = 'tags' AND name = :tag AND value = '1' ORDER BY entity)";

} // namespace linli::cloud::sql
