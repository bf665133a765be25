// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/SqlText.h"

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kFactMarks =
    "SELECT (SELECT max(seq) FROM member), (SELECT max(seq) FROM bind), "
    "(SELECT max(seq) FROM sale_order), (SELECT max(seq) FROM ledger_entry), "
    "(SELECT max(seq) FROM board_change), (SELECT min(seq) FROM board_change)";

inline constexpr std::string_view kFactPrint =
    "SELECT coalesce((SELECT value FROM setting WHERE key = 'shop.id'), '') || '|' || "
    "coalesce((SELECT key FROM member WHERE seq = :member), '') || '|' || "
    "coalesce((SELECT at_ms || link FROM bind WHERE seq = :bind), '') || '|' || "
    "coalesce((SELECT key FROM sale_order WHERE seq = :order), '') || '|' || "
    "coalesce((SELECT hex(hash) FROM ledger_entry WHERE seq = :ledger), '') || '|' || "
    "coalesce((SELECT nonce FROM board_change WHERE seq = :change), '')";

inline constexpr std::string_view kFactChanges =
    "SELECT DISTINCT kind, row FROM board_change WHERE seq > :since ORDER BY kind, row";

// Each table is read whole, from a number on, or by a list of numbers: one list of columns for all.
inline constexpr std::string_view kSelectMembers =
    "SELECT m.seq, m.key, m.joined_ms, i.seq FROM member m "
    "LEFT JOIN member i ON i.key = m.merged_into";
inline constexpr std::string_view kMembersFrom = "WHERE m.seq > :mark ORDER BY m.seq";
inline constexpr std::string_view kMembersOf =
    "WHERE m.seq IN (SELECT value FROM json_each(:rows)) ORDER BY m.seq";

inline constexpr std::string_view kSelectBinds =
    "SELECT b.seq, e.seq, i.seq, b.at_ms, b.ended_ms FROM bind b "
    "JOIN member e ON e.key = b.invitee JOIN member i ON i.key = b.inviter";
inline constexpr std::string_view kBindsFrom = "WHERE b.seq > :mark ORDER BY b.seq";
inline constexpr std::string_view kBindsOf =
    "WHERE b.seq IN (SELECT value FROM json_each(:rows)) ORDER BY b.seq";

// status: the bits of board::OrderStatus.
inline constexpr std::string_view kSelectOrders =
    "SELECT o.seq, m.seq, o.paid_ms, max(0, o.basis_fen - o.returned_fen), "
    "o.basis_fen + o.freight_fen, o.test + 2 * (o.group_id <> '' AND EXISTS "
    "(SELECT 1 FROM group_buy g WHERE g.id = o.group_id AND g.state = 'failed')) "
    "+ 4 * o.cancelled + 8 * (o.returned_fen > 0 AND o.returned_fen >= o.basis_fen) "
    "FROM sale_order o LEFT JOIN member m ON m.key = o.buyer WHERE o.paid_ms IS NOT NULL";
inline constexpr std::string_view kOrdersFrom = "AND o.seq > :mark";
inline constexpr std::string_view kOrdersOf = "AND o.seq IN (SELECT value FROM json_each(:rows))";

// A reward's cost is what left a budget for it and did not come back: RELEASE, USE and the like
// move it between the member's own accounts only.
inline constexpr std::string_view kSelectRewards =
    "SELECT r.seq, r.side, m.seq, r.unit, min(CASE WHEN e.kind = 'ACCRUE' THEN e.at_ms END), "
    "sum(CASE WHEN e.kind IN ('ACCRUE', 'REINSTATE') THEN e.amount "
    "WHEN e.kind IN ('CANCEL', 'CLAWBACK', 'DEBT', 'EXPIRE') THEN -e.amount ELSE 0 END) "
    "FROM reward r JOIN ledger_entry e ON e.reward_id = r.id "
    "LEFT JOIN member m ON m.key = r.invitee";
inline constexpr std::string_view kRewardsAll = "GROUP BY r.id ORDER BY r.seq";
inline constexpr std::string_view kRewardsOf =
    "WHERE r.seq IN (SELECT value FROM json_each(:rows)) GROUP BY r.id ORDER BY r.seq";
inline constexpr std::string_view kFactRewardsTouched =
    "SELECT DISTINCT r.seq FROM ledger_entry e JOIN reward r ON r.id = e.reward_id "
    "WHERE e.seq > :mark";

inline constexpr std::string_view kFactMembersFrom = SqlText<kSelectMembers, kMembersFrom>::value;
inline constexpr std::string_view kFactMembersOf = SqlText<kSelectMembers, kMembersOf>::value;
inline constexpr std::string_view kFactBindsFrom = SqlText<kSelectBinds, kBindsFrom>::value;
inline constexpr std::string_view kFactBindsOf = SqlText<kSelectBinds, kBindsOf>::value;
inline constexpr std::string_view kFactOrdersFrom = SqlText<kSelectOrders, kOrdersFrom>::value;
inline constexpr std::string_view kFactOrdersOf = SqlText<kSelectOrders, kOrdersOf>::value;
inline constexpr std::string_view kFactRewards = SqlText<kSelectRewards, kRewardsAll>::value;
inline constexpr std::string_view kFactRewardsOf = SqlText<kSelectRewards, kRewardsOf>::value;

// A gift is a batch on the shelf, or a product whose sku is the unit's name.
inline constexpr std::string_view kFactUnitCosts =
    "WITH units AS (SELECT value AS unit FROM json_each(:units)) "
    "SELECT p.sku, h.from_ms, h.fen FROM product p JOIN price_history h ON h.product = p.id "
    "AND h.kind = 'cost' WHERE p.sku IN units UNION ALL "
    "SELECT p.sku, p.created_ms, p.cost_fen FROM product p WHERE p.cost_fen IS NOT NULL "
    "AND p.sku IN units AND NOT EXISTS "
    "(SELECT 1 FROM price_history h WHERE h.product = p.id AND h.kind = 'cost') "
    "UNION ALL SELECT g.unit, g.received_ms, g.cost_fen FROM gift_batch g WHERE g.unit IN units "
    "ORDER BY 1, 2";

} // namespace linli::storage::sql
