// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids/Keys.h"
#include "domain/rewards/Terms.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linli::rewards {

/// What the engine knows of a neighbour: no name, no phone; equality keys only. The keys are keyed
/// hashes in the product and plain normalised texts in case files; empty never equals anything.
struct MemberRecord
{
    MemberKey key;
    std::int64_t sequence = 0; ///< order of creation, set by the store of state when 0
    bool oldCustomer = false;
    bool staff = false;
    bool blocked = false;
    bool erased = false;
    std::optional<MemberKey> mergedInto;
    std::string phoneKey;
    std::string wechatKey;
    std::string deviceKey;
    std::string doorKey;
};

/// Who invited whom. A later bind replaces an expired one; the old row stays with its end.
struct BindRecord
{
    std::int64_t sequence = 0;
    MemberKey invitee;
    MemberKey inviter;
    Instant at;
    bool manual = false;
    LinkId link;
    std::optional<Instant> endedAt;
};

struct LinkRecord
{
    LinkId id;
    MemberKey inviter;
    std::string shop;
    bool signatureGood = true;
    std::optional<Instant> revokedAt;
};

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

enum class RewardState
{
    Review,
    Pending,
    Available,
    Used,
    Cancelled,
    Rejected,
    Clawed,
    Expired,
    Loss,
};

enum class RewardSide
{
    Inviter,
    Invitee,
    Group,
    Milestone,
    Manual,
};

/// One reward; its id is the natural unique key of spec/rewards.md. The terms it was accrued under
/// are copied in, so that later edits of the rule never touch it.
struct RewardRecord
{
    RewardId id;
    std::int64_t sequence = 0; ///< order of creation
    RuleId rule;
    RewardSide side = RewardSide::Inviter;
    MemberKey owner;
    MemberKey inviter;
    MemberKey invitee;
    OrderKey order;
    GroupId group;
    Unit unit;
    std::int64_t issued = 0;  ///< amount at accrual
    std::int64_t current = 0; ///< issued − taken back + reinstated
    RewardState state = RewardState::Pending;
    RewardState stateBeforeEnd = RewardState::Pending;
    Instant paidAt; ///< payment time of the order, for caps and boards
    std::int32_t ruleVersion = 1;
    bool byPercent = false;
    std::int64_t minBasisFen = 0;
    std::int32_t basisPoints = 0;
    std::int64_t maxFen = 0;
    std::int64_t holdDays = 0;
    std::optional<std::int64_t> validDays;
    std::optional<Instant> releasedAt;
    std::optional<Instant> expiresAt;
    std::int64_t threshold = 0; ///< milestones
    std::int64_t cycle = 0;
    std::string signals; ///< why it went to review, joined by +
    bool endedByBlockOrErase = false;
    std::string note; ///< reason of a manual credit
};

enum class GroupState
{
    Open,
    Done,
    Failed,
};

struct GroupRecord
{
    GroupId id;
    std::int64_t sequence = 0;
    RuleId rule;
    Instant openedAt;
    Instant endsAt;
    GroupState state = GroupState::Open;
};

} // namespace linli::rewards
