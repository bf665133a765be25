// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kOrdersNewest = R"(
SELECT key, seq, buyer, placed_ms, paid_ms, fulfilled_ms, goods_fen, discount_fen, freight_fen,
    payable_fen, refunded_fen, basis_fen, test, request_open, platform, campaign, note, status,
    inviter, units, goods_text, rewards
FROM order_row
WHERE (:status = '' OR status = :status)
    AND placed_ms >= :from AND placed_ms < :to
    AND (:buyer = '' OR buyer = :buyer)
    AND (:sku = '' OR EXISTS (SELECT 1 FROM order_line l WHERE l.order_key = key AND l.sku = :sku))
    AND (:text = '' OR (key >= :text AND key < :behind)
        OR buyer IN (SELECT value FROM json_each(:buyers)))
    AND (:paged = 0 OR (placed_ms, key) < (:after_value, :after_key))
ORDER BY placed_ms DESC, key DESC LIMIT :limit)";

inline constexpr std::string_view kOrdersOldest = R"(
SELECT key, seq, buyer, placed_ms, paid_ms, fulfilled_ms, goods_fen, discount_fen, freight_fen,
    payable_fen, refunded_fen, basis_fen, test, request_open, platform, campaign, note, status,
    inviter, units, goods_text, rewards
FROM order_row
WHERE (:status = '' OR status = :status)
    AND placed_ms >= :from AND placed_ms < :to
    AND (:buyer = '' OR buyer = :buyer)
    AND (:sku = '' OR EXISTS (SELECT 1 FROM order_line l WHERE l.order_key = key AND l.sku = :sku))
    AND (:text = '' OR (key >= :text AND key < :behind)
        OR buyer IN (SELECT value FROM json_each(:buyers)))
    AND (:paged = 0 OR (placed_ms, key) > (:after_value, :after_key))
ORDER BY placed_ms, key LIMIT :limit)";

inline constexpr std::string_view kOrderCount = R"(
SELECT count(*) FROM order_row
WHERE (:status = '' OR status = :status)
    AND placed_ms >= :from AND placed_ms < :to
    AND (:buyer = '' OR buyer = :buyer)
    AND (:sku = '' OR EXISTS (SELECT 1 FROM order_line l WHERE l.order_key = key AND l.sku = :sku))
    AND (:text = '' OR (key >= :text AND key < :behind)
        OR buyer IN (SELECT value FROM json_each(:buyers))))";

inline constexpr std::string_view kOrderRow = R"(
SELECT key, seq, buyer, placed_ms, paid_ms, fulfilled_ms, goods_fen, discount_fen, freight_fen,
    payable_fen, refunded_fen, basis_fen, test, request_open, platform, campaign, note, status,
    inviter, units, goods_text, rewards
FROM order_row WHERE key = :key)";

inline constexpr std::string_view kRefundRows = R"(
SELECT number, seq, amount_fen, kind, state, at_ms FROM refund
WHERE order_key = :order ORDER BY seq LIMIT 10000)";
inline constexpr std::string_view kRefundLineRows = R"(
SELECT line, units, amount_fen FROM refund_line WHERE refund = :refund ORDER BY line LIMIT 10000)";

// About the order, one of its rewards or one of its refunds.
inline constexpr std::string_view kOrderDecisions = R"(
SELECT e.id, e.at_ms, e.verb, d.code, d.detail, d.subject, d.rule, d.found, d.needed
FROM decision d JOIN event e ON e.seq = d.event_seq
WHERE d.subject = :order OR d.subject IN (SELECT r.id FROM reward r WHERE r.order_key = :order)
    OR d.subject IN (SELECT f.number FROM refund f WHERE f.order_key = :order)
ORDER BY e.seq, d.position LIMIT 1000)";

inline constexpr std::string_view kLastOrderNumber = R"(
SELECT key FROM sale_order WHERE key >= :prefix AND key < :behind
ORDER BY length(key) DESC, key DESC LIMIT 1)";
inline constexpr std::string_view kLastRefundNumber = R"(
SELECT number FROM refund WHERE number >= :prefix AND number < :behind
ORDER BY length(number) DESC, number DESC LIMIT 1)";

inline constexpr std::string_view kSaveExtras = R"(
UPDATE sale_order SET platform = :platform, layout = :layout, campaign = :campaign, note = :note
WHERE key = :key)";

} // namespace linli::storage::sql
