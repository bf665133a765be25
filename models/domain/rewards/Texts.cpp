// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/Texts.h"

#include <array>

namespace linli::rewards {
namespace {

template <std::size_t N> using Table = std::array<std::string_view, N>;

// In the order of the enumerators.
constexpr Table<9> kRewardStates{"REVIEW",   "PENDING", "AVAILABLE", "USED", "CANCELLED",
                                 "REJECTED", "CLAWED",  "EXPIRED",   "LOSS"};
constexpr Table<5> kRewardSides{"inv", "ive", "group", "milestone", "manual"};
constexpr Table<4> kOffers{"none", "cut", "voucher", "coupon"};
constexpr Table<3> kRefundKinds{"return", "cancel", "comp"};
constexpr Table<4> kRefundStates{"parked", "applied", "voided", "refused"};
constexpr Table<3> kGroupStates{"open", "done", "failed"};
constexpr Table<5> kRuleKinds{"first", "percent", "cut", "milestone", "group"};
constexpr Table<4> kCapPeriods{"day", "week", "month", "total"};

template <typename Enum, std::size_t N> std::string_view textIn(const Table<N>& table, Enum value)
{
    return table[static_cast<std::size_t>(value)];
}

template <typename Enum, std::size_t N>
std::optional<Enum> valueIn(const Table<N>& table, std::string_view text)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (table[i] == text) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

} // namespace

std::string_view textOf(RewardState state)
{
    return textIn(kRewardStates, state);
}

std::string_view textOf(RewardSide side)
{
    return textIn(kRewardSides, side);
}

std::string_view textOf(Offer offer)
{
    return textIn(kOffers, offer);
}

std::string_view textOf(RefundKind kind)
{
    return textIn(kRefundKinds, kind);
}

std::string_view textOf(RefundState state)
{
    return textIn(kRefundStates, state);
}

std::string_view textOf(GroupState state)
{
    return textIn(kGroupStates, state);
}

std::string_view textOf(RuleKind kind)
{
    return textIn(kRuleKinds, kind);
}

std::string_view textOf(CapPeriod period)
{
    return textIn(kCapPeriods, period);
}

std::optional<RewardState> rewardStateOf(std::string_view text)
{
    return valueIn<RewardState>(kRewardStates, text);
}

std::optional<RewardSide> rewardSideOf(std::string_view text)
{
    return valueIn<RewardSide>(kRewardSides, text);
}

std::optional<Offer> offerOf(std::string_view text)
{
    return valueIn<Offer>(kOffers, text);
}

std::optional<RefundKind> refundKindOf(std::string_view text)
{
    return valueIn<RefundKind>(kRefundKinds, text);
}

std::optional<RefundState> refundStateOf(std::string_view text)
{
    return valueIn<RefundState>(kRefundStates, text);
}

std::optional<GroupState> groupStateOf(std::string_view text)
{
    return valueIn<GroupState>(kGroupStates, text);
}

std::optional<RuleKind> ruleKindOf(std::string_view text)
{
    return valueIn<RuleKind>(kRuleKinds, text);
}

std::optional<CapPeriod> capPeriodOf(std::string_view text)
{
    return valueIn<CapPeriod>(kCapPeriods, text);
}

std::string caseTimeText(Instant instant)
{
    return instant.toShanghaiText().substr(5);
}

} // namespace linli::rewards
