// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids/Keys.h"
#include "domain/member/Phone.h"
#include "domain/rewards/Records.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

/// Where an order stands, from its record: unpaid, paid and waiting, picked up, all money back
/// (basis 0 by returns), cancelled. A part refund is `refundedFen > 0` in any of them.
enum class OrderStatus
{
    Unpaid,
    Paid,
    Fulfilled,
    Refunded,
    Cancelled,
};
[[nodiscard]] OrderStatus statusOf(const rewards::OrderRecord& order);

/// An order as lists show it.
struct OrderRow
{
    OrderKey key;
    std::int64_t sequence = 0;
    OrderStatus status = OrderStatus::Unpaid;
    Instant placedAt;
    std::optional<Instant> paidAt;
    std::optional<Instant> fulfilledAt;
    MemberKey buyer; ///< empty: imported without a usable phone
    std::string buyerName;
    PhoneMasked buyerPhone;
    std::string building;
    MemberKey inviter; ///< of the buyer's latest bind made at or before payment (now if unpaid)
    std::string inviterName;
    std::string goodsText; ///< "土鸡蛋 30枚×1、沃柑×2"
    std::int64_t units = 0;
    std::int64_t goodsFen = 0;
    std::int64_t discountFen = 0;
    std::int64_t freightFen = 0;
    std::int64_t payableFen = 0;  ///< goods − discount + freight
    std::int64_t refundedFen = 0; ///< all kinds, voided not
    std::int64_t basisFen = 0;    ///< what rewards count on now
    std::int64_t rewardCount = 0; ///< rewards made by this order, ended ones too
    bool test = false;
    bool requestOpen = false;
    std::string platform; ///< empty: typed here
    std::string campaign;
    std::string note;
};

struct OrderQuery
{
    std::string text; ///< start of the number, or as MemberQuery::text for the buyer
    std::optional<OrderStatus> status;
    std::optional<TimeWindow> placed; ///< half-open
    MemberKey buyer;
    std::string sku;
    bool oldestFirst = false;
};

} // namespace linli::usecases
