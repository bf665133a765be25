// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kShopFacts = R"(
SELECT (SELECT count(*) FROM member WHERE erased = 0 AND merged_into IS NULL),
       (SELECT count(*) FROM sale_order),
       (SELECT count(*) FROM product),
       (SELECT count(*) FROM reward),
       (SELECT count(*) FROM ledger_entry),
       (SELECT max(at_ms) FROM event),
       (SELECT value FROM setting WHERE key = 'shop.id'))";

// Records merged into theirs are theirs too. No table of a later migration: the file may be older.
inline constexpr std::string_view kErasedMembers = R"(
WITH RECURSIVE gone(key) AS (
    SELECT key FROM member WHERE erased = 1
    UNION SELECT m.key FROM member m JOIN gone g ON m.merged_into = g.key)
SELECT key FROM gone ORDER BY key LIMIT 1000000)";

inline constexpr std::string_view kKnownInCopy =
    "SELECT 1 FROM member WHERE key = :key AND erased = 0";

inline constexpr std::string_view kNamesInCopy =
    "SELECT member, name, nickname, phone FROM member_identity LIMIT 10000000";

/// Tells the triggers of other features that she is gone. The copy's last moment stands for when.
inline constexpr std::string_view kEraseElsewhere = R"(
INSERT INTO erased (member, at_ms) SELECT :key, coalesce(max(at_ms), 0) FROM event WHERE true
ON CONFLICT (member) DO NOTHING)";
inline constexpr std::string_view kKnowsErased =
    "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'erased'";

inline constexpr std::string_view kEraseKeys = R"(
UPDATE member SET erased = 1, phone_key = '', wechat_key = '', device_key = '', door_key = ''
WHERE key = :key AND erased = 0)";

inline constexpr std::string_view kEraseIdentity = R"(
UPDATE member_identity SET name = x'', nickname = x'', phone = x'', estate = x'', building = x'',
       door = x'', note = x'' WHERE member = :key)";

inline constexpr std::string_view kEraseTags = "DELETE FROM member_tag WHERE member = :key";

inline constexpr std::string_view kEraseImports = "DELETE FROM import_person WHERE member = :key";

// Of copies alone, never of an open shop: the files of its own poster templates.
inline constexpr std::string_view kMakeKeptFiles = R"(
CREATE TABLE kept_file (path TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT)";

inline constexpr std::string_view kKeepFile =
    "INSERT INTO kept_file (path, bytes) VALUES (:path, :bytes)";

inline constexpr std::string_view kHoldsKeptFiles =
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name = 'kept_file' LIMIT 1";

inline constexpr std::string_view kKeptFiles =
    "SELECT path, bytes FROM kept_file ORDER BY path LIMIT 100000";

inline constexpr std::string_view kForgetKeptFiles = "DROP TABLE IF EXISTS kept_file";

} // namespace linli::storage::sql
