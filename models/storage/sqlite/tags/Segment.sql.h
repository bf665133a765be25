// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kSegments = R"(
SELECT id, name, any_of, conditions FROM segment ORDER BY created_ms, id LIMIT 200)";
inline constexpr std::string_view kSegmentNamed =
    "SELECT 1 FROM segment WHERE name = :name AND id <> :id";
inline constexpr std::string_view kSaveSegment = R"(
INSERT INTO segment (id, name, any_of, conditions, created_ms)
VALUES (:id, :name, :any, :conditions, :created)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, any_of = excluded.any_of,
    conditions = excluded.conditions)";
inline constexpr std::string_view kRemoveSegment = "DELETE FROM segment WHERE id = :id";

// Grows with every write of this connection; data_version tells of the others.
inline constexpr std::string_view kWritten =
    "SELECT total_changes(), data_version FROM pragma_data_version";

inline constexpr std::string_view kSegmentPeople = R"(
SELECT key, joined_ms FROM member WHERE merged_into IS NULL AND erased = 0 ORDER BY seq
LIMIT 10000000)";
// Along sale_order_bought alone; the merged are put together by the reader.
inline constexpr std::string_view kSegmentOrders = R"(
SELECT buyer, count(*), min(paid_ms), max(paid_ms), sum(max(0, basis_fen - returned_fen))
FROM sale_order WHERE paid_ms IS NOT NULL AND cancelled = 0 AND test = 0 AND buyer IS NOT NULL
GROUP BY buyer LIMIT 10000000)";
inline constexpr std::string_view kSegmentInvites = R"(
SELECT inviter, count(*) FROM bind WHERE ended_ms IS NULL GROUP BY inviter LIMIT 10000000)";
inline constexpr std::string_view kSegmentMerged =
    "SELECT member, root FROM merged_identity LIMIT 10000000";

inline constexpr std::string_view kSegmentTagged =
    "SELECT member FROM member_tag WHERE tag = :text LIMIT 10000000";
inline constexpr std::string_view kSegmentConsented = R"(
SELECT member FROM consent WHERE purpose = :text AND withdrawn_ms IS NULL LIMIT 10000000)";
inline constexpr std::string_view kSegmentBought = R"(
SELECT DISTINCT o.buyer FROM order_line l JOIN sale_order o ON o.key = l.order_key
WHERE l.sku = :text AND o.paid_ms > :since AND o.cancelled = 0 AND o.test = 0
    AND o.buyer IS NOT NULL AND l.quantity > l.returned LIMIT 10000000)";

inline constexpr std::string_view kTagRules = R"(
SELECT r.id, r.tag, r.any_of, r.conditions, r.active,
    (SELECT count(*) FROM tag_by_rule b WHERE b.rule = r.id AND b.own = 1)
FROM tag_rule r ORDER BY r.created_ms, r.id LIMIT 200)";
inline constexpr std::string_view kSaveTagRule = R"(
INSERT INTO tag_rule (id, tag, any_of, conditions, active, created_ms)
VALUES (:id, :tag, :any, :conditions, :active, :created)
ON CONFLICT (id) DO UPDATE SET tag = excluded.tag, any_of = excluded.any_of,
    conditions = excluded.conditions, active = excluded.active)";
inline constexpr std::string_view kRemoveTagRule = "DELETE FROM tag_rule WHERE id = :rule";

// Another rule that set the same tag on her keeps it there.
inline constexpr std::string_view kTakeRuled = R"(
DELETE FROM member_tag WHERE (member, tag) IN (
    SELECT b.member, b.tag FROM tag_by_rule b WHERE b.rule = :rule AND b.own = 1
        AND b.member IN (SELECT value FROM json_each(:members))
        AND NOT EXISTS (SELECT 1 FROM tag_by_rule x WHERE x.member = b.member AND x.tag = b.tag
            AND x.rule <> b.rule AND x.own = 1)))";
inline constexpr std::string_view kForgetLapsed = R"(
DELETE FROM tag_by_rule WHERE rule = :rule
    AND member IN (SELECT value FROM json_each(:members)))";
inline constexpr std::string_view kNoted =
    "SELECT member FROM tag_by_rule WHERE rule = :rule ORDER BY member LIMIT 10000000";
// Who carries it by hand keeps it; who carries another tag of a single choice keeps that.
inline constexpr std::string_view kNoteMeeting = R"(
INSERT INTO tag_by_rule (rule, member, tag, own)
SELECT :rule, w.value, :tag,
    NOT EXISTS (SELECT 1 FROM member_tag t WHERE t.member = w.value AND t.tag = :tag)
    OR EXISTS (SELECT 1 FROM tag_by_rule x WHERE x.member = w.value AND x.tag = :tag AND x.own = 1)
FROM json_each(:members) w
WHERE NOT EXISTS (SELECT 1 FROM tag_by_rule b WHERE b.rule = :rule AND b.member = w.value)
    AND NOT EXISTS (SELECT 1 FROM tag t JOIN tag_group g ON g.id = t.group_id AND g.single = 1
        JOIN tag o ON o.group_id = t.group_id AND o.name <> t.name
        JOIN member_tag c ON c.tag = o.name AND c.member = w.value WHERE t.name = :tag))";
inline constexpr std::string_view kSetRuled = R"(
INSERT INTO member_tag (member, tag) SELECT b.member, b.tag FROM tag_by_rule b
WHERE b.rule = :rule AND b.own = 1 AND NOT EXISTS (
    SELECT 1 FROM member_tag t WHERE t.member = b.member AND t.tag = b.tag))";

} // namespace linli::storage::sql
