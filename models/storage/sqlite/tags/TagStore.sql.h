// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kTagGroups = R"(
SELECT id, position, name, name_en, colour, single FROM tag_group ORDER BY position, name
LIMIT 200)";
inline constexpr std::string_view kTagGroupNamed =
    "SELECT 1 FROM tag_group WHERE name = :name AND id <> :id";
inline constexpr std::string_view kSaveTagGroup = R"(
INSERT INTO tag_group (id, position, name, name_en, colour, single)
VALUES (:id, :position, :name, :name_en, :colour, :single)
ON CONFLICT (id) DO UPDATE SET position = excluded.position, name = excluded.name,
    name_en = excluded.name_en, colour = excluded.colour, single = excluded.single)";
inline constexpr std::string_view kDropTagGroup = "DELETE FROM tag_group WHERE id = :id";

// What is carried but has no place (a file brought it) is a tag too.
inline constexpr std::string_view kTags = R"(
WITH carried AS (SELECT t.tag AS name, count(*) AS people FROM member_tag t
    JOIN member m ON m.key = t.member WHERE m.merged_into IS NULL GROUP BY t.tag),
everything AS (SELECT name FROM tag UNION SELECT name FROM carried)
SELECT e.name, coalesce(t.group_id, ''),
    CASE WHEN t.binned_ms IS NULL THEN coalesce(c.people, 0)
        ELSE (SELECT count(*) FROM tag_binned b WHERE b.tag = e.name) END,
    t.binned_ms,
    EXISTS (SELECT 1 FROM tag_rule r WHERE r.tag = e.name AND r.active = 1)
FROM everything e LEFT JOIN tag t ON t.name = e.name LEFT JOIN carried c ON c.name = e.name
ORDER BY t.binned_ms IS NOT NULL, e.name LIMIT 4000)";
inline constexpr std::string_view kSaveTag = R"(
INSERT INTO tag (name, group_id, created_ms, binned_ms)
VALUES (:name, nullif(:group, ''), :created, NULL)
ON CONFLICT (name) DO UPDATE SET group_id = excluded.group_id, binned_ms = NULL)";

// A person decides: rules leave the pair alone.
inline constexpr std::string_view kDisownTag =
    "UPDATE tag_by_rule SET own = 0 WHERE member = :member AND tag = :tag AND own = 1";
inline constexpr std::string_view kPutTag =
    "INSERT INTO member_tag (member, tag) VALUES (:member, :tag) ON CONFLICT DO NOTHING";
inline constexpr std::string_view kTakeTag =
    "DELETE FROM member_tag WHERE member = :member AND tag = :tag";
inline constexpr std::string_view kRivalTags = R"(
SELECT x.name FROM tag t JOIN tag_group g ON g.id = t.group_id AND g.single = 1
JOIN tag x ON x.group_id = t.group_id AND x.name <> t.name WHERE t.name = :tag LIMIT 3000)";

inline constexpr std::string_view kRenameTagPlace = R"(
INSERT INTO tag (name, group_id, created_ms, binned_ms)
SELECT :to, group_id, created_ms, NULL FROM tag WHERE name = :from
ON CONFLICT (name) DO UPDATE SET binned_ms = NULL)";
inline constexpr std::string_view kRenameCarried = R"(
INSERT INTO member_tag (member, tag) SELECT member, :to FROM member_tag WHERE tag = :from
ON CONFLICT DO NOTHING)";
inline constexpr std::string_view kDropCarried = "DELETE FROM member_tag WHERE tag = :from";
inline constexpr std::string_view kRenameByRule =
    "UPDATE tag_by_rule SET tag = :to WHERE tag = :from";
inline constexpr std::string_view kRenameRules = "UPDATE tag_rule SET tag = :to WHERE tag = :from";
inline constexpr std::string_view kDropTag = "DELETE FROM tag WHERE name = :from";

inline constexpr std::string_view kBinTag = R"(
INSERT INTO tag (name, created_ms, binned_ms) VALUES (:from, :at, :at)
ON CONFLICT (name) DO UPDATE SET binned_ms = excluded.binned_ms)";
inline constexpr std::string_view kBinCarried = R"(
INSERT INTO tag_binned (tag, member) SELECT tag, member FROM member_tag WHERE tag = :from
ON CONFLICT DO NOTHING)";
inline constexpr std::string_view kForgetRuled = "DELETE FROM tag_by_rule WHERE tag = :from";
inline constexpr std::string_view kRestRules = "UPDATE tag_rule SET active = 0 WHERE tag = :from";
inline constexpr std::string_view kUnbinCarried = R"(
INSERT INTO member_tag (member, tag) SELECT member, tag FROM tag_binned WHERE tag = :from
ON CONFLICT DO NOTHING)";
inline constexpr std::string_view kUnbinTag = "UPDATE tag SET binned_ms = NULL WHERE name = :from";
inline constexpr std::string_view kForgetBinned = "DELETE FROM tag_binned WHERE tag = :from";

} // namespace linli::storage::sql
