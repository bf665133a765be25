// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/insight/ChartSheets.h"

#include "words/MetricText.h"
#include "words/ValueText.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace linli::ui::sheets {

namespace {

using report::Align;
using report::CodeText;
using report::Count;
using report::MoneyFen;
using report::Report;
using report::Term;

constexpr int kLastDay = 180;
constexpr int kDayStep = 15;
constexpr double kBetterK = 0.1;
constexpr double kMostNeighbours = 1e6;
constexpr int kMonthsShown = 11;

CodeText shareCell(std::int64_t num, std::int64_t den)
{
    return {words::shareText(num, den).toStdString()};
}

Report titled(const char* title, const usecases::Insight& insight)
{
    Report made;
    made.title = title;
    made.window = insight.now.window;
    return made;
}

std::string monthText(const board::Cohort& cohort)
{
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02d", cohort.year, cohort.month);
    return text;
}

} // namespace

Report trend(const usecases::Insight& insight)
{
    Report made = titled("report_title.trend", insight);
    made.columns = {{"report_column.period", 24},
                    {"report_column.net_gmv", 14, Align::Right},
                    {"report_column.referred_sales", 14, Align::Right},
                    {"report_column.share", 10, Align::Right},
                    {"report_column.newcomer", 10, Align::Right},
                    {"report_column.k", 8, Align::Right},
                    {"report_column.invite_rate", 10, Align::Right}};
    for (const board::TrendStep& step : insight.trend) {
        const std::string first = BusinessDay::of(step.window.from).toText();
        const std::string last = BusinessDay::of(step.window.to - Span{1}).toText();
        made.rows.push_back(
            {CodeText{first == last ? first : first + " – " + last}, MoneyFen{step.gmv.netFen},
             MoneyFen{step.gmv.referredNetFen}, shareCell(step.gmv.referredNetFen, step.gmv.netFen),
             Count{step.newNeighbours},
             CodeText{words::ratioText(step.customerK.num, step.customerK.den).toStdString()},
             shareCell(step.inviteRate.num, step.inviteRate.den)});
    }
    return made;
}

Report funnel(const usecases::Insight& insight)
{
    Report made = titled("report_title.funnel", insight);
    made.columns = {{"report_column.step", 20},
                    {"report_column.people", 10, Align::Right},
                    {"report_column.share", 10, Align::Right}};
    const board::Funnel& steps = insight.funnel;
    const std::pair<const char*, std::int64_t> all[] = {{"funnel.bound", steps.bound},
                                                        {"funnel.bought", steps.bought},
                                                        {"funnel.bought_again", steps.boughtAgain},
                                                        {"funnel.brought_on", steps.broughtOn}};
    for (const auto& [word, people] : all) {
        made.rows.push_back({Term{word}, Count{people}, shareCell(people, steps.bound)});
    }
    return made;
}

Report cohorts(const usecases::Insight& insight)
{
    Report made = titled("report_title.cohorts", insight);
    made.columns = {{"report_column.month", 10}, {"report_column.size", 8, Align::Right}};
    std::size_t most = 0;
    for (const board::Cohort& cohort : insight.now.cohorts) {
        most = std::max(most, cohort.again.size());
    }
    const int months = std::min(kMonthsShown, static_cast<int>(most));
    for (int month = 1; month <= months; ++month) {
        made.columns.push_back({"cohort_month." + std::to_string(month), 8, Align::Right});
    }
    for (const board::Cohort& cohort : insight.now.cohorts) {
        std::vector<report::Cell> row{CodeText{monthText(cohort)}, Count{cohort.size}};
        for (std::size_t k = 0; k < static_cast<std::size_t>(months); ++k) {
            row.push_back(k < cohort.again.size() ? report::Cell(Count{cohort.again[k]})
                                                  : report::Cell());
        }
        made.rows.push_back(std::move(row));
    }
    return made;
}

Report dependence(const usecases::Insight& insight)
{
    Report made = titled("report_title.dependence", insight);
    made.columns = {{"report_column.sharer", 16},
                    {"report_column.referred_sales", 14, Align::Right},
                    {"report_column.share", 10, Align::Right},
                    {"report_column.cumulative", 10, Align::Right},
                    {"report_column.below", 14, Align::Right}};
    const std::int64_t all = insight.now.gmv.referredNetFen;
    std::int64_t running = 0;
    for (const usecases::SharerPart& part : insight.parts) {
        running += part.netFen;
        made.rows.push_back({part.name, MoneyFen{part.netFen}, shareCell(part.netFen, all),
                             shareCell(running, all), MoneyFen{part.belowFen}});
    }
    made.totalFen = all;
    return made;
}

std::optional<Projection> projection(const usecases::Insight& insight)
{
    const board::Fraction k = insight.now.customerK;
    const auto& cycle = insight.now.cycle.medianCentidays;
    if (k.den == 0 || !cycle || *cycle <= 0) {
        return std::nullopt;
    }
    Projection made;
    const double ratio = static_cast<double>(k.num) / static_cast<double>(k.den);
    const double days = static_cast<double>(*cycle) / 100.0;
    const auto start = static_cast<double>(k.den);
    for (int day = 0; day <= kLastDay; day += kDayStep) {
        const double better = board::projectedNeighbours(start, ratio + kBetterK, day, days);
        if (!(better < kMostNeighbours)) {
            break; // no neighbourhood is that large: the formula has left the world
        }
        made.days.push_back(day);
        made.now.push_back(board::projectedNeighbours(start, ratio, day, days));
        made.better.push_back(better);
    }
    return made;
}

Report projected(const usecases::Insight& insight)
{
    Report made = titled("report_title.projection", insight);
    made.columns = {{"report_column.day", 8, Align::Right},
                    {"report_column.expected", 12, Align::Right},
                    {"report_column.better", 12, Align::Right}};
    if (const auto line = projection(insight)) {
        for (std::size_t i = 0; i < line->days.size(); ++i) {
            made.rows.push_back({Count{line->days[i]}, Count{std::llround(line->now[i])},
                                 Count{std::llround(line->better[i])}});
        }
    }
    return made;
}

} // namespace linli::ui::sheets
