// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids/Keys.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linli::rewards {

struct OrderLine
{
    std::string sku;
    std::int64_t quantity = 0;
    std::int64_t unitFen = 0;
    std::int64_t discountFen = 0; ///< its share of the order discount
    std::int64_t netFen = 0;      ///< quantity × unit − discount
    std::int64_t returned = 0;    ///< units
    std::int64_t refundedFen = 0;
};

/// Which offer won the order's price: D rule id, Z shop coupon, V voucher (spec/rewards.md §15).
enum class Offer
{
    None,
    PriceCut,
    Voucher,
    ShopCoupon,
};

struct OrderRecord
{
    OrderKey key;
    std::int64_t sequence = 0;
    MemberKey buyer;
    Instant placedAt;
    std::vector<OrderLine> lines;
    std::int64_t goodsFen = 0;
    std::int64_t discountFen = 0;
    Offer offer = Offer::None;
    std::int64_t freightFen = 0;
    std::int64_t basisAtOrderFen = 0; ///< goods − discount
    std::int64_t returnedFen = 0;     ///< returns and cancels not voided, freight part included
    std::int64_t refundedFen = 0;     ///< all refunds not voided, compensation too
    RewardId voucher;                 ///< the reward used, only if it won
    GroupId group;
    bool test = false;
    bool cancelled = false;
    bool autoRefunded = false; ///< its group failed after payment: everything went back
    bool requestOpen = false;
    std::optional<Instant> paidAt;
    std::int64_t paidSequence = 0; ///< order of processing of payments, 0 = unpaid
    std::optional<Instant> fulfilledAt;
    /// max(0, basis at order − returned)
    [[nodiscard]] std::int64_t basisFen() const
    {
        return basisAtOrderFen > returnedFen ? basisAtOrderFen - returnedFen : 0;
    }
};

enum class RefundKind
{
    Return,
    Cancel,
    Compensation,
};

enum class RefundState
{
    Parked,
    Applied,
    Voided,
    Refused, ///< parked, then more than was paid: its number may come again
};

struct RefundLine
{
    std::int32_t line = 0; ///< index in the order's lines
    std::int64_t units = 0;
    std::int64_t amountFen = 0;
};

struct RefundRecord
{
    RefundNo number;
    std::int64_t sequence = 0;
    OrderKey order;
    std::int64_t amountFen = 0;
    RefundKind kind = RefundKind::Return;
    RefundState state = RefundState::Applied;
    Instant at;
    std::vector<RefundLine> lines;
};

} // namespace linli::rewards
