// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kPutBoard = R"(
INSERT INTO board_snapshot (id, seq, choice, rank_by, from_ms, to_ms, sealed_ms, body, hash)
VALUES (:id, (SELECT coalesce(max(seq), 0) + 1 FROM board_snapshot), :choice, :by, :from, :to,
        :sealed, :body, :hash))";

inline constexpr std::string_view kStoredBoards = R"(
SELECT id, seq, choice, rank_by, from_ms, to_ms, sealed_ms, body, hash FROM board_snapshot
WHERE :id = '' OR id = :id ORDER BY seq DESC LIMIT 200)";

inline constexpr std::string_view kAddPublication =
    "INSERT INTO board_publication (snapshot, at_ms, way) VALUES (:snapshot, :at, :way)";

inline constexpr std::string_view kPublications = R"(
SELECT at_ms, way FROM board_publication WHERE snapshot = :snapshot ORDER BY seq LIMIT 1000)";

// What she said last holds; what she set on her own page (the tag) holds over all.
inline constexpr std::string_view kPrintedNames = R"(
SELECT member, purpose FROM (
    SELECT coalesce((SELECT i.root FROM merged_identity i WHERE i.member = c.member), c.member)
        AS member, c.purpose AS purpose, c.given_ms AS at_ms, c.rowid AS place
    FROM consent c WHERE c.withdrawn_ms IS NULL
        AND c.purpose IN ('public_name', 'masked_name', 'no_board', 'title')
        AND c.member IN (SELECT value FROM json_each(:members) UNION ALL
            SELECT i.member FROM merged_identity i
            WHERE i.root IN (SELECT value FROM json_each(:members)))
    UNION ALL
    SELECT t.member, 'no_board', 9223372036854775807, 0 FROM member_tag t WHERE t.tag = :tag
        AND t.member IN (SELECT value FROM json_each(:members)))
ORDER BY at_ms, place)";

// The view computes only what is asked of it.
inline constexpr std::string_view kCodeHolders = R"(
SELECT key, seq, code FROM (SELECT key, seq, joined_ms, code FROM member_row WHERE erased = 0)
WHERE code <> '' ORDER BY joined_ms, seq)";

} // namespace linli::storage::sql
