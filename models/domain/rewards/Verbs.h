// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Records.h"
#include "domain/rewards/Terms.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

/// The verbs of spec/rewards.md with their arguments. Members that are not known yet are made
/// silently where a verb names them. All amounts are fen or pieces.
namespace linli::rewards {

/// Makes a member or, for a known one, replaces the keys that are given. Empty = unique /
/// unchanged.
struct AddMember
{
    MemberKey member;
    bool oldCustomer = false;
    bool staff = false;
    std::string phoneKey; ///< already normalised (and hashed in the product)
    std::string wechatKey;
    std::string deviceKey;
    std::string doorKey;
};
struct AddLink
{
    LinkId link;
    MemberKey inviter;
    bool ownShop = true;
    bool signatureGood = true;
};
struct RevokeLink
{
    LinkId link;
};
/// The link wins where both are given.
struct Bind
{
    MemberKey invitee;
    MemberKey inviter;
    LinkId link;
};
struct NewLine
{
    std::string sku;
    std::int64_t quantity = 0;
    std::int64_t unitFen = 0;
};
/// What a platform's file says an order cost, where the price was made elsewhere: no offer is
/// computed and nothing is printed. Discount <= goods.
struct OrderTotals
{
    std::int64_t goodsFen = 0;
    std::int64_t discountFen = 0;
};
struct PlaceOrder
{
    OrderKey order;
    MemberKey buyer; ///< empty = nobody the shop knows
    std::vector<NewLine> lines;
    std::optional<std::int64_t> couponFen;
    std::int64_t freightFen = 0;
    RewardId voucher;
    GroupId group;
    bool test = false;
    std::optional<OrderTotals> totals;
};
struct Pay
{
    OrderKey order;
};
struct Fulfil
{
    OrderKey order;
};
struct RefundUnits
{
    std::string sku;
    std::int64_t units = 0;
};
/// Exactly one of: amount, everything, lines.
struct Refund
{
    RefundNo number;
    OrderKey order;
    std::optional<std::int64_t> amountFen;
    bool everything = false;
    std::vector<RefundUnits> lines;
    RefundKind kind = RefundKind::Return;
};
struct VoidRefund
{
    RefundNo number;
};
/// A return request blocks the release of the order's rewards while it is open.
struct SetReturnRequest
{
    OrderKey order;
    bool open = true;
};
/// A settlement run.
struct Tick
{
};
struct UseReward
{
    RewardId reward;
};
/// A gift was handed out by mistake and is back on the shelf.
struct UndoUse
{
    RewardId reward;
};
struct PayOut
{
    MemberKey member;
    std::int64_t amountFen = 0;
    std::int64_t taxPercent = 0;
};
struct DecideReview
{
    OrderKey order;
    bool approve = true;
};
struct Attribute
{
    OrderKey order;
    MemberKey inviter;
};

} // namespace linli::rewards
