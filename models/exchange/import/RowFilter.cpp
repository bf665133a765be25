// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/RowFilter.h"

#include "exchange/cells/CellText.h"
#include "exchange/import/HeaderFinder.h"

#include <algorithm>
#include <array>

namespace linli::exchange {
namespace {

constexpr std::size_t kMaxCellLength = 32'767;
constexpr std::array<std::string_view, 13> kFooters{
    "合计", "总计", "小计", "共计",  "汇总",     "导出时间",   "导出人",
    "制表", "说明", "注:",  "total", "subtotal", "grand total"};

Field keyField(FileKind kind, const Columns& columns)
{
    if (usecases::imports::holdsPeople(kind)) {
        return Field::Phone;
    }
    return columns.has(Field::OrderNo) ? Field::OrderNo : Field::GroupNo;
}

} // namespace

RowFilter::RowFilter(const Columns& columns, const Layout& layout)
    : m_columns(columns), m_keyColumns(columns.of(keyField(layout.kind, columns)))
{
}

bool RowFilter::isData(const Row& row) const
{
    return !isBlank(row) && !repeatsHeader(row) && !isFooter(row);
}

bool RowFilter::repeatsHeader(const Row& row) const
{
    const std::size_t width = std::max(row.cells.size(), m_columns.width());
    for (std::size_t i = 0; i < width; ++i) {
        const std::string_view cell =
            i < row.cells.size() ? cleanText(row.cells[i].text) : std::string_view();
        if (cell != m_columns.title(i)) {
            return false;
        }
    }
    return true;
}

bool RowFilter::isFooter(const Row& row) const
{
    const auto first = std::find_if(row.cells.begin(), row.cells.end(),
                                    [](const Cell& cell) { return !cleanText(cell.text).empty(); });
    const std::string start = lowered(nfkc(cleanText(first->text)));
    if (std::none_of(kFooters.begin(), kFooters.end(),
                     [&start](std::string_view word) { return start.starts_with(word); })) {
        return false;
    }
    const auto place = static_cast<std::size_t>(first - row.cells.begin());
    return std::all_of(m_keyColumns.begin(), m_keyColumns.end(), [&](std::size_t column) {
        return column == place || column >= row.cells.size() ||
               mappedText(row.cells[column]).empty();
    });
}

bool RowFilter::check(const Row& row, bool text, Findings& findings) const
{
    for (std::size_t i = m_columns.width(); text && i < row.cells.size(); ++i) {
        if (!cleanText(row.cells[i].text).empty()) {
            const std::string value = shownValue(row.cells[i].text);
            report(findings, {row.number, 0, {}, value}, CellProblem::RowShifted);
            return false;
        }
    }
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const std::string& cell = row.cells[i].text;
        if (cell.size() > kMaxCellLength && codePoints(cell) > kMaxCellLength) {
            report(findings, {row.number, i, m_columns.title(i), {}}, CellProblem::CellTooLong);
        }
    }
    return true;
}

} // namespace linli::exchange
