// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kPutBrake = R"(
INSERT INTO quality_brake (id, seq, product, from_ms, to_ms, words, pulled_ms, actor, lifted_ms)
VALUES (:id, (SELECT coalesce(max(seq), 0) + 1 FROM quality_brake), :product, :from, :to, :words,
    :pulled, :actor, NULL))";
inline constexpr std::string_view kLiftBrake =
    "UPDATE quality_brake SET lifted_ms = :at WHERE id = :id AND lifted_ms IS NULL";

// Empty texts: any.
inline constexpr std::string_view kBrakes = R"(
SELECT id, product, from_ms, to_ms, words, pulled_ms, actor, lifted_ms FROM quality_brake
WHERE (:id = '' OR id = :id) AND (:product = '' OR (product = :product AND lifted_ms IS NULL))
ORDER BY seq DESC LIMIT 200)";

// The inviter is the one of the latest bind made at or before payment (views/OrderRow.h).
inline constexpr std::string_view kAffectedOrders = R"(
SELECT o.key, coalesce((SELECT i.root FROM merged_identity i WHERE i.member = o.buyer), o.buyer, ''),
    coalesce((SELECT b.inviter FROM bind b WHERE b.invitee = o.buyer AND b.at_ms <= o.paid_ms
        AND (b.ended_ms IS NULL OR b.ended_ms > o.paid_ms) ORDER BY b.seq DESC LIMIT 1), '')
        AS inviter,
    o.paid_ms, sum(l.quantity - l.returned), sum(l.net_fen - l.refunded_fen),
    o.goods_fen - o.discount_fen + o.freight_fen - o.refunded_fen,
    coalesce(r.amount_fen, 0), coalesce(r.number, '')
FROM order_line l JOIN sale_order o ON o.key = l.order_key
LEFT JOIN brake_compensation c ON c.brake = :brake AND c.order_key = o.key
LEFT JOIN refund r ON r.number = c.refund AND r.state = 'applied'
WHERE l.sku = :sku AND o.paid_ms >= :from AND o.paid_ms < :to AND o.test = 0 AND o.cancelled = 0
GROUP BY o.key HAVING sum(l.quantity - l.returned) > 0 OR r.number IS NOT NULL
ORDER BY inviter = '', o.paid_ms, o.key LIMIT 5000)";

inline constexpr std::string_view kCompensated = R"(
INSERT OR REPLACE INTO brake_compensation (brake, order_key, refund)
VALUES (:brake, :order, :refund))";

} // namespace linli::storage::sql
