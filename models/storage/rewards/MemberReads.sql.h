// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// What the engine asks of members. It needs every row of an answer, so these lists have no LIMIT;
/// each runs over an index and is as long as one person's own history.
namespace linli::storage::sql {

inline constexpr std::string_view kMember = R"(
SELECT seq, joined_ms, old, staff, blocked, erased, cut_used, touched_seq, merged_into, phone_key,
       wechat_key, device_key, door_key
FROM member WHERE key = :key)";

inline constexpr std::string_view kMergedInto = R"(
SELECT key FROM member WHERE merged_into = :key ORDER BY seq)";

inline constexpr std::string_view kAtDoor = R"(
SELECT key FROM member WHERE door_key = :door AND door_key <> '' ORDER BY seq)";

inline constexpr std::string_view kCurrentBind = R"(
SELECT seq, invitee, inviter, at_ms, manual, link, ended_ms
FROM bind WHERE invitee = :invitee AND ended_ms IS NULL ORDER BY seq DESC LIMIT 1)";

inline constexpr std::string_view kBindsOfInviter = R"(
SELECT seq, invitee, inviter, at_ms, manual, link, ended_ms
FROM bind WHERE inviter = :inviter AND at_ms > :after AND at_ms <= :until ORDER BY seq)";

inline constexpr std::string_view kBind = R"(
SELECT seq, invitee, inviter, at_ms, manual, link, ended_ms FROM bind WHERE seq = :seq)";

inline constexpr std::string_view kLink = R"(
SELECT inviter, shop, signature_good, revoked_ms FROM invite_link WHERE id = :id)";

inline constexpr std::string_view kTombstoned = R"(
SELECT 1 FROM tombstone WHERE phone_key = :phone)";

inline constexpr std::string_view kLastMerge = R"(
SELECT into_member, at_ms, event_id, event_seq, undo, undone
FROM merge_record WHERE from_member = :from ORDER BY event_seq DESC LIMIT 1)";

} // namespace linli::storage::sql
