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

// What she said last holds.
inline constexpr std::string_view kPrintedNames = R"(
SELECT member, purpose FROM consent WHERE withdrawn_ms IS NULL
AND purpose IN ('public_name', 'masked_name', 'no_board')
AND member IN (SELECT value FROM json_each(:members)) ORDER BY given_ms, rowid)";

} // namespace linli::storage::sql
