// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// The whole past by sequence; no LIMIT, a dry run needs all of it.
namespace linli::storage::sql {

inline constexpr std::string_view kPastMembers = R"(
SELECT key, seq, joined_ms, old, staff, blocked, merged_into, phone_key, wechat_key, device_key,
    door_key
FROM member ORDER BY seq)";

inline constexpr std::string_view kPastBinds =
    "SELECT seq, invitee, inviter, at_ms, manual FROM bind ORDER BY seq";

inline constexpr std::string_view kPastOrders = R"(
SELECT key, seq, buyer, placed_ms, goods_fen, discount_fen, offer, freight_fen, group_id, test,
    auto_refunded, paid_ms, fulfilled_ms
FROM sale_order ORDER BY seq)";

inline constexpr std::string_view kPastRefunds =
    "SELECT number, seq, order_key, amount_fen, kind, state, at_ms FROM refund ORDER BY seq";

inline constexpr std::string_view kPastGroups =
    "SELECT id, seq, rule, opened_ms, ends_ms FROM group_buy ORDER BY seq";

} // namespace linli::storage::sql
