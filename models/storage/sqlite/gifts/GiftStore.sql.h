// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kAddGiftBatch = R"(
INSERT INTO gift_batch (id, unit, label, cost_fen, expires_ms, received_ms)
VALUES (:id, :unit, :label, :cost, :expires, :received))";

inline constexpr std::string_view kAddGiftMovement = R"(
INSERT INTO gift_movement (at_ms, unit, batch, kind, delta, reward_id, reason)
VALUES (:at, :unit, :batch, :kind, :delta, :reward, :reason))";

inline constexpr std::string_view kGiftBatches = R"(
SELECT b.id, b.unit, b.label, b.cost_fen, b.expires_ms, b.received_ms,
    coalesce((SELECT sum(m.delta) FROM gift_movement m WHERE m.batch = b.id), 0)
FROM gift_batch b WHERE :unit = '' OR b.unit = :unit
ORDER BY b.unit, b.expires_ms IS NULL, b.expires_ms, b.received_ms, b.id LIMIT 10000)";

inline constexpr std::string_view kGiftBatch = R"(
SELECT b.id, b.unit, b.label, b.cost_fen, b.expires_ms, b.received_ms,
    coalesce((SELECT sum(m.delta) FROM gift_movement m WHERE m.batch = b.id), 0)
FROM gift_batch b WHERE b.id = :id)";

inline constexpr std::string_view kGiftMovements = R"(
SELECT seq, at_ms, unit, batch, kind, delta, reward_id, reason FROM gift_movement
WHERE (:unit = '' OR unit = :unit) AND (:paged = 0 OR seq < :after)
ORDER BY seq DESC LIMIT :limit)";
inline constexpr std::string_view kGiftMovementCount =
    "SELECT count(*) FROM gift_movement WHERE :unit = '' OR unit = :unit";

inline constexpr std::string_view kGiftsUnbooked = R"(
SELECT unit, sum(delta) FROM gift_movement WHERE batch = '' GROUP BY unit ORDER BY unit LIMIT 10000)";

inline constexpr std::string_view kGiftLatestCost = R"(
SELECT cost_fen FROM gift_batch WHERE unit = :unit ORDER BY received_ms DESC, id DESC LIMIT 1)";

inline constexpr std::string_view kOwedGoods = R"(
SELECT unit, sum(CASE WHEN account < 'B' THEN amount ELSE 0 END),
    sum(CASE WHEN account >= 'P' THEN amount ELSE 0 END)
FROM balance
WHERE unit <> 'CNY' AND amount <> 0 AND ((account >= 'AVAIL:' AND account < 'AVAIL;')
    OR (account >= 'PEND:' AND account < 'PEND;'))
GROUP BY unit ORDER BY unit LIMIT 10000)";

} // namespace linli::storage::sql
