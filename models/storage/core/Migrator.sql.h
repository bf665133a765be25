// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kRecordedMigrations = R"(
SELECT number, checksum FROM schema_migration ORDER BY number LIMIT 10000)";

inline constexpr std::string_view kRecordMigration = R"(
INSERT INTO schema_migration (number, checksum, applied_ms) VALUES (:number, :checksum, :applied))";

inline constexpr std::string_view kCopyInto = "VACUUM INTO :target";

inline constexpr std::string_view kBrokenReference = "PRAGMA foreign_key_check";

} // namespace linli::storage::sql
