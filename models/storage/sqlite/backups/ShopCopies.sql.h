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

inline constexpr std::string_view kEraseKeys = R"(
UPDATE member SET erased = 1, phone_key = '', wechat_key = '', device_key = '', door_key = ''
WHERE key = :key AND erased = 0)";

inline constexpr std::string_view kEraseIdentity = R"(
UPDATE member_identity SET name = x'', nickname = x'', phone = x'', estate = x'', building = x'',
       door = x'', note = x'' WHERE member = :key)";

inline constexpr std::string_view kEraseTags = "DELETE FROM member_tag WHERE member = :key";

inline constexpr std::string_view kEraseImports = "DELETE FROM import_person WHERE member = :key";

} // namespace linli::storage::sql
