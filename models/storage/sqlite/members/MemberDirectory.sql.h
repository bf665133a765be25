// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kDataVersion = "SELECT data_version FROM pragma_data_version";

// One session opens every name once; the list is as long as the shop has neighbours. A merged
// record shows the name of who she is now.
inline constexpr std::string_view kIdentities = R"(
SELECT m.key, m.seq, i.name, i.nickname, i.phone, i.estate, i.building, i.door, i.note,
    m.merged_into IS NOT NULL, d.reading
FROM member m LEFT JOIN merged_identity r ON r.member = m.key
LEFT JOIN member_identity i ON i.member = coalesce(r.root, m.key)
LEFT JOIN member_reading d ON d.member = coalesce(r.root, m.key) ORDER BY m.seq LIMIT 10000000)";

inline constexpr std::string_view kIdentity = R"(
SELECT m.key, m.seq, i.name, i.nickname, i.phone, i.estate, i.building, i.door, i.note,
    m.merged_into IS NOT NULL, d.reading
FROM member m LEFT JOIN merged_identity r ON r.member = m.key
LEFT JOIN member_identity i ON i.member = coalesce(r.root, m.key)
LEFT JOIN member_reading d ON d.member = coalesce(r.root, m.key) WHERE m.key = :key)";

} // namespace linli::storage::sql
