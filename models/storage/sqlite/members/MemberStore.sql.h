// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kSaveIdentity = R"(
INSERT INTO member_identity (member, name, nickname, phone, estate, building, door, note, updated_ms)
VALUES (:member, :name, :nickname, :phone, :estate, :building, :door, :note, :updated)
ON CONFLICT (member) DO UPDATE SET name = excluded.name, nickname = excluded.nickname,
    phone = excluded.phone, estate = excluded.estate, building = excluded.building,
    door = excluded.door, note = excluded.note, updated_ms = excluded.updated_ms)";

inline constexpr std::string_view kSaveEqualityKeys = R"(
UPDATE member SET phone_key = :phone, door_key = :door WHERE key = :member)";

inline constexpr std::string_view kSetStaff =
    "UPDATE member SET staff = :staff WHERE key = :member";

inline constexpr std::string_view kMemberExists = R"(
SELECT 1 FROM member WHERE key = :member AND merged_into IS NULL)";

// Only what differs is written: the rest is no change to other counters. A pair a person changed is
// hers from now on, whatever rule set it (docs/neighbours.md).
inline constexpr std::string_view kDisownTags = R"(
UPDATE tag_by_rule SET own = 0 WHERE member = :member AND own = 1
    AND tag NOT IN (SELECT value FROM json_each(:tags)))";
inline constexpr std::string_view kClearTags = R"(
DELETE FROM member_tag WHERE member = :member
    AND tag NOT IN (SELECT value FROM json_each(:tags)))";
inline constexpr std::string_view kAddTags = R"(
INSERT INTO member_tag (member, tag) SELECT :member, value FROM json_each(:tags) WHERE true
ON CONFLICT DO NOTHING)";
inline constexpr std::string_view kAllTags = R"(
SELECT DISTINCT tag FROM member_tag ORDER BY tag LIMIT 1000)";

inline constexpr std::string_view kAddConsent = R"(
INSERT INTO consent (id, member, purpose, text_version, channel, given_ms, withdrawn_ms)
VALUES (:id, :member, :purpose, :version, :channel, :given, :withdrawn)
ON CONFLICT (id) DO UPDATE SET withdrawn_ms = excluded.withdrawn_ms)";
inline constexpr std::string_view kConsents = R"(
SELECT id, purpose, text_version, channel, given_ms, withdrawn_ms FROM consent
WHERE member = :member ORDER BY given_ms, id LIMIT 1000)";

inline constexpr std::string_view kMemberOfPhone = R"(
SELECT coalesce(i.root, m.key) FROM member m LEFT JOIN merged_identity i ON i.member = m.key
WHERE m.phone_key = :phone AND m.phone_key <> '' AND m.erased = 0
ORDER BY i.root IS NOT NULL, m.seq LIMIT 1)";

// The merged records are hers too.
inline constexpr std::string_view kIdentityKeys = R"(
SELECT :member UNION SELECT member FROM merged_identity WHERE root = :member LIMIT 1000)";
inline constexpr std::string_view kForgetReading =
    "DELETE FROM member_reading WHERE member = :member";
inline constexpr std::string_view kForgetImport =
    "DELETE FROM import_person WHERE member = :member";
inline constexpr std::string_view kWithdrawConsents = R"(
UPDATE consent SET withdrawn_ms = :at WHERE member = :member AND withdrawn_ms IS NULL)";
inline constexpr std::string_view kRememberErased = R"(
INSERT INTO erased (member, at_ms) VALUES (:member, :at) ON CONFLICT (member) DO NOTHING)";
inline constexpr std::string_view kSaveClaim = R"(
INSERT INTO claim_code (code_key, member, at_ms) VALUES (:code, :member, :at))";
inline constexpr std::string_view kMemberOfClaim = R"(
SELECT member FROM claim_code WHERE code_key = :code)";

inline constexpr std::string_view kOwnersOfCodePrefix = R"(
SELECT DISTINCT inviter FROM invite_link WHERE id >= :prefix AND id < :behind LIMIT 1000)";

// The page is cut on keys and sort values first; the numbers are counted for its rows only. All
// sorts run downwards on one integer. `position` is the place in the list of keys (pinyin order).
inline constexpr std::string_view kMemberPage = R"(
WITH wanted AS (SELECT value AS key, key AS position FROM json_each(:keys)),
ranked AS (
    SELECT r.key AS key,
        CASE :sort WHEN 'newest' THEN r.joined_ms WHEN 'oldest' THEN -r.joined_ms
            WHEN 'last' THEN coalesce(r.last_paid_ms, -1) WHEN 'invited' THEN r.invited
            WHEN 'available' THEN r.available_fen WHEN 'spent' THEN r.spent_fen
            ELSE -w.position END AS value,
        CASE :sort WHEN 'oldest' THEN -r.seq ELSE r.seq END AS tie
    FROM member_row r LEFT JOIN wanted w ON w.key = r.key
    WHERE (:filtered = 0 OR w.key IS NOT NULL)
        AND (:tag = '' OR EXISTS (SELECT 1 FROM member_tag t WHERE t.member = r.key AND t.tag = :tag))
        AND (:sharers = 0 OR r.invited > 0)
        AND (:rewards = 0 OR r.available_fen > 0 OR r.gifts IS NOT NULL)
),
cut AS (
    SELECT key, value, tie FROM ranked
    WHERE :paged = 0 OR value < :after_value OR (value = :after_value AND tie < :after_tie)
    ORDER BY value DESC, tie DESC LIMIT :limit
)
SELECT r.key, r.seq, r.joined_ms, r.staff, r.blocked, r.erased, r.old, r.code, r.inviter, r.invited,
    r.orders, r.spent_fen, r.last_paid_ms, r.available_fen, r.owed_fen, r.gifts, r.tags,
    c.value, c.tie
FROM cut c JOIN member_row r ON r.key = c.key ORDER BY c.value DESC, c.tie DESC)";

inline constexpr std::string_view kMemberCount = R"(
WITH wanted AS (SELECT value AS key FROM json_each(:keys))
SELECT count(*) FROM member_row r
WHERE (:filtered = 0 OR r.key IN (SELECT key FROM wanted))
    AND (:tag = '' OR EXISTS (SELECT 1 FROM member_tag t WHERE t.member = r.key AND t.tag = :tag))
    AND (:sharers = 0 OR r.invited > 0)
    AND (:rewards = 0 OR r.available_fen > 0 OR r.gifts IS NOT NULL))";

inline constexpr std::string_view kMemberRows = R"(
SELECT r.key, r.seq, r.joined_ms, r.staff, r.blocked, r.erased, r.old, r.code, r.inviter, r.invited,
    r.orders, r.spent_fen, r.last_paid_ms, r.available_fen, r.owed_fen, r.gifts, r.tags, 0, 0
FROM json_each(:keys) w JOIN member_row r ON r.key = w.value ORDER BY w.key)";

} // namespace linli::storage::sql
