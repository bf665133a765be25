// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/reports/Reports.h"

#include <string>
#include <vector>

namespace linli::usecases {

/// Columns of a report in an order of one's own, under a name.
struct ReportLayout
{
    ReportKind kind = ReportKind::Rewards;
    std::string name; ///< 1–20 characters, distinct within a report
    std::vector<std::string> columns;
    bool isDefault = false; ///< what the report opens with; at most one of a report
    auto operator<=>(const ReportLayout&) const = default;
};

inline constexpr std::size_t kMostLayouts = 40;

/// All of them, by report and then as they were made. What the file holds and nobody can read is
/// passed over: layouts are a convenience.
[[nodiscard]] Result<std::vector<ReportLayout>> reportLayouts(Shop& shop);
/// Puts it in the place of the one of that name, or at the end. Errors: MissingValue (name,
/// columns), TooLong, InvalidValue, OutOfRange (too many), NotAllowed.
[[nodiscard]] Result<void> saveReportLayout(Shop& shop, const ReportLayout& layout);
/// Nothing where there is none of that name.
[[nodiscard]] Result<void> removeReportLayout(Shop& shop, ReportKind kind, const std::string& name);
/// The columns a report opens with: its default layout, else the built-in ones.
[[nodiscard]] Result<std::vector<std::string>> defaultColumns(Shop& shop, ReportKind kind);

} // namespace linli::usecases
