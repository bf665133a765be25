// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kMarkImport = R"(
INSERT INTO import_mark(batch, event_from, event_to, entry_from, entry_to, member_from, member_to,
    bind_from, bind_to, order_from, order_to, refund_from, refund_to, reward_from, reward_to,
    audit_from)
VALUES (:batch, :event_from, :event_to, :entry_from, :entry_to, :member_from, :member_to,
    :bind_from, :bind_to, :order_from, :order_to, :refund_from, :refund_to, :reward_from,
    :reward_to, (SELECT coalesce(max(seq), 0) FROM audit)))";

inline constexpr std::string_view kNoteImportProduct =
    "INSERT INTO import_product(batch, product) VALUES (:batch, :product)";

inline constexpr std::string_view kKeepLayout = R"(
INSERT INTO import_before(batch, order_key, items, lines_layout)
SELECT :batch, order_key, items, lines_layout FROM import_order WHERE order_key = :order
ON CONFLICT DO NOTHING)";

inline constexpr std::string_view kKeepLines = R"(
INSERT INTO import_before_line(batch, order_key, position, sku, quantity, unit_fen, discount_fen,
    net_fen, returned, refunded_fen)
SELECT :batch, order_key, position, sku, quantity, unit_fen, discount_fen, net_fen, returned,
    refunded_fen FROM order_line WHERE order_key = :order
ON CONFLICT DO NOTHING)";

inline constexpr std::string_view kPastImports = R"(
SELECT b.id, b.file_name, b.kind, b.at_ms, b.rows, b.members, b.orders, b.products, b.undone_ms,
       EXISTS (SELECT 1 FROM import_mark m WHERE m.batch = b.id),
       (SELECT count(*) FROM import_queue q WHERE q.batch = b.id AND q.done_ms IS NULL)
FROM import_batch b ORDER BY b.at_ms DESC, b.rowid DESC LIMIT :most)";

inline constexpr std::string_view kWaitingImportRows = R"(
SELECT q.batch, b.file_name, q.row, q.reason, q.cells, q.subject
FROM import_queue q JOIN import_batch b ON b.id = q.batch
WHERE q.done_ms IS NULL AND b.undone_ms IS NULL ORDER BY b.at_ms, q.batch, q.row LIMIT :most)";

inline constexpr std::string_view kSettleImportRow = R"(
UPDATE import_queue SET done_ms = :at, decided = :decided
WHERE batch = :batch AND row = :row AND reason = :reason)";

inline constexpr std::string_view kImportMembers = R"(
SELECT v.key FROM member v, import_mark m
WHERE m.batch = :batch AND v.seq >= m.member_from AND v.seq < m.member_to)";

/// What stands on an import, one count each, in the order of SqliteImportHistory::tiesOf. `mine`
/// and `hers` are its orders and its people.
#define LINLI_MINE                                                                                 \
    "WITH m AS (SELECT event_from, event_to, entry_from, entry_to, member_from, member_to, "       \
    "bind_from, "                                                                                  \
    "bind_to, order_from, order_to, refund_from, refund_to, reward_from, reward_to, audit_from "   \
    "FROM import_mark WHERE batch = :batch), "                                                     \
    "mine AS (SELECT o.key FROM sale_order o, m WHERE o.seq >= m.order_from AND o.seq < "          \
    "m.order_to), "                                                                                \
    "hers AS (SELECT v.key FROM member v, m WHERE v.seq >= m.member_from AND v.seq < "             \
    "m.member_to) "
inline constexpr std::string_view kTieRewards = LINLI_MINE R"(
SELECT (SELECT max(0, entry_to - entry_from) FROM m)
     + (SELECT count(*) FROM reward r, m WHERE (r.seq < m.reward_from OR r.seq >= m.reward_to)
        AND (r.order_key IN mine OR r.owner IN hers OR r.invitee IN hers OR r.inviter IN hers)))";
inline constexpr std::string_view kTieOrders = LINLI_MINE R"(
SELECT count(*) FROM sale_order o, m
WHERE (o.seq < m.order_from OR o.seq >= m.order_to) AND o.buyer IN hers)";
inline constexpr std::string_view kTieRefunds = LINLI_MINE R"(
SELECT count(*) FROM refund r, m
WHERE (r.seq < m.refund_from OR r.seq >= m.refund_to) AND r.order_key IN mine)";
inline constexpr std::string_view kTieHandedOut = LINLI_MINE R"(
SELECT count(*) FROM sale_order o, m WHERE o.seq >= m.order_from AND o.seq < m.order_to
AND o.fulfilled_ms IS NOT NULL AND o.fulfilled_ms IS NOT o.paid_ms)";
inline constexpr std::string_view kTieBinds = LINLI_MINE R"(
SELECT (SELECT count(*) FROM bind b, m WHERE (b.seq < m.bind_from OR b.seq >= m.bind_to)
        AND (b.invitee IN hers OR b.inviter IN hers))
     + (SELECT count(*) FROM bind b, m WHERE b.seq >= m.bind_from AND b.seq < m.bind_to
        AND b.ended_ms IS NOT NULL))";
inline constexpr std::string_view kTieEdited = LINLI_MINE R"(
SELECT count(*) FROM audit a, m WHERE a.seq > m.audit_from
AND (a.subject IN hers OR a.subject IN (SELECT product FROM import_product WHERE batch = :batch)))";
inline constexpr std::string_view kTieItems = R"(
SELECT (SELECT count(*) FROM import_order WHERE batch = :batch AND lines_layout <> layout)
     + (SELECT count(*) FROM import_before o JOIN import_before l ON l.order_key = o.order_key
        JOIN import_batch n ON n.id = l.batch JOIN import_batch b ON b.id = o.batch
        WHERE o.batch = :batch AND l.batch <> o.batch AND n.rowid > b.rowid
        AND n.undone_ms IS NULL))";
inline constexpr std::string_view kTieCloud = R"(
SELECT count(*) FROM outbox x JOIN event e ON e.id = x.entity, import_mark m
WHERE m.batch = :batch AND e.seq >= m.event_from AND e.seq < m.event_to
AND (x.state <> 'waiting' OR x.dev_seq IS NOT NULL))";
inline constexpr std::string_view kTieOther = LINLI_MINE R"(
SELECT (SELECT count(*) FROM member v, m WHERE (v.seq < m.member_from OR v.seq >= m.member_to)
        AND v.merged_into IN hers)
     + (SELECT count(*) FROM merge_record g WHERE g.from_member IN hers OR g.into_member IN hers)
     + (SELECT count(*) FROM import_queue q, m WHERE q.subject IN mine AND q.decided <> ''))";
#undef LINLI_MINE

/// In this order nothing is left that points at what is gone.
inline constexpr std::array kRemoveImport{
    std::string_view(R"(
DELETE FROM refund_line WHERE refund IN (SELECT r.number FROM refund r, import_mark m
WHERE m.batch = :batch AND r.seq >= m.refund_from AND r.seq < m.refund_to))"),
    std::string_view(R"(
DELETE FROM refund WHERE seq >= (SELECT refund_from FROM import_mark WHERE batch = :batch)
AND seq < (SELECT refund_to FROM import_mark WHERE batch = :batch))"),
    std::string_view(R"(
DELETE FROM import_order WHERE batch = :batch)"),
    std::string_view(R"(
DELETE FROM order_line WHERE order_key IN (SELECT o.key FROM sale_order o, import_mark m
WHERE m.batch = :batch AND o.seq >= m.order_from AND o.seq < m.order_to))"),
    std::string_view(R"(
DELETE FROM sale_order WHERE seq >= (SELECT order_from FROM import_mark WHERE batch = :batch)
AND seq < (SELECT order_to FROM import_mark WHERE batch = :batch))"),
    std::string_view(R"(
DELETE FROM bind WHERE seq >= (SELECT bind_from FROM import_mark WHERE batch = :batch)
AND seq < (SELECT bind_to FROM import_mark WHERE batch = :batch))"),
    std::string_view(R"(
DELETE FROM outbox WHERE state = 'waiting' AND entity IN (SELECT e.id FROM event e, import_mark m
WHERE m.batch = :batch AND e.seq >= m.event_from AND e.seq < m.event_to))"),
    std::string_view(R"(
DELETE FROM order_line WHERE order_key IN (SELECT order_key FROM import_before WHERE batch = :batch))"),
    std::string_view(R"(
INSERT INTO order_line(order_key, position, sku, quantity, unit_fen, discount_fen, net_fen, returned,
    refunded_fen)
SELECT order_key, position, sku, quantity, unit_fen, discount_fen, net_fen, returned, refunded_fen
FROM import_before_line WHERE batch = :batch)"),
    std::string_view(R"(
UPDATE import_order SET (items, lines_layout) = (SELECT b.items, b.lines_layout FROM import_before b
    WHERE b.batch = :batch AND b.order_key = import_order.order_key)
WHERE order_key IN (SELECT order_key FROM import_before WHERE batch = :batch))"),
    std::string_view(R"(
DELETE FROM price_history WHERE product IN (SELECT i.product FROM import_product i
    JOIN product p ON p.id = i.product WHERE i.batch = :batch
    AND NOT EXISTS (SELECT 1 FROM order_line l WHERE l.sku = p.sku)))"),
    std::string_view(R"(
DELETE FROM product WHERE id IN (SELECT product FROM import_product WHERE batch = :batch)
AND NOT EXISTS (SELECT 1 FROM order_line l WHERE l.sku = product.sku))"),
    std::string_view(R"(
DELETE FROM import_person WHERE batch = :batch)"),
};

/// Everything that is hers, then she herself; :member.
inline constexpr std::array kRemoveMember{
    std::string_view(
        "DELETE FROM import_platform_bind WHERE invitee = :member OR inviter = :member"),
    std::string_view("DELETE FROM consent WHERE member = :member"),
    std::string_view("DELETE FROM member_tag WHERE member = :member"),
    std::string_view("DELETE FROM invite_link WHERE inviter = :member"),
    std::string_view("DELETE FROM member_reading WHERE member = :member"),
    std::string_view("DELETE FROM member_identity WHERE member = :member"),
    std::string_view("DELETE FROM member WHERE key = :member"),
};

inline constexpr std::string_view kImportUndone =
    "UPDATE import_batch SET undone_ms = :at WHERE id = :batch";

} // namespace linli::storage::sql
