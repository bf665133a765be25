// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kVipMembers = R"(
SELECT coalesce(i.root, v.member), min(v.joined_ms), min(v.how = 'tier'),
    CASE WHEN count(*) = count(v.left_ms) THEN max(v.left_ms) END
FROM vip_member v LEFT JOIN merged_identity i ON i.member = v.member
GROUP BY coalesce(i.root, v.member) ORDER BY 2 DESC, 1 LIMIT 5000)";
inline constexpr std::string_view kSaveVipMember = R"(
INSERT INTO vip_member (member, joined_ms, how, left_ms) VALUES (:member, :joined, :how, :left)
ON CONFLICT (member) DO UPDATE SET joined_ms = excluded.joined_ms, how = excluded.how,
    left_ms = excluded.left_ms)";

inline constexpr std::string_view kVipEvents = R"(
SELECT id, kind, title, place, note, starts_ms, ends_ms, capacity, cancelled_ms, created_ms
FROM vip_event ORDER BY starts_ms DESC, id LIMIT 500)";
inline constexpr std::string_view kVipEvent = R"(
SELECT id, kind, title, place, note, starts_ms, ends_ms, capacity, cancelled_ms, created_ms
FROM vip_event WHERE id = :id)";
inline constexpr std::string_view kSaveVipEvent = R"(
INSERT INTO vip_event (id, kind, title, place, note, starts_ms, ends_ms, capacity, cancelled_ms,
    created_ms)
VALUES (:id, :kind, :title, :place, :note, :starts, :ends, :capacity, :cancelled, :created)
ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, title = excluded.title,
    place = excluded.place, note = excluded.note, starts_ms = excluded.starts_ms,
    ends_ms = excluded.ends_ms, capacity = excluded.capacity,
    cancelled_ms = excluded.cancelled_ms)";

inline constexpr std::string_view kVipGuests = R"(
SELECT coalesce(i.root, g.member), g.answer, max(g.changed_ms)
FROM vip_guest g LEFT JOIN merged_identity i ON i.member = g.member
WHERE g.event = :event GROUP BY coalesce(i.root, g.member) ORDER BY 1
LIMIT 5000)";
inline constexpr std::string_view kSaveVipGuest = R"(
INSERT INTO vip_guest (event, member, answer, changed_ms)
VALUES (:event, :member, :answer, :changed)
ON CONFLICT (event, member) DO UPDATE SET answer = excluded.answer,
    changed_ms = excluded.changed_ms)";
inline constexpr std::string_view kDropVipGuest =
    "DELETE FROM vip_guest WHERE event = :event AND member = :member";

inline constexpr std::string_view kVipPolicies = R"(
SELECT id, title, body, created_ms FROM vip_policy ORDER BY created_ms DESC, id LIMIT 200)";
inline constexpr std::string_view kSaveVipPolicy = R"(
INSERT INTO vip_policy (id, title, body, created_ms) VALUES (:id, :title, :body, :created)
ON CONFLICT (id) DO UPDATE SET title = excluded.title, body = excluded.body)";
inline constexpr std::string_view kRemoveVipPolicy = "DELETE FROM vip_policy WHERE id = :id";

} // namespace linli::storage::sql
