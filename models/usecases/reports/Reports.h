// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/BoardWindow.h"
#include "domain/core/Result.h"
#include "domain/report/Report.h"

#include <string_view>

namespace linli::usecases {

struct Shop;

enum class ReportKind
{
    Rewards,
    Payouts,
    Gifts,
    Audit,
};
/// "rewards", "payouts", "gifts", "audit". Errors of parse: UnknownOption (field report).
[[nodiscard]] std::string_view textOf(ReportKind kind);
[[nodiscard]] Result<ReportKind> parseReportKind(std::string_view text);

/// Rows and totals of a report over the window, phones masked. `all` runs from the first ledger
/// entry on. Store thread. Errors: StorageFailed, StorageBusy, SealBroken.
[[nodiscard]] Result<report::Report>
makeReport(Shop& shop, ReportKind kind, const board::WindowChoice& choice);

} // namespace linli::usecases
