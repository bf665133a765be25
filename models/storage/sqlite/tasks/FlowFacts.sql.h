// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

// Columns of every query of facts: member, about, subject, at, then its own fields.

inline constexpr std::string_view kNewSharers = R"(
SELECT coalesce((SELECT i.root FROM merged_identity i WHERE i.member = b.inviter), b.inviter),
    b.invitee, 'sharer', b.at_ms,
    (SELECT count(*) FROM bind c WHERE c.inviter = b.inviter AND c.ended_ms IS NULL)
FROM bind b
WHERE b.at_ms >= :from AND b.at_ms < :to AND NOT EXISTS (
    SELECT 1 FROM bind e WHERE e.inviter = b.inviter
        AND (e.at_ms < b.at_ms OR (e.at_ms = b.at_ms AND e.seq < b.seq)))
ORDER BY b.at_ms, b.seq LIMIT 5000)";

// One row a unit; those of one neighbour and day stand together.
inline constexpr std::string_view kReleasedRewards = R"(
SELECT owner, '', date((released_ms + 28800000) / 1000, 'unixepoch') AS day,
    min(released_ms), unit, sum(current), count(*)
FROM reward
WHERE state = 'AVAILABLE' AND released_ms >= :from AND released_ms < :to
GROUP BY owner, day, unit ORDER BY owner, day, unit LIMIT 5000)";

inline constexpr std::string_view kWaitingRewards = R"(
SELECT r.owner, '', date((w.since + 28800000) / 1000, 'unixepoch'), w.since, r.unit,
    sum(r.current), count(*)
FROM (SELECT owner, min(released_ms) AS since FROM reward WHERE state = 'AVAILABLE'
    GROUP BY owner HAVING since >= :from AND since < :to ORDER BY since, owner LIMIT 5000) w
JOIN reward r ON r.owner = w.owner AND r.state = 'AVAILABLE'
GROUP BY r.owner, r.unit ORDER BY w.since, r.owner, r.unit LIMIT 20000)";

// By record first, in the order of its index, and only then by person: all orders of a large shop
// sorted at once take a hundred megabytes.
inline constexpr std::string_view kLastPurchases = R"(
SELECT coalesce(i.root, r.buyer) AS person,
    '', date((max(r.last) + 28800000) / 1000, 'unixepoch'), max(r.last) AS last
FROM (SELECT o.buyer AS buyer, max(o.paid_ms) AS last FROM sale_order o
    WHERE o.paid_ms IS NOT NULL AND o.buyer IS NOT NULL AND o.test = 0 AND o.cancelled = 0
    GROUP BY o.buyer HAVING max(o.paid_ms) >= :from) r
LEFT JOIN merged_identity i ON i.member = r.buyer
GROUP BY person HAVING max(r.last) < :to ORDER BY last, person LIMIT 5000)";

inline constexpr std::string_view kClaims = R"(
SELECT coalesce((SELECT i.root FROM merged_identity i WHERE i.member = o.buyer), o.buyer), '',
    r.number, r.at_ms, r.amount_fen, o.key,
    coalesce((SELECT group_concat(coalesce(p.name, l.sku), '、') FROM order_line l
        LEFT JOIN product p ON p.sku = l.sku WHERE l.order_key = o.key), '')
FROM refund r JOIN sale_order o ON o.key = r.order_key
WHERE r.kind = 'comp' AND r.state = 'applied' AND o.buyer IS NOT NULL
    AND r.at_ms >= :from AND r.at_ms < :to
ORDER BY r.at_ms, r.number LIMIT 5000)";

inline constexpr std::string_view kActiveMembers = R"(
SELECT m.key FROM member m
WHERE m.erased = 0 AND m.staff = 0 AND m.merged_into IS NULL AND (
    EXISTS (SELECT 1 FROM bind b WHERE b.inviter = m.key AND b.ended_ms IS NULL)
    OR EXISTS (SELECT 1 FROM sale_order o WHERE o.buyer = m.key AND o.paid_ms >= :since))
ORDER BY (SELECT count(*) FROM bind b WHERE b.inviter = m.key AND b.ended_ms IS NULL) DESC, m.seq
LIMIT 2000)";

inline constexpr std::string_view kActivity = R"(
SELECT r.key, r.blocked, r.orders, r.invited, r.spent_fen, r.last_paid_ms, r.tags
FROM json_each(:members) w JOIN member_row r ON r.key = w.value)";

inline constexpr std::string_view kUnreachable = R"(
SELECT m.key FROM member m
WHERE m.key IN (SELECT value FROM json_each(:members)) AND (
    m.erased = 1 OR m.staff = 1 OR m.merged_into IS NOT NULL
    OR EXISTS (SELECT 1 FROM consent c WHERE c.member = m.key AND c.purpose = 'no_contact'
        AND c.withdrawn_ms IS NULL)
    OR (EXISTS (SELECT 1 FROM consent c WHERE c.member = m.key AND c.purpose = 'contact')
        AND NOT EXISTS (SELECT 1 FROM consent c WHERE c.member = m.key
            AND c.purpose = 'contact' AND c.withdrawn_ms IS NULL))))";

inline constexpr std::string_view kBirthdays = R"(
SELECT b.member, b.day FROM member_birthday b
WHERE EXISTS (SELECT 1 FROM consent c WHERE c.member = b.member AND c.purpose = 'birthday'
    AND c.withdrawn_ms IS NULL) AND (:member = '' OR b.member = :member)
ORDER BY b.member LIMIT 20000)";
inline constexpr std::string_view kSetBirthday =
    "INSERT OR REPLACE INTO member_birthday (member, day, saved_ms) VALUES (:member, :day, :at)";
inline constexpr std::string_view kForgetBirthday =
    "DELETE FROM member_birthday WHERE member = :member";

} // namespace linli::storage::sql
