// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kOutboxAdd = R"(
INSERT INTO outbox (op_id, kind, entity, body, at_ms, outcome, rewind_id)
VALUES (:op, :kind, :entity, :body, :at, :outcome,
        (SELECT coalesce(max(id), 0) FROM rewind_log)))";

inline constexpr std::string_view kSyncLink = R"(
SELECT url, store_id, device_id, epoch, cursor, offset_ms, synced_ms, hlc, rebuild, token_ms,
       agreed_ms, dev_seq,
       (SELECT coalesce(max(o.dev_seq), 0) FROM outbox o WHERE o.state <> 'waiting') AS answered
FROM sync_state)";

/// The random end of the device's id.
inline constexpr std::string_view kSyncSeries = "SELECT substr(device_id, -4) FROM sync_state";

/// What was done without a cloud cannot be taken back piece by piece: it is placed anew.
inline constexpr std::string_view kSyncSaveLink = R"(
INSERT INTO sync_state (one, url, store_id, device_id, epoch, cursor, offset_ms, rebuild)
VALUES (1, :url, :store, :device, :epoch, :cursor, :offset, EXISTS (SELECT 1 FROM event))
ON CONFLICT (one) DO UPDATE SET url = excluded.url, store_id = excluded.store_id,
    device_id = excluded.device_id, epoch = excluded.epoch, cursor = excluded.cursor,
    offset_ms = excluded.offset_ms)";

inline constexpr std::string_view kSyncNoteOffset = R"(
UPDATE sync_state SET offset_ms = :offset)";

inline constexpr std::string_view kSyncNoteClock = "UPDATE sync_state SET hlc = :hlc";

inline constexpr std::string_view kSyncNoteCursor = R"(
UPDATE sync_state SET cursor = :cursor, epoch = :epoch, synced_ms = :now)";

inline constexpr std::string_view kOutboxWaiting = R"(
SELECT id, op_id, kind, entity, body, dev_seq, if_rev FROM outbox
WHERE state = 'waiting' ORDER BY dev_seq IS NULL, dev_seq, id LIMIT :limit)";

inline constexpr std::string_view kOutboxNumber = R"(
UPDATE outbox SET dev_seq = (SELECT dev_seq + 1 FROM sync_state) WHERE id = :id)";

inline constexpr std::string_view kSyncNumbered = "UPDATE sync_state SET dev_seq = dev_seq + 1";

inline constexpr std::string_view kOutboxNumberOf = "SELECT dev_seq FROM outbox WHERE id = :id";

inline constexpr std::string_view kOutboxFind = R"(
SELECT id, kind, entity, body, state, outcome FROM outbox WHERE op_id = :op)";

inline constexpr std::string_view kOutboxSetState = R"(
UPDATE outbox SET state = :state WHERE id = :id)";

inline constexpr std::string_view kOutboxUnsent = R"(
SELECT count(*) FROM outbox WHERE state = 'waiting')";

inline constexpr std::string_view kDirtyCount = "SELECT count(*) FROM sync_dirty";

/// The provisional tail: own events the feed has not brought yet. By what is open, not by kind: all
/// that was ever sent is kept.
inline constexpr std::string_view kOutboxTail = R"(
SELECT id, entity, body, outcome, rewind_id, kind,
       coalesce((SELECT e.actor FROM event e WHERE e.id = outbox.entity), '') AS actor
FROM outbox INDEXED BY outbox_open
WHERE state <> 'sent' AND kind IN ('event.v1', 'import.v1') ORDER BY id)";

inline constexpr std::string_view kOutboxConfirm = R"(
UPDATE outbox SET state = 'sent', rewind_id = 0 WHERE id = :id)";

inline constexpr std::string_view kOutboxRedone = R"(
UPDATE outbox SET rewind_id = (SELECT coalesce(max(id), 0) FROM rewind_log) WHERE id = :id)";

inline constexpr std::string_view kRewindSteps = "SELECT sql FROM rewind_log ORDER BY id DESC";
inline constexpr std::string_view kRewindForget = "DELETE FROM rewind_log WHERE id <= :id";
inline constexpr std::string_view kRewindOff = "INSERT OR IGNORE INTO rewind_off (one) VALUES (1)";
inline constexpr std::string_view kRewindOn = "DELETE FROM rewind_off";

inline constexpr std::string_view kAttentionAdd = R"(
INSERT INTO attention (at_ms, kind, entity, code, mine, theirs)
SELECT :now, :kind, :entity, :code, :mine, :theirs WHERE NOT EXISTS (
    SELECT 1 FROM attention a WHERE a.kind = :kind AND a.entity = :entity AND a.code = :code
    AND a.mine = :mine))";

inline constexpr std::string_view kAttentionOpen = R"(
SELECT id, at_ms, kind, entity, code, mine, theirs FROM attention
WHERE done_ms IS NULL ORDER BY id LIMIT 1000)";

inline constexpr std::string_view kAttentionCount = R"(
SELECT count(*) FROM attention WHERE done_ms IS NULL)";

inline constexpr std::string_view kAttentionDone = R"(
UPDATE attention SET done_ms = :now WHERE id = :id AND done_ms IS NULL)";

inline constexpr std::string_view kAttentionOne = R"(
SELECT id, at_ms, kind, entity, code, mine, theirs FROM attention
WHERE id = :id AND done_ms IS NULL)";

inline constexpr std::string_view kParkedCount = "SELECT count(*) FROM parked";
inline constexpr std::string_view kParkedAdd = R"(
INSERT OR IGNORE INTO parked (seq, body) VALUES (:seq, :body))";

inline constexpr std::string_view kDirtyList = R"(
SELECT kind, entity FROM sync_dirty ORDER BY kind DESC, entity LIMIT 500)";
inline constexpr std::string_view kDirtyForget = R"(
DELETE FROM sync_dirty WHERE kind = :kind AND entity = :entity)";
inline constexpr std::string_view kDirtyMark = R"(
INSERT OR IGNORE INTO sync_dirty (kind, entity) VALUES (:kind, :entity))";

inline constexpr std::string_view kSyncFields = R"(
SELECT name, value, hlc, device FROM sync_field
WHERE kind = :kind AND entity = :entity ORDER BY name)";

inline constexpr std::string_view kSyncSaveField = R"(
INSERT INTO sync_field (kind, entity, name, value, hlc, device)
VALUES (:kind, :entity, :name, :value, :hlc, :device)
ON CONFLICT (kind, entity, name) DO UPDATE
SET value = excluded.value, hlc = excluded.hlc, device = excluded.device)";

inline constexpr std::string_view kSyncForgetField = R"(
DELETE FROM sync_field WHERE kind = :kind AND entity = :entity)";

inline constexpr std::string_view kSyncEachField = R"(
SELECT kind, entity, name, value, hlc FROM sync_field ORDER BY kind, entity, name)";

inline constexpr std::string_view kOutboxAddFields = R"(
INSERT INTO outbox (op_id, kind, entity, body, at_ms, outcome, if_rev)
VALUES (:op, :kind, :entity, :body, :at, '', :rev))";

inline constexpr std::string_view kSyncHeldThings = R"(
SELECT DISTINCT kind, entity FROM sync_field ORDER BY kind DESC, entity)";

/// A price while a group runs that sells the product, or one whose product is not known here.
inline constexpr std::string_view kPriceGuard = R"(
SELECT r.rev + (SELECT count(*) FROM outbox o WHERE o.kind = 'product.fields.v1'
                AND o.entity = r.entity AND o.state = 'waiting')
FROM sync_rev r WHERE r.kind = 'product' AND r.entity = :entity AND EXISTS (
    SELECT 1 FROM group_buy g LEFT JOIN group_offer f ON f.group_id = g.id
    WHERE g.state = 'open' AND (f.product IS NULL OR f.product = r.entity)))";
inline constexpr std::string_view kRevNote = R"(
INSERT INTO sync_rev (kind, entity, rev) VALUES (:kind, :entity, :rev)
ON CONFLICT (kind, entity) DO UPDATE SET rev = excluded.rev)";
inline constexpr std::string_view kRevRaise = R"(
UPDATE sync_rev SET rev = rev + 1 WHERE kind = :kind AND entity = :entity)";

/// Ops of this thing that still wait.
inline constexpr std::string_view kOutboxWaitingOf = R"(
SELECT count(*) FROM outbox WHERE kind = :kind AND entity = :entity AND state = 'waiting')";

inline constexpr std::string_view kHeardAdd = R"(
INSERT OR REPLACE INTO heard (seq, event, body) VALUES (:seq, :event, :body))";

inline constexpr std::string_view kOfferDrop = "DELETE FROM group_offer WHERE group_id = :group";

/// Erased persons, with the records that were merged into them.
inline constexpr std::string_view kErasedKeep = R"(
CREATE TEMP TABLE erased_now AS SELECT key FROM member WHERE erased = 1
UNION SELECT i.member FROM merged_identity i JOIN member m ON m.key = i.root WHERE m.erased = 1)";
/// The number of a sent op stays in use: only what it said goes.
inline constexpr std::string_view kErasedOutbox = R"(
UPDATE outbox SET body = '{"fields":{}}' WHERE kind IN ('identity.fields.v1', 'tags.fields.v1')
AND state = 'sent' AND body <> '{"fields":{}}' AND entity IN (SELECT key FROM erased_now))";
inline constexpr std::string_view kErasedAttention = R"(
DELETE FROM attention WHERE kind IN ('identity', 'tags')
AND entity IN (SELECT key FROM erased_now))";
inline constexpr std::string_view kErasedImport = R"(
DELETE FROM import_person WHERE member IN (SELECT key FROM erased_now))";
inline constexpr std::string_view kErasedDrop = "DROP TABLE erased_now";

} // namespace linli::storage::sql
