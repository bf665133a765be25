// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kRewardPage = R"(
SELECT r.id, r.seq, r.rule, r.side, r.owner, r.invitee, r.order_key, r.unit, r.issued, r.current,
    r.state, r.paid_ms, r.due_ms, r.released_ms, r.expires_ms, r.signals, r.note, r.seq
FROM reward r
WHERE (:state = '' OR r.state = :state) AND (:owner = '' OR r.owner = :owner)
    AND (:order = '' OR r.order_key = :order) AND (:rule = '' OR r.rule = :rule)
    AND (:paged = 0 OR r.seq < :after)
ORDER BY r.seq DESC LIMIT :limit)";
inline constexpr std::string_view kRewardCount = R"(
SELECT count(*) FROM reward r
WHERE (:state = '' OR r.state = :state) AND (:owner = '' OR r.owner = :owner)
    AND (:order = '' OR r.order_key = :order) AND (:rule = '' OR r.rule = :rule))";

inline constexpr std::string_view kRewardRow = R"(
SELECT r.id, r.seq, r.rule, r.side, r.owner, r.invitee, r.order_key, r.unit, r.issued, r.current,
    r.state, r.paid_ms, r.due_ms, r.released_ms, r.expires_ms, r.signals, r.note, r.seq
FROM reward r WHERE r.id = :id)";

// Those with a due time first; a year 33658 keeps the others behind them, by payment.
inline constexpr std::string_view kPendingPage = R"(
SELECT r.id, r.seq, r.rule, r.side, r.owner, r.invitee, r.order_key, r.unit, r.issued, r.current,
    r.state, r.paid_ms, r.due_ms, r.released_ms, r.expires_ms, r.signals, r.note,
    coalesce(r.due_ms, r.paid_ms + 1000000000000000) AS place
FROM reward r WHERE r.state = 'PENDING'
    AND (:paged = 0 OR (coalesce(r.due_ms, r.paid_ms + 1000000000000000), r.seq) > (:value, :after))
ORDER BY place, r.seq LIMIT :limit)";
inline constexpr std::string_view kPendingCount =
    "SELECT count(*) FROM reward WHERE state = 'PENDING'";

// The people with something to collect; the page sorts them by name, so all are needed.
inline constexpr std::string_view kDueMembers = R"(
SELECT DISTINCT substr(account, 7) FROM balance
WHERE account >= 'AVAIL:' AND account < 'AVAIL;' AND amount > 0 LIMIT 1000000)";
inline constexpr std::string_view kDueRewards = R"(
SELECT r.id, r.seq, r.rule, r.side, r.owner, r.invitee, r.order_key, r.unit, r.issued, r.current,
    r.state, r.paid_ms, r.due_ms, r.released_ms, r.expires_ms, r.signals, r.note, r.seq
FROM json_each(:keys) w JOIN reward r ON r.owner = w.value
WHERE r.state = 'AVAILABLE' ORDER BY r.released_ms, r.seq LIMIT 100000)";

inline constexpr std::string_view kMemberBalances = R"(
SELECT account, unit, amount FROM balance
WHERE account IN ('PEND:' || :member, 'AVAIL:' || :member, 'USED:' || :member, 'OWED:' || :member)
    AND amount <> 0
ORDER BY unit, account LIMIT 1000)";

// One neighbour's accounts stand together: the page sorts people by name.
inline constexpr std::string_view kBalancesOfAll = R"(
SELECT substr(account, instr(account, ':') + 1) AS member, account, unit, amount FROM balance
WHERE amount <> 0 AND ((account >= 'AVAIL:' AND account < 'AVAIL;')
    OR (account >= 'OWED:' AND account < 'OWED;') OR (account >= 'PEND:' AND account < 'PEND;')
    OR (account >= 'USED:' AND account < 'USED;'))
ORDER BY member, unit <> 'CNY', unit, account LIMIT 1000000)";

inline constexpr std::string_view kLedgerPage = R"(
SELECT seq, at_ms, event_id, from_account, to_account, unit, amount, reward_id, kind
FROM ledger_entry
WHERE (:account = '' OR from_account = :account OR to_account = :account)
    AND (:member = '' OR from_account IN ('PEND:' || :member, 'AVAIL:' || :member, 'USED:' || :member,
        'OWED:' || :member) OR to_account IN ('PEND:' || :member, 'AVAIL:' || :member,
        'USED:' || :member, 'OWED:' || :member))
    AND (:reward = '' OR reward_id = :reward) AND (:kind = '' OR kind = :kind)
    AND at_ms >= :from AND at_ms < :to
    AND (:paged = 0 OR seq < :after)
ORDER BY seq DESC LIMIT :limit)";
inline constexpr std::string_view kLedgerCount = R"(
SELECT count(*) FROM ledger_entry
WHERE (:account = '' OR from_account = :account OR to_account = :account)
    AND (:member = '' OR from_account IN ('PEND:' || :member, 'AVAIL:' || :member, 'USED:' || :member,
        'OWED:' || :member) OR to_account IN ('PEND:' || :member, 'AVAIL:' || :member,
        'USED:' || :member, 'OWED:' || :member))
    AND (:reward = '' OR reward_id = :reward) AND (:kind = '' OR kind = :kind)
    AND at_ms >= :from AND at_ms < :to)";

inline constexpr std::string_view kBudgets = R"(
SELECT substr(account, 5), unit, amount FROM balance
WHERE account >= 'BUD:' AND account < 'BUD;' ORDER BY account, unit LIMIT 10000)";
inline constexpr std::string_view kFunded = R"(
SELECT substr(to_account, 5), unit, sum(amount) FROM ledger_entry
WHERE kind = 'FUND' AND to_account >= 'BUD:' AND to_account < 'BUD;'
GROUP BY to_account, unit ORDER BY to_account, unit LIMIT 10000)";
inline constexpr std::string_view kIssued = R"(
SELECT rule, unit, sum(current) FROM reward
WHERE state NOT IN ('CANCELLED', 'REJECTED', 'CLAWED', 'EXPIRED') AND current > 0
GROUP BY rule, unit ORDER BY rule, unit LIMIT 10000)";
inline constexpr std::string_view kRuleCounts = R"(
SELECT rule, count(*), sum(state = 'REVIEW'), sum(state = 'PENDING'), sum(state = 'AVAILABLE')
FROM reward GROUP BY rule ORDER BY rule LIMIT 10000)";

inline constexpr std::string_view kNextSettlement = R"(
SELECT min(at) FROM (
    SELECT min(r.due_ms) AS at FROM reward r LEFT JOIN sale_order o ON o.key = r.order_key
    WHERE r.state = 'PENDING' AND r.due_ms IS NOT NULL AND coalesce(o.request_open, 0) = 0
    UNION ALL SELECT min(expires_ms) FROM reward WHERE state = 'AVAILABLE' AND expires_ms IS NOT NULL
    UNION ALL SELECT min(ends_ms) FROM group_buy WHERE state = 'open'))";

} // namespace linli::storage::sql
