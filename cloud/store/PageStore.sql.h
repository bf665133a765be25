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

} // namespace linli::cloud::sql
