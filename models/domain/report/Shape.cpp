// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/report/Shape.h"

#include "domain/time/BusinessDay.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace linli::report {
namespace {

using Cells = std::vector<Cell>;

std::optional<std::int64_t> hundredths(const Cell& cell)
{
    if (const auto* money = std::get_if<MoneyFen>(&cell)) {
        return money->fen;
    }
    if (const auto* count = std::get_if<Count>(&cell)) {
        return count->value * 100;
    }
    return std::nullopt;
}

/// A totals row with terms (a unit, a state) means the rows that have the same; the first cell is
/// its name.
bool isMeant(const Cells& row, const Cells& totals)
{
    for (std::size_t i = 1; i < totals.size(); ++i) {
        if (std::holds_alternative<Term>(totals[i]) && row[i] != totals[i]) {
            return false;
        }
    }
    return true;
}

std::int64_t sumOf(const std::vector<Cells>& rows, const Cells& totals, std::size_t column)
{
    std::int64_t sum = 0;
    for (const Cells& row : rows) {
        sum += isMeant(row, totals) ? hundredths(row[column]).value_or(0) : 0;
    }
    return sum;
}

/// Letters of ASCII in lower case; other characters stand for themselves.
std::string folded(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) {
        return static_cast<char>(c < 0x80 ? std::tolower(c) : c);
    });
    return lower;
}

bool holds(const Cells& row, const std::string& wanted)
{
    return std::any_of(row.begin(), row.end(), [&](const Cell& cell) {
        if (const auto* text = std::get_if<std::string>(&cell)) {
            return folded(*text).find(wanted) != std::string::npos;
        }
        const auto* code = std::get_if<CodeText>(&cell);
        return code != nullptr && folded(code->text).find(wanted) != std::string::npos;
    });
}

std::optional<std::size_t> columnOf(const Report& report, std::string_view key)
{
    const auto found = std::find_if(report.columns.begin(), report.columns.end(),
                                    [&](const Column& column) { return column.key == key; });
    return found == report.columns.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - report.columns.begin()));
}

/// The column whose terms tell the rows apart.
std::optional<std::size_t> termColumn(const Report& report)
{
    constexpr std::array<std::string_view, 3> kByRank{"report_column.state", "report_column.act",
                                                      "report_column.unit"};
    for (const std::string_view key : kByRank) {
        if (const auto column = columnOf(report, key)) {
            return column;
        }
    }
    return std::nullopt;
}

/// Those that hold the text and have the term.
std::vector<Cells> rowsMeant(const Report& report, const ReportShape& shape)
{
    const std::string text = folded(shape.text);
    const std::optional<std::size_t> terms = termColumn(report);
    const Cell term = Term{shape.term};
    std::vector<Cells> rows;
    for (const Cells& row : report.rows) {
        const bool said = text.empty() || holds(row, text);
        const bool meant = shape.term.empty() || (terms && row[*terms] == term);
        if (said && meant) {
            rows.push_back(row);
        }
    }
    return rows;
}

/// Keeps the rows that are meant and works the totals out again.
void keepRows(Report& report, const ReportShape& shape)
{
    std::vector<Cells> rows = rowsMeant(report, shape);
    std::vector<Cells> totals;
    for (const Cells& before : report.totals) {
        Cells now = before;
        const bool any = std::any_of(rows.begin(), rows.end(),
                                     [&](const Cells& row) { return isMeant(row, before); });
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (!hundredths(before[i])) {
                continue;
            }
            const std::int64_t sum = sumOf(rows, before, i);
            const bool money = std::holds_alternative<MoneyFen>(before[i]);
            now[i] = !isSumOfRows(report, before, i) ? Cell()
                     : money                         ? Cell(MoneyFen{sum})
                                                     : Cell(Count{sum / 100});
        }
        if (any) {
            totals.push_back(std::move(now));
        }
    }
    report.rows = std::move(rows);
    report.totals = std::move(totals);
    report.totalFen = 0;
    for (const Cells& row : report.totals) {
        for (const Cell& cell : row) {
            if (const auto* money = std::get_if<MoneyFen>(&cell); money && report.totalFen == 0) {
                report.totalFen = money->fen;
            }
        }
    }
}

Cells picked(const Cells& row, const std::vector<std::size_t>& places)
{
    Cells cells;
    cells.reserve(places.size());
    for (const std::size_t place : places) {
        cells.push_back(row[place]);
    }
    return cells;
}

void keepColumns(Report& report, const std::vector<std::string>& keys)
{
    std::vector<std::size_t> places;
    for (const std::string& key : keys) {
        if (const auto place = columnOf(report, key)) {
            places.push_back(*place);
        }
    }
    if (places.empty()) {
        return;
    }
    std::vector<Column> columns;
    for (const std::size_t place : places) {
        columns.push_back(report.columns[place]);
    }
    report.columns = std::move(columns);
    for (Cells& row : report.rows) {
        row = picked(row, places);
    }
    for (Cells& row : report.totals) {
        row = picked(row, places);
    }
}

} // namespace

bool isDay(Instant at)
{
    return BusinessDay::of(at).start() == at;
}

bool isSumOfRows(const Report& report, const std::vector<Cell>& totals, std::size_t column)
{
    return hundredths(totals[column]) == sumOf(report.rows, totals, column);
}

std::vector<std::string> termsOf(const Report& report)
{
    std::vector<std::string> terms;
    const std::optional<std::size_t> column = termColumn(report);
    for (std::size_t i = 0; column && i < report.rows.size(); ++i) {
        const auto* term = std::get_if<Term>(&report.rows[i][*column]);
        if (term != nullptr && std::find(terms.begin(), terms.end(), term->key) == terms.end()) {
            terms.push_back(term->key);
        }
    }
    return terms;
}

std::vector<std::string> columnKeys(const Report& report)
{
    std::vector<std::string> keys;
    for (const Column& column : report.columns) {
        keys.push_back(column.key);
    }
    return keys;
}

Report shaped(const Report& report, const ReportShape& shape)
{
    Report made = report;
    if (!shape.text.empty() || !shape.term.empty()) {
        keepRows(made, shape);
    }
    if (!shape.columns.empty()) {
        keepColumns(made, shape.columns);
    }
    return made;
}

} // namespace linli::report
