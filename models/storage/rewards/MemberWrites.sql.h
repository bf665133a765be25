// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kSaveMember = R"(
INSERT INTO member (key, seq, joined_ms, old, staff, blocked, erased, cut_used, touched_seq,
                    merged_into, phone_key, wechat_key, device_key, door_key)
VALUES (:key, :seq, :joined, :old, :staff, :blocked, :erased, :cut, :touched, :into, :phone,
        :wechat, :device, :door)
ON CONFLICT (key) DO UPDATE SET
    old = excluded.old, staff = excluded.staff, blocked = excluded.blocked,
    erased = excluded.erased, cut_used = excluded.cut_used, touched_seq = excluded.touched_seq,
    merged_into = excluded.merged_into, phone_key = excluded.phone_key,
    wechat_key = excluded.wechat_key, device_key = excluded.device_key,
    door_key = excluded.door_key)";

inline constexpr std::string_view kSaveBind = R"(
INSERT INTO bind (seq, invitee, inviter, at_ms, manual, link, ended_ms)
VALUES (:seq, :invitee, :inviter, :at, :manual, :link, :ended)
ON CONFLICT (seq) DO UPDATE SET
    invitee = excluded.invitee, inviter = excluded.inviter, at_ms = excluded.at_ms,
    manual = excluded.manual, link = excluded.link, ended_ms = excluded.ended_ms)";

inline constexpr std::string_view kSaveLink = R"(
INSERT INTO invite_link (id, inviter, kind, shop, signature_good, created_ms, revoked_ms)
VALUES (:id, :inviter, 'invite', :shop, :good, :created, :revoked)
ON CONFLICT (id) DO UPDATE SET
    inviter = excluded.inviter, shop = excluded.shop, signature_good = excluded.signature_good,
    revoked_ms = excluded.revoked_ms)";

inline constexpr std::string_view kSaveTombstone = R"(
INSERT INTO tombstone (phone_key, at_ms) VALUES (:phone, :at)
ON CONFLICT (phone_key) DO UPDATE SET at_ms = excluded.at_ms)";

inline constexpr std::string_view kSaveMerge = R"(
INSERT INTO merge_record (from_member, into_member, at_ms, event_id, event_seq, undo, undone)
VALUES (:from, :into, :at, :event, :eventSeq, :undo, :undone)
ON CONFLICT (from_member, event_seq) DO UPDATE SET undone = excluded.undone)";

} // namespace linli::storage::sql
