// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/report/Report.h"
#include "usecases/rewards/Rewards.h"

#include <vector>

namespace linli::usecases {

struct Shop;

/// Tax withheld from a pay-out, half up (spec/rewards.md, Rounding).
[[nodiscard]] std::int64_t taxOf(std::int64_t amountFen, std::int32_t taxPercent);

/// What is to be paid to whom today, as a sheet to sign: name, code, masked phone, amount, tax,
/// what she gets, a line for her hand. `taxPercent` 0 leaves the tax column out.
[[nodiscard]] report::Report
payoutSheet(const std::vector<DueRow>& people, std::int32_t taxPercent, const TimeWindow& day);

struct PaidOut
{
    std::int64_t people = 0;
    std::int64_t amountFen = 0;        ///< before tax
    std::vector<std::string> refusals; ///< "REJECT HAS_DEBT", one for each that was refused
};
/// All of them in one unit of work; who is refused by a rule is told and the others are paid.
/// Errors: those of payOut; then nobody is paid.
[[nodiscard]] Result<PaidOut> payOutAll(Shop& shop, const std::vector<Payout>& payouts);

} // namespace linli::usecases
