// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// What the engine asks of orders, refunds and groups; see MemberReads.sql.h on LIMIT.
namespace linli::storage::sql {

inline constexpr std::string_view kOrder = R"(
SELECT seq, buyer, placed_ms, goods_fen, discount_fen, offer, freight_fen, basis_fen, returned_fen,
       refunded_fen, voucher, group_id, test, cancelled, auto_refunded, request_open, paid_ms,
       paid_seq, fulfilled_ms
FROM sale_order WHERE key = :key)";

inline constexpr std::string_view kOrderLines = R"(
SELECT sku, quantity, unit_fen, discount_fen, net_fen, returned, refunded_fen
FROM order_line WHERE order_key = :key ORDER BY position)";

inline constexpr std::string_view kPaidOrdersOf = R"(
SELECT key FROM sale_order
WHERE buyer = :buyer AND paid_ms IS NOT NULL AND cancelled = 0 ORDER BY seq)";

inline constexpr std::string_view kOrdersOfGroup = R"(
SELECT key FROM sale_order WHERE group_id = :group AND group_id <> '' ORDER BY seq)";

inline constexpr std::string_view kRefund = R"(
SELECT seq, order_key, amount_fen, kind, state, at_ms FROM refund WHERE number = :number)";

inline constexpr std::string_view kRefundLines = R"(
SELECT line, units, amount_fen FROM refund_line WHERE refund = :number ORDER BY line)";

inline constexpr std::string_view kRefundsOf = R"(
SELECT number FROM refund WHERE order_key = :order ORDER BY seq)";

inline constexpr std::string_view kGroup = R"(
SELECT seq, rule, opened_ms, ends_ms, state FROM group_buy WHERE id = :id)";

inline constexpr std::string_view kOpenGroups = R"(
SELECT id FROM group_buy WHERE state = 'open' ORDER BY seq)";

} // namespace linli::storage::sql
