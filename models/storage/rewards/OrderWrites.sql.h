// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

/// Leaves platform, layout, campaign and note alone: those are the order use cases' columns.
inline constexpr std::string_view kSaveOrder = R"(
INSERT INTO sale_order (key, seq, buyer, placed_ms, goods_fen, discount_fen, offer, freight_fen,
                        basis_fen, returned_fen, refunded_fen, voucher, group_id, test, cancelled,
                        auto_refunded, request_open, paid_ms, paid_seq, fulfilled_ms)
VALUES (:key, :seq, :buyer, :placed, :goods, :discount, :offer, :freight, :basis, :returned,
        :refunded, :voucher, :group, :test, :cancelled, :auto, :request, :paid, :paidSeq,
        :fulfilled)
ON CONFLICT (key) DO UPDATE SET
    buyer = excluded.buyer, goods_fen = excluded.goods_fen,
    discount_fen = excluded.discount_fen, offer = excluded.offer,
    freight_fen = excluded.freight_fen, basis_fen = excluded.basis_fen,
    returned_fen = excluded.returned_fen, refunded_fen = excluded.refunded_fen,
    voucher = excluded.voucher, group_id = excluded.group_id, test = excluded.test,
    cancelled = excluded.cancelled, auto_refunded = excluded.auto_refunded,
    request_open = excluded.request_open, paid_ms = excluded.paid_ms,
    paid_seq = excluded.paid_seq, fulfilled_ms = excluded.fulfilled_ms)";

inline constexpr std::string_view kSaveOrderLine = R"(
INSERT INTO order_line (order_key, position, sku, quantity, unit_fen, discount_fen, net_fen,
                        returned, refunded_fen)
VALUES (:order, :position, :sku, :quantity, :unit, :discount, :net, :returned, :refunded)
ON CONFLICT (order_key, position) DO UPDATE SET
    sku = excluded.sku, quantity = excluded.quantity, unit_fen = excluded.unit_fen,
    discount_fen = excluded.discount_fen, net_fen = excluded.net_fen,
    returned = excluded.returned, refunded_fen = excluded.refunded_fen)";

inline constexpr std::string_view kSaveRefund = R"(
INSERT INTO refund (number, seq, order_key, amount_fen, kind, state, at_ms)
VALUES (:number, :seq, :order, :amount, :kind, :state, :at)
ON CONFLICT (number) DO UPDATE SET
    seq = excluded.seq, order_key = excluded.order_key, amount_fen = excluded.amount_fen,
    kind = excluded.kind, state = excluded.state, at_ms = excluded.at_ms)";

// A refused number may come again with other lines, of another order even.
inline constexpr std::string_view kForgetRefundLines =
    "DELETE FROM refund_line WHERE refund = :refund";

inline constexpr std::string_view kSaveRefundLine = R"(
INSERT INTO refund_line (refund, line, units, amount_fen) VALUES (:refund, :line, :units, :amount)
ON CONFLICT (refund, line) DO UPDATE SET units = excluded.units, amount_fen = excluded.amount_fen)";

inline constexpr std::string_view kSaveGroup = R"(
INSERT INTO group_buy (id, seq, rule, opened_ms, ends_ms, state)
VALUES (:id, :seq, :rule, :opened, :ends, :state)
ON CONFLICT (id) DO UPDATE SET state = excluded.state, ends_ms = excluded.ends_ms)";

} // namespace linli::storage::sql
