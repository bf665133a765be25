// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// What the engine asks of events, entries, balances and rules; see MemberReads.sql.h on LIMIT.
namespace linli::storage::sql {

inline constexpr std::string_view kFingerprint = R"(
SELECT fingerprint FROM event WHERE id = :id)";

inline constexpr std::string_view kLatestInstant = R"(
SELECT max(at_ms) FROM event)";

/// Each is one step to the end of an index.
inline constexpr std::string_view kNewestSequences = R"(
SELECT (SELECT max(seq) FROM event), (SELECT max(seq) FROM ledger_entry),
       (SELECT max(seq) FROM member), (SELECT max(seq) FROM bind),
       (SELECT max(seq) FROM sale_order),
       (SELECT max(paid_seq) FROM sale_order WHERE paid_seq > 0),
       (SELECT max(seq) FROM refund), (SELECT max(seq) FROM reward),
       (SELECT max(seq) FROM group_buy), (SELECT max(position) FROM rule))";

inline constexpr std::string_view kBalance = R"(
SELECT amount FROM balance WHERE account = :account AND unit = :unit)";

inline constexpr std::string_view kBalancesOf = R"(
SELECT unit, amount FROM balance WHERE account = :account AND amount <> 0 ORDER BY unit)";

inline constexpr std::string_view kEntriesOf = R"(
SELECT seq, event_id, from_account, to_account, unit, amount, reward_id, kind, at_ms
FROM ledger_entry WHERE event_id = :event ORDER BY seq)";

inline constexpr std::string_view kRules = R"(
SELECT id, position, paused, killed_ms FROM rule ORDER BY position)";

inline constexpr std::string_view kRuleVersions = R"(
SELECT number, from_ms, terms FROM rule_version WHERE rule = :rule ORDER BY number)";

} // namespace linli::storage::sql
