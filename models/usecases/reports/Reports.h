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
    Days,      ///< orders, sales and new neighbours of each day
    Rewards,   ///< what the ledger issued and took back
    Payouts,   ///< cash that was paid out
    Due,       ///< cash to be paid out now, with a tax column where wanted
    Gifts,     ///< goods and vouchers that wait for their owners, now
    Campaigns, ///< sessions that went on the air
    Board,     ///< who brought neighbours; names masked
    Members,   ///< neighbours who joined
    Orders,    ///< orders placed
    Goods,     ///< the shelf as it is now: prices, cost, stock
    Audit,
};
inline constexpr int kReportKinds = static_cast<int>(ReportKind::Audit) + 1;

/// Phones leave masked unless somebody who may asks for all digits (spec/security.md §4.1).
enum class Phones
{
    Masked,
    Full,
};

/// "days", "rewards" … "audit". Errors of parse: UnknownOption (field report).
[[nodiscard]] std::string_view textOf(ReportKind kind);
[[nodiscard]] Result<ReportKind> parseReportKind(std::string_view text);

/// Rows and totals of Rewards, Payouts, Gifts or Audit over the window (the others: MakeBook.h).
/// `all` runs from the first ledger entry on. Store thread. Errors: StorageFailed, StorageBusy,
/// SealBroken, NotAllowed.
[[nodiscard]] Result<report::Report> makeReport(Shop& shop,
                                                ReportKind kind,
                                                const board::WindowChoice& choice,
                                                Phones phones = Phones::Masked);

} // namespace linli::usecases
