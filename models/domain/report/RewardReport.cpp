// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/report/RewardReport.h"

#include <array>
#include <map>
#include <utility>

namespace linli::report {
namespace {

constexpr const char* kCash = "CNY";

Cell amountCell(const Unit& unit, std::int64_t amount)
{
    return unit.text() == kCash ? Cell(MoneyFen{amount}) : Cell(Count{amount});
}

Cell instantCell(const std::optional<Instant>& at)
{
    return at ? Cell(*at) : Cell();
}

std::vector<Cell> rowOf(const RewardLine& line, const Person& owner)
{
    return {line.at,
            CodeText{line.reward.text()},
            CodeText{line.rule.text()},
            owner.name,
            CodeText{owner.code},
            CodeText{owner.maskedPhone},
            CodeText{line.order.text()},
            Term{unitTerm(line.unit)},
            amountCell(line.unit, line.amount()),
            Term{stateTerm(line.state)},
            instantCell(line.releasedAt),
            instantCell(line.usedAt)};
}

/// A totals row: blanks but for unit, amount and (for a part) state.
std::vector<Cell> totalRow(const Unit& unit, std::int64_t amount, Cell state)
{
    std::vector<Cell> row(12);
    row[7] = Term{unitTerm(unit)};
    row[8] = amountCell(unit, amount);
    row[9] = std::move(state);
    return row;
}

} // namespace

std::string stateTerm(rewards::RewardState state)
{
    constexpr std::array kNames{"REVIEW",   "PENDING", "AVAILABLE", "USED", "CANCELLED",
                                "REJECTED", "CLAWED",  "EXPIRED",   "LOSS"};
    return std::string("reward_state.") + kNames.at(static_cast<std::size_t>(state));
}

std::string unitTerm(const Unit& unit)
{
    return "unit." + unit.text();
}

Report rewardReport(const TimeWindow& window,
                    const std::vector<RewardLine>& lines,
                    const PersonOf& personOf)
{
    Report report;
    report.title = "report_title.rewards";
    report.window = window;
    report.columns = {
        {"report_column.date", 19, Align::Left},     {"report_column.reward_id", 26, Align::Left},
        {"report_column.rule", 8, Align::Left},      {"report_column.owner", 12, Align::Left},
        {"report_column.code", 13, Align::Left},     {"report_column.phone", 14, Align::Left},
        {"report_column.order", 20, Align::Left},    {"report_column.unit", 10, Align::Left},
        {"report_column.amount", 12, Align::Right},  {"report_column.state", 10, Align::Left},
        {"report_column.released", 19, Align::Left}, {"report_column.used", 19, Align::Left}};
    std::map<Unit, std::int64_t> perUnit;
    std::map<std::pair<Unit, rewards::RewardState>, std::int64_t> perState;
    for (const RewardLine& line : lines) {
        report.rows.push_back(rowOf(line, personOf(line.owner)));
        perUnit[line.unit] += line.amount();
        perState[{line.unit, line.state}] += line.amount();
    }
    for (const auto& [unit, amount] : perUnit) {
        report.totals.push_back(totalRow(unit, amount, Cell()));
    }
    for (const auto& [key, amount] : perState) {
        report.totals.push_back(totalRow(key.first, amount, Term{stateTerm(key.second)}));
    }
    report.totalFen = perUnit[Unit(kCash)];
    return report;
}

} // namespace linli::report
