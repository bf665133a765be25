// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Texts ending in File are SQLite's, in Server PostgreSQL's; the rest is for both.
namespace linli::cloud::sql {

inline constexpr std::string_view kFeedCreate = R"(
INSERT INTO store_state (store_id, epoch, seq, shop_key) VALUES (:store, :epoch, 0, :key))";

inline constexpr std::string_view kFeedState = R"(
SELECT epoch, seq, floor, shop_key FROM store_state WHERE store_id = :store)";

inline constexpr std::string_view kFeedSetKey = R"(
UPDATE store_state SET shop_key = :key WHERE store_id = :store)";

inline constexpr std::string_view kFeedSetEpoch = R"(
UPDATE store_state SET epoch = :epoch WHERE store_id = :store)";

inline constexpr std::string_view kFeedLastDevSeq = R"(
SELECT coalesce(max(dev_seq), 0) FROM op_log WHERE store_id = :store AND device_id = :device)";

inline constexpr std::string_view kFeedKnownOpsFile = R"(
SELECT op_id, dev_seq, status, code, seq FROM op_log
WHERE store_id = :store AND op_id IN (SELECT value FROM json_each(:rows)))";

inline constexpr std::string_view kFeedKnownOpsServer = R"(
SELECT op_id, dev_seq, status, code, seq FROM op_log
WHERE store_id = :store
  AND op_id IN (SELECT jsonb_array_elements_text(CAST(:rows AS jsonb))))";

/// The engine's own table: on a server it stands in the shop's own schema.
inline constexpr std::string_view kKnownEventsFile = R"(
SELECT id FROM event WHERE id IN (SELECT value FROM json_each(:rows)))";

inline constexpr std::string_view kKnownEventsServer = R"(
SELECT id FROM event WHERE id IN (SELECT jsonb_array_elements_text(CAST(:rows AS jsonb))))";

inline constexpr std::string_view kFeedAddOpsFile = R"(
INSERT INTO op_log (store_id, op_id, device_id, dev_seq, status, code, seq)
SELECT :store, value ->> 'op', value ->> 'device', value ->> 'dev_seq', value ->> 'status',
       value ->> 'code', value ->> 'seq' FROM json_each(:rows))";

inline constexpr std::string_view kFeedAddOpsServer = R"(
INSERT INTO op_log (store_id, op_id, device_id, dev_seq, status, code, seq)
SELECT CAST(:store AS text), x.op, x.device, x.dev_seq, x.status, x.code, x.seq
FROM jsonb_to_recordset(CAST(:rows AS jsonb))
  AS x(op text, device text, dev_seq bigint, status text, code text, seq bigint))";

inline constexpr std::string_view kFeedAdvance = R"(
UPDATE store_state SET seq = seq + :count WHERE store_id = :store RETURNING seq)";

inline constexpr std::string_view kFeedAddChangesFile = R"(
INSERT INTO change_log (store_id, seq, kind, entity, rev, body)
SELECT :store, value ->> 'seq', value ->> 'kind', value ->> 'entity', value ->> 'rev',
       value ->> 'body' FROM json_each(:rows))";

inline constexpr std::string_view kFeedAddChangesServer = R"(
INSERT INTO change_log (store_id, seq, kind, entity, rev, body)
SELECT CAST(:store AS text), x.seq, x.kind, x.entity, x.rev, x.body
FROM jsonb_to_recordset(CAST(:rows AS jsonb))
  AS x(seq bigint, kind text, entity text, rev bigint, body text))";

/// The length is in characters, a lower bound of the bytes.
inline constexpr std::string_view kFeedChanges = R"(
SELECT seq, body FROM (
    SELECT seq, body, sum(long) OVER (ORDER BY seq) - long AS earlier
    FROM (SELECT seq, body, length(body) AS long FROM change_log
          WHERE store_id = :store AND seq > :after AND seq <= :upTo
          ORDER BY seq LIMIT :limit) AS few) AS page
WHERE earlier < :bytes ORDER BY seq)";

/// SQLite would read the whole shop's feed for it otherwise.
inline constexpr std::string_view kFeedRevisionFile = R"(
SELECT coalesce(max(rev), 0) FROM change_log INDEXED BY change_log_entity
WHERE store_id = :store AND kind = :kind AND entity = :entity)";
inline constexpr std::string_view kFeedRevisionServer = R"(
SELECT coalesce(max(rev), 0) FROM change_log
WHERE store_id = :store AND kind = :kind AND entity = :entity)";

inline constexpr std::string_view kFeedForgetOlder = R"(
DELETE FROM change_log WHERE store_id = :store AND kind = :kind AND entity = :entity)";

inline constexpr std::string_view kFeedFields = R"(
SELECT name, value, hlc, device FROM field_value
WHERE store_id = :store AND kind = :kind AND entity = :entity ORDER BY name)";

inline constexpr std::string_view kFeedSaveFieldsFile = R"(
INSERT INTO field_value (store_id, kind, entity, name, value, hlc, device)
SELECT :store, value ->> 'kind', value ->> 'entity', value ->> 'name', value ->> 'value',
       value ->> 'hlc', value ->> 'device' FROM json_each(:rows) WHERE true
ON CONFLICT (store_id, kind, entity, name) DO UPDATE
SET value = excluded.value, hlc = excluded.hlc, device = excluded.device)";

inline constexpr std::string_view kFeedSaveFieldsServer = R"(
INSERT INTO field_value (store_id, kind, entity, name, value, hlc, device)
SELECT CAST(:store AS text), x.kind, x.entity, x.name, x.value, x.hlc, x.device
FROM jsonb_to_recordset(CAST(:rows AS jsonb))
  AS x(kind text, entity text, name text, value text, hlc text, device text)
ON CONFLICT (store_id, kind, entity, name) DO UPDATE
SET value = excluded.value, hlc = excluded.hlc, device = excluded.device)";

/// All entities of a kind: as many as the shop has products.
inline constexpr std::string_view kFeedEntities = R"(
SELECT entity, name, value, hlc, device FROM field_value
WHERE store_id = :store AND kind = :kind ORDER BY entity, name)";

inline constexpr std::string_view kFeedPublishCode = R"(
INSERT INTO public_code (store_id, code) VALUES (:store, :code)
ON CONFLICT (store_id, code) DO NOTHING)";

/// The whole shop, row by row: no LIMIT.
inline constexpr std::string_view kFeedEachField = R"(
SELECT kind, entity, name, value, hlc, device FROM field_value
WHERE store_id = :store ORDER BY kind, entity, name)";

} // namespace linli::cloud::sql
