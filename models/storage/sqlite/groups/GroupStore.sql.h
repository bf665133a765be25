// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kGroups = R"(
SELECT g.id, g.seq, g.rule, g.opened_ms, g.ends_ms, g.state, o.product, o.unit_fen
FROM group_buy g LEFT JOIN group_offer o ON o.group_id = g.id
ORDER BY g.state <> 'open', CASE g.state WHEN 'open' THEN g.ends_ms ELSE -g.seq END LIMIT :limit)";

inline constexpr std::string_view kGroupFacts = R"(
SELECT g.id, g.seq, g.rule, g.opened_ms, g.ends_ms, g.state, o.product, o.unit_fen
FROM group_buy g LEFT JOIN group_offer o ON o.group_id = g.id WHERE g.id = :id)";

inline constexpr std::string_view kGroupOrders = R"(
SELECT o.key, coalesce(i.root, o.buyer), o.paid_ms, o.cancelled, o.auto_refunded,
    o.basis_fen + o.freight_fen, o.refunded_fen, max(0, o.basis_fen - o.returned_fen)
FROM sale_order o LEFT JOIN merged_identity i ON i.member = o.buyer
WHERE o.group_id = :group AND o.group_id <> '' ORDER BY o.seq LIMIT 10000)";

inline constexpr std::string_view kLastGroupId = R"(
SELECT id FROM group_buy WHERE id >= :prefix AND id < :behind
ORDER BY length(id) DESC, id DESC LIMIT 1)";

inline constexpr std::string_view kSaveGroupOffer = R"(
INSERT INTO group_offer (group_id, product, unit_fen) VALUES (:group, :product, :unit)
ON CONFLICT (group_id) DO UPDATE SET product = excluded.product, unit_fen = excluded.unit_fen)";

} // namespace linli::storage::sql
