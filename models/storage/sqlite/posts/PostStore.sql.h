// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kKeepWebhook = R"(
INSERT INTO group_webhook (id, name, robot, address, created_ms)
VALUES (:id, :name, :robot, :address, :created)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, robot = excluded.robot,
    address = excluded.address)";

inline constexpr std::string_view kRemoveWebhook =
    "UPDATE group_webhook SET removed_ms = :at WHERE id = :id AND removed_ms IS NULL";

inline constexpr std::string_view kWebhooks = R"(
SELECT id, name, robot, address, created_ms, last_ms, not_before_ms FROM group_webhook
WHERE removed_ms IS NULL ORDER BY created_ms, id LIMIT 100)";

inline constexpr std::string_view kPauseWebhook =
    "UPDATE group_webhook SET last_ms = :last, not_before_ms = :pause WHERE id = :id";

inline constexpr std::string_view kAddPost = R"(
INSERT INTO group_post (id, seq, webhook, about, kind, headline, message, once, state, trouble,
                        errcode, tries, created_ms, next_ms, actor)
VALUES (:id, (SELECT coalesce(max(seq), 0) + 1 FROM group_post), :webhook, :about, :kind,
        :headline, :message, :once, :state, '', 0, 0, :created, :next, :actor))";

inline constexpr std::string_view kFreeOnce = "UPDATE group_post SET once = id WHERE once = :once";

inline constexpr std::string_view kPosts = R"(
SELECT id, seq, webhook, about, kind, headline, state, trouble, errcode, tries, created_ms,
       next_ms, begun_ms, ended_ms, media, media_ms, actor
FROM group_post WHERE (:id = '' OR id = :id) AND (:once = '' OR once = :once)
ORDER BY seq DESC LIMIT :limit)";

inline constexpr std::string_view kPostMessage =
    "SELECT message FROM group_post WHERE id = :id AND message IS NOT NULL";

inline constexpr std::string_view kDropMessage =
    "UPDATE group_post SET message = NULL, media = '', media_ms = NULL WHERE id = :id";

inline constexpr std::string_view kSavePost = R"(
UPDATE group_post SET state = :state, trouble = :trouble, errcode = :errcode, tries = :tries,
    created_ms = :created, next_ms = :next, begun_ms = :begun, ended_ms = :ended, media = :media,
    media_ms = :media_at WHERE id = :id)";

// The oldest whose own time has come, and its webhook's.
inline constexpr std::string_view kDuePost = R"(
SELECT p.id, p.seq, p.webhook, p.about, p.kind, p.headline, p.state, p.trouble, p.errcode, p.tries,
       p.created_ms, p.next_ms, p.begun_ms, p.ended_ms, p.media, p.media_ms, p.actor
FROM group_post p JOIN group_webhook w ON w.id = p.webhook
WHERE p.state = 'waiting' AND p.next_ms <= :now AND w.not_before_ms <= :now
  AND w.last_ms + :pace <= :now ORDER BY p.seq LIMIT 1)";

inline constexpr std::string_view kNextPostAt = R"(
SELECT min(max(p.next_ms, w.not_before_ms, w.last_ms + :pace))
FROM group_post p JOIN group_webhook w ON w.id = p.webhook WHERE p.state = 'waiting')";

inline constexpr std::string_view kBeginPost = R"(
UPDATE group_post SET state = 'sending', begun_ms = :now, tries = tries + 1
WHERE id = :id AND state = 'waiting')";

inline constexpr std::string_view kGiveUpBegun = R"(
UPDATE group_post SET state = 'uncertain', trouble = 'silence', ended_ms = :now, begun_ms = NULL
WHERE state = 'sending' AND begun_ms < :before)";

inline constexpr std::string_view kCancelPosts = R"(
UPDATE group_post SET state = 'cancelled', ended_ms = :now, message = NULL
WHERE webhook = :webhook AND state = 'waiting')";

} // namespace linli::storage::sql
