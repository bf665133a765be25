// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kAddEvent = R"(
INSERT INTO event (seq, id, at_ms, verb, fingerprint, actor)
VALUES (:seq, :id, :at, :verb, :fingerprint, :actor))";

inline constexpr std::string_view kAddDecision = R"(
INSERT INTO decision (event_seq, position, code, detail, subject, rule, found, needed)
VALUES (:event, :position, :code, :detail, :subject, :rule, :found, :needed))";

inline constexpr std::string_view kLastSequence = R"(
SELECT max(seq) FROM ledger_entry)";

inline constexpr std::string_view kAddEntry = R"(
INSERT INTO ledger_entry (seq, event_id, from_account, to_account, unit, amount, reward_id, kind,
                          at_ms, hash)
VALUES (:seq, :event, :from, :to, :unit, :amount, :reward, :kind, :at, :hash))";

inline constexpr std::string_view kSetHead = R"(
INSERT INTO ledger_head (one, seq, hash) VALUES (1, :seq, :hash)
ON CONFLICT (one) DO UPDATE SET seq = excluded.seq, hash = excluded.hash)";

inline constexpr std::string_view kMoveBalance = R"(
INSERT INTO balance (account, unit, amount) VALUES (:account, :unit, :delta)
ON CONFLICT (account, unit) DO UPDATE SET amount = balance.amount + excluded.amount
RETURNING amount)";

} // namespace linli::storage::sql
