// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report/RowFeed.h"
#include "exchange/write/SheetPlan.h"
#include "exchange/write/SheetText.h"
#include "exchange/write/XlsxChart.h"
#include "exchange/write/XlsxFormats.h"

#include <xlsxwriter.h>

#include <string>
#include <vector>

namespace linli::exchange {

/// Fills one sheet of a workbook that the caller owns, opens and closes: begin, add every row, end.
/// Rows are not kept. The first refusal of the library is; later calls are still made, so that the
/// workbook can be closed.
class XlsxSheet
{
  public:
    XlsxSheet(lxw_workbook* workbook,
              const XlsxFormats& formats,
              const report::Report& report,
              const SheetText& text);

    /// Title, headings, what repeats on paper.
    void begin();
    void add(const report::Row& row);
    /// Filter, widths, totals; `summed` as in SheetPlan.
    void end(const SheetPlan& plan);
    [[nodiscard]] lxw_error firstError() const { return m_error; }

  private:
    void writeCell(lxw_col_t column, const report::Cell& cell, bool total);
    void writeText(lxw_col_t column, const QString& words, lxw_format* format);
    void writeTotals(const report::Row& totals, bool plain);
    void writeSums(const std::vector<std::size_t>& summed);
    [[nodiscard]] std::string formulaOf(const report::Row& totals, std::size_t column) const;
    void measure(const report::Row& row);
    void setColumns();
    void addChart(const SheetChart& chart);
    void note(lxw_error error);

    lxw_workbook* m_workbook;
    const XlsxFormats& m_formats;
    const report::Report& m_report;
    const SheetText& m_text;
    lxw_worksheet* m_sheet = nullptr;
    lxw_error m_error = LXW_NO_ERROR;
    lxw_row_t m_row = 0;
    lxw_row_t m_headRow = 0;
    std::vector<int> m_widths;            ///< characters a column needs, of the rows measured
    std::vector<std::int64_t> m_sums;     ///< hundredths of yuan or pieces, by column
    std::vector<report::Cell> m_exemplar; ///< a number of each column: how its sum is shown
};

/// What Excel takes as the name of a sheet: no []:*?/\, at most 31 characters, never empty.
[[nodiscard]] QString sheetNameFor(const QString& wanted);
/// Text as XML can carry it, in UTF-8.
[[nodiscard]] QByteArray xlsxBytes(const QString& words);

} // namespace linli::exchange
