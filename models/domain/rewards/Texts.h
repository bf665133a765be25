// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Records.h"
#include "domain/rewards/Terms.h"

#include <optional>
#include <string>
#include <string_view>

/// The stored and printed text of every enum of the engine, shared by the tables, the case files
/// and scripts. The readers give nothing for a text nobody wrote.
namespace linli::rewards {

[[nodiscard]] std::string_view textOf(RewardState state); ///< "REVIEW" …
[[nodiscard]] std::string_view
textOf(RewardSide side);                            ///< "inv" "ive" "group" "milestone" "manual"
[[nodiscard]] std::string_view textOf(Offer offer); ///< "none" "cut" "voucher" "coupon"
[[nodiscard]] std::string_view textOf(RefundKind kind);   ///< "return" "cancel" "comp"
[[nodiscard]] std::string_view textOf(RefundState state); ///< "parked" "applied" "voided" "refused"
[[nodiscard]] std::string_view textOf(GroupState state);  ///< "open" "done" "failed"
[[nodiscard]] std::string_view
textOf(RuleKind kind); ///< "first" "percent" "cut" "milestone" "group"
[[nodiscard]] std::string_view textOf(CapPeriod period); ///< "day" "week" "month" "total"

[[nodiscard]] std::optional<RewardState> rewardStateOf(std::string_view text);
[[nodiscard]] std::optional<RewardSide> rewardSideOf(std::string_view text);
[[nodiscard]] std::optional<Offer> offerOf(std::string_view text);
[[nodiscard]] std::optional<RefundKind> refundKindOf(std::string_view text);
[[nodiscard]] std::optional<RefundState> refundStateOf(std::string_view text);
[[nodiscard]] std::optional<GroupState> groupStateOf(std::string_view text);
[[nodiscard]] std::optional<RuleKind> ruleKindOf(std::string_view text);
[[nodiscard]] std::optional<CapPeriod> capPeriodOf(std::string_view text);

/// "03-02 10:00:00" in Shanghai: the time of the case files.
[[nodiscard]] std::string caseTimeText(Instant instant);

} // namespace linli::rewards
