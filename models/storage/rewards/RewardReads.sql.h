// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// What the engine asks of rewards; see MemberReads.sql.h on LIMIT.
namespace linli::storage::sql {

inline constexpr std::string_view kReward = R"(
SELECT seq, rule, side, owner, inviter, invitee, order_key, group_id, unit, issued, current,
       pending, state, paid_ms, rule_version, by_percent, min_basis_fen, basis_points, max_fen,
       hold_days, valid_days, due_ms, released_ms, expires_ms, threshold, cycle, signals,
       ended_for_good, note
FROM reward WHERE id = :id)";

inline constexpr std::string_view kRewardsOfOrder = R"(
SELECT id FROM reward WHERE order_key = :order AND order_key <> '' ORDER BY seq)";

inline constexpr std::string_view kWaitingOf = R"(
SELECT id FROM reward WHERE owner = :owner AND state IN ('REVIEW', 'PENDING') ORDER BY seq)";

inline constexpr std::string_view kOwnedBy = R"(
SELECT id FROM reward WHERE owner = :owner ORDER BY seq)";

inline constexpr std::string_view kMilestonesOf = R"(
SELECT id FROM reward WHERE owner = :owner AND side = 'milestone' ORDER BY seq)";

inline constexpr std::string_view kOfInviter = R"(
SELECT id FROM reward WHERE inviter = :inviter AND rule = :rule AND side = 'inv' ORDER BY seq)";

inline constexpr std::string_view kDue = R"(
SELECT id FROM reward
WHERE state = 'PENDING' AND due_ms IS NOT NULL AND due_ms <= :now ORDER BY due_ms, id)";

inline constexpr std::string_view kExpiring = R"(
SELECT id FROM reward
WHERE state = 'AVAILABLE' AND expires_ms IS NOT NULL AND expires_ms <= :now ORDER BY seq)";

inline constexpr std::string_view kLiveReferrals = R"(
SELECT id FROM reward
WHERE side IN ('inv', 'ive') AND state IN ('PENDING', 'REVIEW', 'AVAILABLE', 'USED')
ORDER BY seq)";

inline constexpr std::string_view kInviterRewardsPaidIn = R"(
SELECT id FROM reward WHERE side = 'inv' AND paid_ms >= :from AND paid_ms < :to ORDER BY seq)";

} // namespace linli::storage::sql
