// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cells/Reading.h"
#include "exchange/layout/Layout.h"
#include "exchange/read/RowSource.h"
#include "usecases/imports/ImportFile.h"

#include <array>
#include <string>
#include <vector>

namespace linli::exchange {

/// Where a layout's fields stand in this file.
class Columns
{
  public:
    Columns(const Layout& layout, const Row& header);
    /// In the order the rules prefer them; empty where the file has none.
    [[nodiscard]] const std::vector<std::size_t>& of(Field field) const
    {
        return m_places[static_cast<std::size_t>(field)];
    }
    [[nodiscard]] bool has(Field field) const { return !of(field).empty(); }
    /// The header as the file writes it; empty beyond the last.
    [[nodiscard]] const std::string& title(std::size_t column) const;
    /// What the layout calls the field, for a column the file does not have.
    [[nodiscard]] std::string usualTitle(Field field) const;
    [[nodiscard]] std::size_t width() const { return m_titles.size(); }
    [[nodiscard]] const std::vector<std::string>& titles() const { return m_titles; }

  private:
    const Layout& m_layout;
    std::vector<std::string> m_titles;
    std::array<std::vector<std::size_t>, kFieldCount> m_places;
};

/// What was found wrong in the file so far.
class Findings
{
  public:
    explicit Findings(std::string sheet) : m_sheet(std::move(sheet)) {}
    void add(usecases::imports::CellError error);
    [[nodiscard]] std::size_t count() const { return m_errors.size(); }
    [[nodiscard]] std::vector<usecases::imports::CellError> take();

  private:
    std::string m_sheet;
    std::vector<usecases::imports::CellError> m_errors;
};

/// The place an error is reported at, kept while a record is put together from several cells.
struct CellPlace
{
    std::int64_t row = 0;
    std::size_t column = 0;
    std::string title;
    std::string value;
};

/// One data row, seen by field.
class RowView
{
  public:
    RowView(const Row& row, const Columns& columns, bool epoch1904)
        : m_row(row), m_columns(columns), m_epoch1904(epoch1904)
    {
    }
    [[nodiscard]] std::int64_t number() const { return m_row.number; }
    [[nodiscard]] bool epoch1904() const { return m_epoch1904; }
    [[nodiscard]] const Columns& columns() const { return m_columns; }
    /// The first filled cell of the field; an empty cell where none is filled.
    [[nodiscard]] const Cell& cell(Field field) const;
    /// Its text, trimmed, empty marks taken as empty.
    [[nodiscard]] std::string text(Field field) const;
    [[nodiscard]] bool filled(Field field) const;
    [[nodiscard]] CellPlace place(Field field) const;
    /// All cells, cleaned, joined by TAB.
    [[nodiscard]] std::string wholeText() const;

  private:
    [[nodiscard]] const Cell& at(std::size_t column) const;
    [[nodiscard]] std::size_t chosen(Field field) const;
    const Row& m_row;
    const Columns& m_columns;
    bool m_epoch1904;
};

/// Reports `problem` at the place.
void report(Findings& findings, const CellPlace& place, CellProblem problem);

} // namespace linli::exchange
