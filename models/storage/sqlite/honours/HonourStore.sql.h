// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kHonourTiers = R"(
SELECT id, position, name, name_en, least_invites, least_sales_fen, joint, privileges
FROM honour_tier ORDER BY position, id LIMIT 100)";

inline constexpr std::string_view kSaveHonourTier = R"(
INSERT INTO honour_tier (id, position, name, name_en, least_invites, least_sales_fen, joint,
    privileges)
VALUES (:id, :position, :name, :name_en, :invites, :sales, :joint, :privileges)
ON CONFLICT (id) DO UPDATE SET position = excluded.position, name = excluded.name,
    name_en = excluded.name_en, least_invites = excluded.least_invites,
    least_sales_fen = excluded.least_sales_fen, joint = excluded.joint,
    privileges = excluded.privileges)";

inline constexpr std::string_view kSaveHonour = R"(
INSERT INTO honour (id, member, tier, state, invites, sales_fen, applied_ms, decided_ms, reason)
VALUES (:id, :member, :tier, :state, :invites, :sales, :applied, :decided, :reason)
ON CONFLICT (id) DO UPDATE SET state = excluded.state, decided_ms = excluded.decided_ms,
    reason = excluded.reason)";

inline constexpr std::string_view kHonour = R"(
SELECT id, member, tier, state, invites, sales_fen, applied_ms, decided_ms, reason
FROM honour WHERE id = :id)";

inline constexpr std::string_view kOpenHonour = R"(
SELECT id FROM honour
WHERE member = :member AND tier = :tier AND state IN ('waiting', 'held') AND id <> :id)";

inline constexpr std::string_view kHonours = R"(
SELECT id, member, tier, state, invites, sales_fen, applied_ms, decided_ms, reason
FROM honour WHERE :member = '' OR member = :member ORDER BY applied_ms DESC, id DESC LIMIT 10000)";

} // namespace linli::storage::sql
