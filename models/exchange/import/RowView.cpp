// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/RowView.h"

#include "exchange/cells/CellText.h"

#include <algorithm>
#include <limits>

namespace linli::exchange {
namespace {

constexpr std::size_t kNowhere = std::numeric_limits<std::size_t>::max();
/// Sorts errors of a column the file lacks behind all others.
constexpr std::size_t kBehindAll = 1'000'000;

} // namespace

Columns::Columns(const Layout& layout, const Row& header) : m_layout(layout)
{
    std::vector<std::string> names;
    for (const Cell& cell : header.cells) {
        m_titles.emplace_back(cleanText(cell.text));
        names.push_back(headerName(cell.text));
    }
    for (const FieldColumns& field : layout.fields) {
        std::vector<std::size_t>& places = m_places[static_cast<std::size_t>(field.field)];
        for (const std::string& name : alternatives(field.names)) {
            for (std::size_t i = 0; i < names.size(); ++i) {
                if (names[i] == name) {
                    places.push_back(i);
                }
            }
        }
    }
}

const std::string& Columns::title(std::size_t column) const
{
    static const std::string none;
    return column < m_titles.size() ? m_titles[column] : none;
}

std::string Columns::usualTitle(Field field) const
{
    for (const FieldColumns& columns : m_layout.fields) {
        if (columns.field == field) {
            return std::string(columns.names.substr(0, columns.names.find('|')));
        }
    }
    return {};
}

void Findings::add(usecases::imports::CellError error)
{
    error.sheet = m_sheet;
    m_errors.push_back(std::move(error));
}

std::vector<usecases::imports::CellError> Findings::take()
{
    std::stable_sort(m_errors.begin(), m_errors.end(), [](const auto& a, const auto& b) {
        return std::pair(a.row, a.columnIndex) < std::pair(b.row, b.columnIndex);
    });
    // One finding per cell: the first one says what is wrong, a later one only follows from it.
    const auto same = [](const auto& a, const auto& b) {
        return a.row == b.row && a.columnIndex == b.columnIndex && a.column == b.column;
    };
    m_errors.erase(std::unique(m_errors.begin(), m_errors.end(), same), m_errors.end());
    return std::move(m_errors);
}

const Cell& RowView::at(std::size_t column) const
{
    static const Cell none;
    return column < m_row.cells.size() ? m_row.cells[column] : none;
}

std::size_t RowView::chosen(Field field) const
{
    const std::vector<std::size_t>& places = m_columns.of(field);
    for (const std::size_t place : places) {
        if (!mappedText(at(place)).empty()) {
            return place;
        }
    }
    return places.empty() ? kNowhere : places.front();
}

const Cell& RowView::cell(Field field) const
{
    return at(chosen(field));
}

std::string RowView::text(Field field) const
{
    return std::string(mappedText(cell(field)));
}

bool RowView::filled(Field field) const
{
    return !mappedText(cell(field)).empty();
}

CellPlace RowView::place(Field field) const
{
    const std::size_t column = chosen(field);
    if (column == kNowhere) {
        return {m_row.number, kBehindAll, m_columns.usualTitle(field), {}};
    }
    return {m_row.number, column, m_columns.title(column), shownValue(at(column).text)};
}

std::string RowView::wholeText() const
{
    std::string whole;
    const std::size_t width = std::min(m_row.cells.size(), m_columns.width());
    for (std::size_t i = 0; i < width; ++i) {
        whole += cleanText(m_row.cells[i].text);
        whole.push_back('\t');
    }
    whole.erase(whole.find_last_not_of('\t') + 1);
    return whole;
}

void report(Findings& findings, const CellPlace& place, CellProblem problem)
{
    usecases::imports::CellError error;
    error.row = place.row;
    error.column = place.title;
    error.value = place.value;
    error.problem = problem;
    error.columnIndex = static_cast<std::int32_t>(place.column);
    findings.add(std::move(error));
}

} // namespace linli::exchange
