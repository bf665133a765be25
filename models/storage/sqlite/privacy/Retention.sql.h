// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kForgetOldDevices = R"(
DELETE FROM device_seen WHERE member NOT IN (SELECT key FROM member WHERE device_key <> ''))";
inline constexpr std::string_view kSeeDevices = R"(
INSERT INTO device_seen (member, device, since_ms)
SELECT key, device_key, :now FROM member WHERE device_key <> ''
ON CONFLICT (member) DO UPDATE SET device = excluded.device, since_ms = excluded.since_ms
WHERE device <> excluded.device)";
inline constexpr std::string_view kDropDevices = R"(
UPDATE member SET device_key = '' WHERE device_key <> ''
AND key IN (SELECT member FROM device_seen WHERE since_ms < :before))";
inline constexpr std::string_view kDropSeenDevices =
    "DELETE FROM device_seen WHERE since_ms < :before";

inline constexpr std::string_view kDropTombstones = "DELETE FROM tombstone WHERE at_ms < :before";
inline constexpr std::string_view kDropOldDrafts = "DELETE FROM draft WHERE saved_ms < :before";
inline constexpr std::string_view kDropImportRows = R"(
UPDATE import_queue SET cells = x'' WHERE length(cells) > 0 AND done_ms < :before)";

inline constexpr std::string_view kRuleTexts =
    "SELECT DISTINCT terms FROM rule_version LIMIT 100000";
inline constexpr std::string_view kLongestSession =
    "SELECT coalesce(max(ends_ms - starts_ms), 0) FROM campaign";

/// Nobody with work under way: staff, something to collect, on hold or owed, an open order.
inline constexpr std::string_view kInactive = R"(
SELECT member, last_ms FROM (
    SELECT m.key AS member, max(m.joined_ms,
        coalesce((SELECT max(max(o.placed_ms, coalesce(o.paid_ms, 0), coalesce(o.fulfilled_ms, 0)))
                  FROM sale_order o WHERE o.buyer = m.key), 0),
        coalesce((SELECT max(b.at_ms) FROM bind b WHERE b.inviter = m.key), 0),
        coalesce((SELECT max(c.given_ms) FROM consent c WHERE c.member = m.key), 0),
        coalesce((SELECT max(max(r.paid_ms, coalesce(r.released_ms, 0))) FROM reward r
                  WHERE r.owner = m.key), 0)) AS last_ms
    FROM member m
    WHERE m.erased = 0 AND m.merged_into IS NULL AND m.staff = 0 AND m.joined_ms < :before
      AND NOT EXISTS (SELECT 1 FROM balance a WHERE a.amount <> 0
          AND a.account IN ('AVAIL:' || m.key, 'PEND:' || m.key, 'OWED:' || m.key))
      AND NOT EXISTS (SELECT 1 FROM sale_order o WHERE o.buyer = m.key AND o.paid_ms IS NOT NULL
          AND o.cancelled = 0 AND o.fulfilled_ms IS NULL AND o.refunded_fen = 0))
WHERE last_ms < :before ORDER BY last_ms, member LIMIT :most)";

inline constexpr std::string_view kAddRetentionRun = R"(
INSERT INTO retention_run (at_ms, job, cleared, trouble) VALUES (:at, :job, :cleared, :trouble))";
inline constexpr std::string_view kLastRetentionRuns = R"(
SELECT at_ms, job, cleared, trouble FROM retention_run
WHERE seq IN (SELECT max(seq) FROM retention_run GROUP BY job) ORDER BY seq LIMIT 100)";
inline constexpr std::string_view kLastRetention = "SELECT max(at_ms) FROM retention_run";

} // namespace linli::storage::sql
