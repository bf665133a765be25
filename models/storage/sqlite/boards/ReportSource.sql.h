// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kLedgerRange = "SELECT min(at_ms), max(at_ms) FROM ledger_entry";

// Only entries that issue or take back make a reward part of the window
// (domain/report/RewardLine.h).
inline constexpr std::string_view kRewardLines =
    "WITH moved AS (SELECT reward_id, min(at_ms) AS first_ms, min(seq) AS first_seq, "
    "sum(CASE WHEN kind IN ('ACCRUE', 'REINSTATE') THEN amount ELSE 0 END) AS issued, "
    "sum(CASE WHEN kind IN ('ACCRUE', 'REINSTATE') THEN 0 ELSE amount END) AS reversed "
    "FROM ledger_entry WHERE at_ms >= :from AND at_ms < :to AND reward_id <> '-' AND kind IN "
    "('ACCRUE', 'REINSTATE', 'CANCEL', 'CLAWBACK', 'DEBT', 'EXPIRE') GROUP BY reward_id) "
    "SELECT moved.first_ms, r.id, r.rule, r.side, r.owner, r.order_key, r.unit, moved.issued, "
    "moved.reversed, r.state, r.released_ms, "
    "CASE WHEN r.state = 'USED' THEN (SELECT max(u.at_ms) FROM ledger_entry u "
    "WHERE u.reward_id = r.id AND u.kind = 'USE') END "
    "FROM moved JOIN reward r ON r.id = moved.reward_id ORDER BY moved.first_ms, r.id";

// TAX and PAYOUT of one event belong together; one of them may be missing (no tax, all tax).
inline constexpr std::string_view kPayoutLines =
    "SELECT min(at_ms), event_id, from_account, "
    "sum(CASE WHEN kind = 'PAYOUT' THEN amount ELSE 0 END), "
    "sum(CASE WHEN kind = 'TAX' THEN amount ELSE 0 END) "
    "FROM ledger_entry WHERE kind IN ('PAYOUT', 'TAX') AND at_ms >= :from AND at_ms < :to "
    "GROUP BY event_id, from_account ORDER BY 1, min(seq)";

inline constexpr std::string_view kOwedGifts =
    "SELECT owner, id, unit, current, released_ms, expires_ms FROM reward "
    "WHERE state = 'AVAILABLE' AND unit <> 'CNY' AND current > 0 ORDER BY owner, seq";

} // namespace linli::storage::sql
