// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kBeginErasing = "INSERT OR IGNORE INTO erasing (one) VALUES (1)";
inline constexpr std::string_view kEndErasing = "DELETE FROM erasing";

inline constexpr std::string_view kHasTable =
    "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = :name";

inline constexpr std::string_view kOwnKeys = R"(
SELECT :member UNION SELECT member FROM merged_identity WHERE root = :member LIMIT 1000)";

inline constexpr std::string_view kForgetOrderNotes = R"(
UPDATE sale_order SET note = '' WHERE note <> ''
AND buyer IN (SELECT value FROM json_each(:members)))";

/// Every table with text that may be changed, and the statement that counts its rows with one of
/// :words, made by the database from its own schema, so that a table nobody thought of here is
/// searched as well. What undoes changes (rewind_log) comes last: it has just heard of them.
/// :names 1 leaves out tables whose words are the shop's, not a person's; :all 1 takes also what may
/// not be changed.
inline constexpr std::string_view kTextTables = R"(
SELECT m.name, printf('SELECT count(1) FROM "%w" t WHERE EXISTS (SELECT 1 FROM json_each(:words) w WHERE instr(%s, w.value) > 0)',
    m.name, group_concat(printf('coalesce(t."%w", '''')', c.name), ' || char(10) || '))
FROM sqlite_master m JOIN pragma_table_info(m.name) c
WHERE m.type = 'table' AND c.type = 'TEXT' AND m.name NOT IN ('consent_text', 'privacy_notice')
    AND (:all = 1 OR (c.pk = 0 AND ((m.name = 'event' AND :erasing = 1) OR NOT EXISTS
        (SELECT 1 FROM sqlite_master t
         WHERE t.type = 'trigger' AND t.tbl_name = m.name AND t.sql LIKE '%append-only%'))))
    AND (:names = 0 OR :all = 1 OR m.name NOT IN ('product', 'rule', 'rule_version', 'honour_tier',
        'gift_batch', 'setting', 'campaign', 'campaign_draft', 'import_batch', 'group_offer'))
GROUP BY m.name ORDER BY m.name = 'rewind_log', m.name LIMIT 500)";

/// One statement a column of a table that holds a word: takes it out.
inline constexpr std::string_view kTextColumns = R"(
SELECT printf('UPDATE OR IGNORE "%w" SET "%w" = replace("%w", :word, '''') WHERE instr("%w", :word) > 0',
    :table, c.name, c.name, c.name)
FROM pragma_table_info(:table) c WHERE c.type = 'TEXT' AND c.pk = 0 ORDER BY c.cid LIMIT 200)";

inline constexpr std::string_view kSealedDrafts =
    "SELECT form, subject, content FROM draft ORDER BY form, subject LIMIT 10000";
inline constexpr std::string_view kForgetDraft =
    "DELETE FROM draft WHERE form = :form AND subject = :subject";
inline constexpr std::string_view kSealedRows = R"(
SELECT batch, row, reason, cells FROM import_queue WHERE length(cells) > 0 LIMIT 1000000)";
inline constexpr std::string_view kEmptyRow = R"(
UPDATE import_queue SET cells = x'', done_ms = coalesce(done_ms, :at)
WHERE batch = :batch AND row = :row AND reason = :reason)";

inline constexpr std::string_view kBoardsWith = R"(
SELECT id, body FROM board_snapshot WHERE instr(body, :member) > 0 LIMIT 100000)";
inline constexpr std::string_view kRewriteBoard =
    "UPDATE board_snapshot SET body = :body, hash = :hash WHERE id = :id";

inline constexpr std::string_view kRewriteDue =
    "SELECT 1 FROM erased WHERE rewritten_ms IS NULL LIMIT 1";
inline constexpr std::string_view kRewritten =
    "UPDATE erased SET rewritten_ms = :at WHERE rewritten_ms IS NULL";

inline constexpr std::string_view kLooksAt = R"(
SELECT at_ms, actor, act, subject, detail FROM audit WHERE act = 'phone-reveal'
AND subject IN (SELECT value FROM json_each(:members)) ORDER BY at_ms DESC, seq DESC LIMIT 500)";

/// Tables of features that name neighbours, by a foreign key or in a column `member`: one JSON
/// object a row, sealed columns as "sealed:" and hex.
inline constexpr std::string_view kFeatureTables = R"(
WITH named(name, col) AS (
    SELECT m.name, f."from" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
    WHERE m.type = 'table' AND f."table" = 'member'
    UNION
    SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
    WHERE m.type = 'table' AND c.name = 'member' AND c.type = 'TEXT')
SELECT n.name, printf('SELECT json_object(%s) FROM "%w" WHERE "%w" IN (SELECT value FROM json_each(:members)) LIMIT 500',
    (SELECT group_concat(CASE c.type WHEN 'BLOB'
         THEN printf('%Q, ''sealed:'' || hex("%w")', c.name, c.name)
         ELSE printf('%Q, "%w"', c.name, c.name) END, ', ') FROM pragma_table_info(n.name) c
     WHERE c.type IN ('TEXT', 'INTEGER', 'BLOB')), n.name, n.col)
FROM named n WHERE n.name NOT IN ('member', 'member_identity', 'member_tag', 'member_reading',
    'consent', 'merge_record', 'merged_identity', 'invite_link', 'bind', 'sale_order', 'reward', 'erased',
    'claim_code', 'device_seen')
ORDER BY n.name, n.col LIMIT 200)";

} // namespace linli::storage::sql
