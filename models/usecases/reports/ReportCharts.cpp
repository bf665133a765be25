// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/ReportCharts.h"

#include "domain/time/BusinessDay.h"

#include <algorithm>
#include <map>
#include <string>

namespace linli::usecases {
namespace {

using report::Cell;
using report::CodeText;
using report::Count;
using report::MoneyFen;
using report::Report;
using report::ReportChart;

constexpr std::size_t kMostBars = 60; ///< more would be a hedge, not a chart
constexpr std::size_t kBestSharers = 10;

/// Weeks, or months where the weeks would be too many.
struct Step
{
    bool months = false;
    [[nodiscard]] BusinessDay startOf(Instant at) const
    {
        const BusinessDay day = BusinessDay::of(at);
        return months ? day.monthStart() : day.weekStart();
    }
    [[nodiscard]] BusinessDay after(BusinessDay start) const
    {
        constexpr int kWeek = 7;
        return months ? start.nextMonthStart() : start.plusDays(kWeek);
    }
    [[nodiscard]] std::string nameOf(BusinessDay start) const
    {
        constexpr std::size_t kYearAndMonth = 7;
        return months ? start.toText().substr(0, kYearAndMonth) : start.toText();
    }
};

std::size_t columnOf(const Report& report, const char* key)
{
    const auto found =
        std::find_if(report.columns.begin(), report.columns.end(),
                     [&](const report::Column& column) { return column.key == key; });
    return static_cast<std::size_t>(found - report.columns.begin());
}

struct Dated
{
    Instant at;
    std::int64_t value = 0;
};

/// A money column beside its dates; where no money is named, one for each row that has a date.
std::vector<Dated> datedOf(const Report& report, const char* dates, const char* money)
{
    const std::size_t at = columnOf(report, dates);
    std::vector<Dated> values;
    for (const auto& row : report.rows) {
        const auto* when = std::get_if<Instant>(&row.at(at));
        const auto* fen =
            money == nullptr ? nullptr : std::get_if<MoneyFen>(&row.at(columnOf(report, money)));
        if (when != nullptr && (money == nullptr || fen != nullptr)) {
            values.push_back({*when, fen != nullptr ? fen->fen : 1});
        }
    }
    return values;
}

/// One bar a step, also for those in which nothing happened: a gap in time is a gap in the chart.
ReportChart stepped(const char* title,
                    const char* valueColumn,
                    const std::vector<Dated>& values,
                    bool money,
                    Step step)
{
    ReportChart chart{
        title, step.months ? "report_column.month_joined" : "report_column.week", valueColumn, {}};
    std::map<BusinessDay, std::int64_t> sums;
    for (const Dated& one : values) {
        sums[step.startOf(one.at)] += one.value;
    }
    if (sums.empty()) {
        return chart;
    }
    const BusinessDay last = sums.rbegin()->first;
    for (BusinessDay at = sums.begin()->first; at <= last; at = step.after(at)) {
        const auto found = sums.find(at);
        const std::int64_t sum = found == sums.end() ? 0 : found->second;
        chart.bars.emplace_back(CodeText{step.nameOf(at)},
                                money ? Cell(MoneyFen{sum}) : Cell(Count{sum}));
        if (chart.bars.size() > kMostBars) {
            break;
        }
    }
    if (chart.bars.size() > kMostBars && !step.months) {
        return stepped(title, valueColumn, values, money, Step{true});
    }
    return chart;
}

/// The rows as they are: one bar each.
std::vector<std::pair<Cell, Cell>>
barsOf(const Report& report, const char* names, const char* values, std::size_t most)
{
    const std::size_t name = columnOf(report, names);
    const std::size_t value = columnOf(report, values);
    std::vector<std::pair<Cell, Cell>> bars;
    for (const auto& row : report.rows) {
        if (bars.size() == most) {
            break;
        }
        bars.emplace_back(row.at(name), row.at(value));
    }
    return bars;
}

ReportChart drawn(ReportKind kind, const Report& report)
{
    switch (kind) {
    case ReportKind::Rewards: {
        const auto cash = datedOf(report, "report_column.date", "report_column.amount");
        if (!cash.empty()) {
            return stepped("report_chart.rewards_cash", "report_column.amount", cash, true, {});
        }
        return stepped("report_chart.rewards_count", "report_column.count",
                       datedOf(report, "report_column.date", nullptr), false, {});
    }
    case ReportKind::Payouts:
        return stepped("report_chart.payouts", "report_column.amount",
                       datedOf(report, "report_column.date", "report_column.amount"), true, {});
    case ReportKind::Members:
        return stepped("report_chart.members", "report_column.people",
                       datedOf(report, "report_column.joined", nullptr), false, Step{true});
    case ReportKind::Orders:
        return stepped("report_chart.orders", "report_column.payable",
                       datedOf(report, "report_column.placed", "report_column.payable"), true, {});
    case ReportKind::Days:
        return {"report_chart.days", "report_column.date", "report_column.net_gmv",
                barsOf(report, "report_column.date", "report_column.net_gmv", kMostBars)};
    case ReportKind::Board:
        return {"report_chart.board", "report_column.owner", "report_column.qualified",
                barsOf(report, "report_column.owner", "report_column.qualified", kBestSharers)};
    case ReportKind::Campaigns:
        return {"report_chart.campaigns", "report_column.what", "report_column.net_gmv",
                barsOf(report, "report_column.what", "report_column.net_gmv", kMostBars)};
    case ReportKind::Due:
    case ReportKind::Gifts:
    case ReportKind::Goods:
    case ReportKind::Audit:
        break;
    }
    return {};
}

} // namespace

std::optional<report::ReportChart> chartOf(ReportKind kind, const report::Report& report)
{
    if (report.rows.empty()) {
        return std::nullopt;
    }
    ReportChart chart = drawn(kind, report);
    if (chart.bars.size() < 2 || chart.bars.size() > kMostBars) {
        return std::nullopt; // one bar compares nothing
    }
    return chart;
}

} // namespace linli::usecases
