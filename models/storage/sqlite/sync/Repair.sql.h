// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kHeardList = R"(
SELECT seq, body FROM heard WHERE seq > :after ORDER BY seq LIMIT :limit)";

inline constexpr std::string_view kMustRebuild = "UPDATE sync_state SET rebuild = 1";
inline constexpr std::string_view kDropStaged = "DELETE FROM staged";
inline constexpr std::string_view kNoSnapshot = "UPDATE sync_state SET snapshot_at = -1";

/// Ops of an earlier name of this device have no number: the feed has them or they are sent anew.
inline constexpr std::string_view kOfferAgain = R"(
UPDATE outbox SET state = 'waiting', rewind_id = 0 WHERE state <> 'waiting')";
/// Offered again within one history: the tables were found to differ and are not to be trusted.
inline constexpr std::string_view kNotAgreed = R"(
UPDATE sync_state SET agreed_ms = NULL WHERE epoch = :epoch)";
inline constexpr std::string_view kAgreedOnce = R"(
SELECT count(*) FROM sync_state WHERE agreed_ms IS NOT NULL)";
inline constexpr std::string_view kNewEpoch = R"(
UPDATE sync_state SET epoch = :epoch, cursor = 0, rebuild = 1, snapshot_at = -1)";

inline constexpr std::string_view kUnnumber = "UPDATE outbox SET dev_seq = NULL";
inline constexpr std::string_view kNewDevice = R"(
UPDATE sync_state SET device_id = :device, dev_seq = 0)";

inline constexpr std::string_view kSnapshotPlace = R"(
SELECT (SELECT coalesce(max(seq), 0) FROM staged), snapshot_at FROM sync_state)";
inline constexpr std::string_view kStageAdd = R"(
INSERT OR REPLACE INTO staged (seq, body) VALUES (:seq, :body))";
inline constexpr std::string_view kSnapshotWhole = R"(
UPDATE sync_state SET snapshot_at = :seq)";
inline constexpr std::string_view kStagedEach = "SELECT seq, body FROM staged ORDER BY seq";
inline constexpr std::string_view kStagedFacts = R"(
SELECT seq, body FROM staged WHERE body ->> '$.kind' IN ('event', 'import') ORDER BY seq)";
inline constexpr std::string_view kRebuilt = R"(
UPDATE sync_state SET cursor = snapshot_at, rebuild = 0, snapshot_at = -1, synced_ms = :now)";

/// Facts heard before that neither the snapshot nor our outbox knows.
inline constexpr std::string_view kHeardLost = R"(
SELECT h.body FROM heard h
WHERE NOT EXISTS (SELECT 1 FROM outbox o WHERE o.entity = h.event)
  AND h.event NOT IN (SELECT s.body ->> '$.entity' FROM staged s
                      WHERE s.body ->> '$.kind' IN ('event', 'import'))
ORDER BY h.seq)";
inline constexpr std::string_view kHeardEach = "SELECT body FROM heard ORDER BY seq";
inline constexpr std::string_view kHeardHead = R"(
SELECT body ->> '$.fact.head[1]' FROM heard WHERE body ->> '$.fact.head[1]' IS NOT NULL
ORDER BY seq DESC LIMIT 1)";
inline constexpr std::string_view kHeardFromStaged = R"(
INSERT INTO heard (seq, event, body)
SELECT seq, body ->> '$.fact.id', body FROM staged
WHERE seq <= :upto AND body ->> '$.kind' IN ('event', 'import'))";
inline constexpr std::string_view kConfirmHeard = R"(
UPDATE outbox SET state = 'sent', rewind_id = 0 WHERE kind IN ('event.v1', 'import.v1')
AND state <> 'sent' AND entity IN (SELECT event FROM heard))";
inline constexpr std::string_view kEventsNotHeard = R"(
SELECT (SELECT count(*) FROM event WHERE id NOT IN (SELECT event FROM heard))
     + (SELECT count(*) FROM heard WHERE event NOT IN (SELECT id FROM event)))";
inline constexpr std::string_view kDropHeard = "DELETE FROM heard";
/// Own facts that were in the feed once and are no longer are sent anew, under a new number.
inline constexpr std::string_view kUnplaceOwn = R"(
UPDATE outbox SET state = 'waiting', dev_seq = NULL
WHERE state = 'sent' AND entity IN (SELECT h.event FROM heard h) AND entity NOT IN (SELECT s.body ->> '$.entity' FROM staged s
                   WHERE s.body ->> '$.kind' IN ('event', 'import')))";

inline constexpr std::string_view kParkedList = "SELECT seq, body FROM parked ORDER BY seq";
inline constexpr std::string_view kParkedDrop = "DELETE FROM parked WHERE seq = :seq";

inline constexpr std::string_view kRememberPast = R"(
INSERT OR REPLACE INTO sync_past (one, store_id) SELECT 1, store_id FROM sync_state)";
inline constexpr std::string_view kUnplaceAll = R"(
UPDATE outbox SET state = 'waiting' WHERE state = 'placed')";
inline constexpr std::string_view kDropRewind = "DELETE FROM rewind_log";
inline constexpr std::string_view kDropLink = "DELETE FROM sync_state";
inline constexpr std::string_view kPastStore = "SELECT store_id FROM sync_past";

inline constexpr std::string_view kRoundAdd = R"(
INSERT INTO sync_round (at_ms, pushed, pulled, rewound, trouble)
VALUES (:at, :pushed, :pulled, :rewound, :trouble))";
inline constexpr std::string_view kRoundPrune = R"(
DELETE FROM sync_round WHERE id <= (SELECT max(id) FROM sync_round) - 100)";
inline constexpr std::string_view kRoundList = R"(
SELECT at_ms, pushed, pulled, rewound, trouble FROM sync_round ORDER BY id DESC LIMIT :limit)";
inline constexpr std::string_view kNoteToken = "UPDATE sync_state SET token_ms = :at";
inline constexpr std::string_view kNoteAgreed = "UPDATE sync_state SET agreed_ms = :at";

} // namespace linli::storage::sql
