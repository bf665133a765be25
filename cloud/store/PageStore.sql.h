// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::cloud::sql {

inline constexpr std::string_view kPageAnswered = R"(
SELECT payload, status, answer FROM answered WHERE store_id = :store AND key_hash = :key)";

inline constexpr std::string_view kPageSaveAnswer = R"(
INSERT INTO answered (store_id, key_hash, payload, status, answer, at_ms)
VALUES (:store, :key, :payload, :status, :answer, :now))";

inline constexpr std::string_view kPageAddScan = R"(
INSERT INTO scan (store_id, id, code, at_ms, visitor)
VALUES (:store, :id, :code, :now, :visitor))";

/// As many as the shop has products. The value is JSON.
inline constexpr std::string_view kPagePhotoHashes = R"(
SELECT entity, value FROM field_value
WHERE store_id = :store AND kind = 'photo' AND name = 'hash')";

inline constexpr std::string_view kPageForgetScans =
    "DELETE FROM scan WHERE store_id = :store AND at_ms < :before";
inline constexpr std::string_view kPageForgetAnswers =
    "DELETE FROM answered WHERE store_id = :store AND at_ms < :before";

} // namespace linli::cloud::sql
