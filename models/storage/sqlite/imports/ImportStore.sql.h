// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kImportOrder = R"(
SELECT layout, group_no, buyer_key, placed_ms, paid_ms, paid_fen, refunded_fen, status, items,
       lines_layout
FROM import_order WHERE order_key = :key)";

inline constexpr std::string_view kImportOrdersOfGroup = R"(
SELECT order_key FROM import_order
WHERE group_no = :group AND group_no <> '' AND buyer_key = :buyer ORDER BY order_key LIMIT 2)";

inline constexpr std::string_view kImportPerson = R"(
SELECT joined_ms, invite_code, inviter_code, tags, consent
FROM import_person WHERE member = :member)";

inline constexpr std::string_view kInsertImportBatch = R"(
INSERT INTO import_batch(id, file_name, kind, encoding, at_ms, rows, members, orders, products)
VALUES (:id, :file_name, :kind, :encoding, :at, :rows, :members, :orders, :products))";

inline constexpr std::string_view kSaveImportOrder = R"(
INSERT INTO import_order(order_key, batch, layout, group_no, buyer_key, placed_ms, paid_ms,
                         paid_fen, refunded_fen, status, items, lines_layout)
VALUES (:key, :batch, :layout, :group, :buyer, :placed, :paid, :paid_fen, :refunded_fen, :status,
        :items, :lines_layout)
ON CONFLICT(order_key) DO UPDATE SET items = excluded.items,
    lines_layout = excluded.lines_layout)";

inline constexpr std::string_view kInsertImportPerson = R"(
INSERT INTO import_person(member, batch, joined_ms, invite_code, inviter_code, tags, consent)
VALUES (:member, :batch, :joined, :invite_code, :inviter_code, :tags, :consent))";

inline constexpr std::string_view kInsertImportQueue = R"(
INSERT INTO import_queue(batch, row, reason, cells, subject)
VALUES (:batch, :row, :reason, :cells, :subject)
ON CONFLICT DO NOTHING)";

inline constexpr std::string_view kMarkPlatformBind = R"(
INSERT INTO import_platform_bind(invitee, inviter) VALUES (:invitee, :inviter)
ON CONFLICT DO NOTHING)";

inline constexpr std::string_view kIsPlatformBind = R"(
SELECT 1 FROM import_platform_bind WHERE invitee = :invitee AND inviter = :inviter)";

} // namespace linli::storage::sql
