// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kSaveReward = R"(
INSERT INTO reward (id, seq, rule, side, owner, inviter, invitee, order_key, group_id, unit, issued,
                    current, pending, state, paid_ms, rule_version, by_percent, min_basis_fen,
                    basis_points, max_fen, hold_days, valid_days, due_ms, released_ms, expires_ms,
                    threshold, cycle, signals, ended_for_good, note)
VALUES (:id, :seq, :rule, :side, :owner, :inviter, :invitee, :order, :group, :unit, :issued,
        :current, :pending, :state, :paid, :version, :percent, :min, :points, :max, :hold, :valid,
        :due, :released, :expires, :threshold, :cycle, :signals, :ended, :note)
ON CONFLICT (id) DO UPDATE SET
    owner = excluded.owner, inviter = excluded.inviter, invitee = excluded.invitee,
    issued = excluded.issued, current = excluded.current, pending = excluded.pending,
    state = excluded.state, due_ms = excluded.due_ms, released_ms = excluded.released_ms,
    expires_ms = excluded.expires_ms, signals = excluded.signals,
    ended_for_good = excluded.ended_for_good, note = excluded.note)";

inline constexpr std::string_view kSaveRule = R"(
INSERT INTO rule (id, position, paused, killed_ms) VALUES (:id, :position, :paused, :killed)
ON CONFLICT (id) DO UPDATE SET paused = excluded.paused, killed_ms = excluded.killed_ms)";

/// Versions are immutable: one that is there already is left as it is.
inline constexpr std::string_view kAddRuleVersion = R"(
INSERT INTO rule_version (rule, number, from_ms, terms) VALUES (:rule, :number, :from, :terms)
ON CONFLICT (rule, number) DO NOTHING)";

} // namespace linli::storage::sql
