// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Whole-table walks, read row by row: nothing is kept but one sum per account.
namespace linli::storage::sql {

inline constexpr std::string_view kHead = R"(
SELECT seq, hash FROM ledger_head WHERE one = 1)";

inline constexpr std::string_view kAllEntries = R"(
SELECT seq, event_id, from_account, to_account, unit, amount, reward_id, kind, at_ms, hash
FROM ledger_entry ORDER BY seq)";

inline constexpr std::string_view kAllBalances = R"(
SELECT account, unit, amount FROM balance WHERE amount <> 0 ORDER BY account, unit)";

inline constexpr std::string_view kUnbalancedUnit = R"(
SELECT unit FROM balance GROUP BY unit HAVING sum(amount) <> 0 LIMIT 1)";

inline constexpr std::string_view kIntegrity = "PRAGMA integrity_check(1)";

inline constexpr std::string_view kReferences = "PRAGMA foreign_key_check";

inline constexpr std::string_view kBalances = R"(
SELECT account, unit, amount FROM balance ORDER BY account, unit)";

inline constexpr std::string_view kEventKeys = "SELECT id FROM event ORDER BY seq";
inline constexpr std::string_view kMemberKeys = "SELECT key FROM member ORDER BY seq";
inline constexpr std::string_view kOrderKeys = "SELECT key FROM sale_order ORDER BY seq";
inline constexpr std::string_view kRefundKeys = "SELECT number FROM refund ORDER BY seq";
inline constexpr std::string_view kRewardKeys = "SELECT id FROM reward ORDER BY seq";

} // namespace linli::storage::sql
