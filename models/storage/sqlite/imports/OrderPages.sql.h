// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

// MATERIALIZED: json_each makes the text of a row anew for every column that asks for it.

inline constexpr std::string_view kPagesLinked = "SELECT 1 FROM sync_state";

inline constexpr std::string_view kPageEvents = R"(
WITH page AS MATERIALIZED (SELECT value AS v FROM json_each(:page))
INSERT INTO event (seq, id, at_ms, verb, fingerprint)
SELECT json_extract(v, '$[0]'), json_extract(v, '$[1]'), json_extract(v, '$[2]'),
       json_extract(v, '$[3]'), json_extract(v, '$[4]') FROM page)";

inline constexpr std::string_view kPageOrders = R"(
WITH page AS MATERIALIZED (SELECT value AS v FROM json_each(:page))
INSERT INTO sale_order (key, seq, buyer, placed_ms, goods_fen, discount_fen, offer, freight_fen,
                        basis_fen, returned_fen, refunded_fen, cancelled, paid_ms, paid_seq,
                        fulfilled_ms, platform, layout, campaign, note)
SELECT json_extract(v, '$[0]'), json_extract(v, '$[1]'), json_extract(v, '$[2]'),
       json_extract(v, '$[3]'), json_extract(v, '$[4]'), json_extract(v, '$[5]'),
       json_extract(v, '$[6]'), json_extract(v, '$[7]'), json_extract(v, '$[8]'),
       json_extract(v, '$[9]'), json_extract(v, '$[10]'), json_extract(v, '$[11]'),
       json_extract(v, '$[12]'), json_extract(v, '$[13]'), json_extract(v, '$[14]'),
       :platform, :layout, json_extract(v, '$[15]'), json_extract(v, '$[16]') FROM page)";

inline constexpr std::string_view kPageLines = R"(
WITH page AS MATERIALIZED (SELECT value AS v FROM json_each(:page))
INSERT INTO order_line (order_key, position, sku, quantity, unit_fen, discount_fen, net_fen,
                        returned, refunded_fen)
SELECT json_extract(v, '$[0]'), json_extract(v, '$[1]'), json_extract(v, '$[2]'),
       json_extract(v, '$[3]'), json_extract(v, '$[4]'), json_extract(v, '$[5]'),
       json_extract(v, '$[6]'), json_extract(v, '$[7]'), json_extract(v, '$[8]') FROM page)";

inline constexpr std::string_view kPageRefunds = R"(
WITH page AS MATERIALIZED (SELECT value AS v FROM json_each(:page))
INSERT INTO refund (number, seq, order_key, amount_fen, kind, state, at_ms)
SELECT json_extract(v, '$[0]'), json_extract(v, '$[1]'), json_extract(v, '$[2]'),
       json_extract(v, '$[3]'), json_extract(v, '$[4]'), json_extract(v, '$[5]'),
       json_extract(v, '$[6]') FROM page)";

inline constexpr std::string_view kPageOutbox = R"(
WITH page AS MATERIALIZED (SELECT value AS v FROM json_each(:page))
INSERT INTO outbox (op_id, kind, entity, body, at_ms)
SELECT json_extract(v, '$[0]'), 'import.v1', json_extract(v, '$[1]'), json_extract(v, '$[2]'),
       json_extract(v, '$[3]') FROM page)";

inline constexpr std::string_view kPageHeld = R"(
WITH page AS MATERIALIZED (SELECT value AS v FROM json_each(:page))
INSERT INTO import_order (order_key, batch, layout, group_no, buyer_key, placed_ms, paid_ms,
                          paid_fen, refunded_fen, status, items, lines_layout)
SELECT json_extract(v, '$[0]'), :batch, json_extract(v, '$[1]'), json_extract(v, '$[2]'),
       json_extract(v, '$[3]'), json_extract(v, '$[4]'), json_extract(v, '$[5]'),
       json_extract(v, '$[6]'), json_extract(v, '$[7]'), json_extract(v, '$[8]'),
       json_extract(v, '$[9]'), json_extract(v, '$[10]') FROM page)";

} // namespace linli::storage::sql
