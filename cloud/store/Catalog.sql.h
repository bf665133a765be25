// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::cloud::sql {

inline constexpr std::string_view kCloudScope = R"(
SELECT set_config('linli.store', '', false), set_config('linli.token', '', false),
       set_config('linli.code', '', false), set_config('linli.scope', '', false),
       set_config(:setting, :value, false))";

inline constexpr std::string_view kCloudAddStore = R"(
INSERT INTO store (store_id, name, created_ms) VALUES (:store, :name, :now))";

inline constexpr std::string_view kCloudStores = R"(
SELECT store_id, name FROM store ORDER BY store_id LIMIT 100000)";

inline constexpr std::string_view kCloudAddPairing = R"(
INSERT INTO pairing (store_id, selector, secret_hash, expires_ms, tries_left)
VALUES (:store, :selector, :hash, :expires, :tries))";

inline constexpr std::string_view kCloudPairing = R"(
SELECT store_id, secret_hash, expires_ms, tries_left FROM pairing
WHERE selector = :selector ORDER BY expires_ms DESC LIMIT 1)";

inline constexpr std::string_view kCloudSpendTry = R"(
UPDATE pairing SET tries_left = tries_left - 1
WHERE store_id = :store AND selector = :selector AND tries_left > 0)";

inline constexpr std::string_view kCloudTakePairing = R"(
DELETE FROM pairing WHERE store_id = :store AND selector = :selector)";

inline constexpr std::string_view kCloudAddDevice = R"(
INSERT INTO device (store_id, device_id, name, app, token_hash, paired_ms, seen_ms)
VALUES (:store, :device, :name, :app, :hash, :now, :seen))";

inline constexpr std::string_view kCloudDeviceOfToken = R"(
SELECT store_id, device_id, name, token_hash, next_hash, paired_ms, seen_ms, revoked_ms FROM device
WHERE token_hash = :hash OR next_hash = :next LIMIT 1)";

inline constexpr std::string_view kCloudOfferToken = R"(
UPDATE device SET next_hash = :next WHERE store_id = :store AND device_id = :device)";

inline constexpr std::string_view kCloudAdoptToken = R"(
UPDATE device SET token_hash = next_hash, next_hash = ''
WHERE store_id = :store AND device_id = :device AND next_hash <> '')";

inline constexpr std::string_view kCloudMarkSeen = R"(
UPDATE device SET seen_ms = :now WHERE store_id = :store AND device_id = :device)";

inline constexpr std::string_view kCloudDevices = R"(
SELECT store_id, device_id, name, token_hash, next_hash, paired_ms, seen_ms, revoked_ms FROM device
WHERE store_id = :store ORDER BY paired_ms, device_id LIMIT 1000)";

inline constexpr std::string_view kCloudRevoke = R"(
UPDATE device SET revoked_ms = :now
WHERE store_id = :store AND device_id = :device AND revoked_ms IS NULL)";

inline constexpr std::string_view kCloudAddVisitor = R"(
INSERT INTO visitor (store_id, token_hash, member, made_ms) VALUES (:store, :hash, :member, :now))";

inline constexpr std::string_view kCloudVisitor = R"(
SELECT store_id, token_hash, member FROM visitor WHERE token_hash = :hash LIMIT 1)";

inline constexpr std::string_view kCloudForgetVisitor = R"(
DELETE FROM visitor WHERE store_id = :store AND member = :member)";

} // namespace linli::cloud::sql
