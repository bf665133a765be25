// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report/Report.h"
#include "exchange/write/SheetText.h"
#include "exchange/write/WriteXlsx.h"

#include <xlsxwriter.h>

#include <optional>

namespace linli::exchange {

/// Fills the one sheet of a workbook that the caller owns, opened and closes. The first refusal of
/// the library is kept; later calls are still made, so that the workbook can be closed.
class XlsxSheet
{
  public:
    XlsxSheet(lxw_workbook* workbook, const report::Report& report, const SheetText& text);

    void write(const std::optional<SheetChart>& chart);
    [[nodiscard]] lxw_error firstError() const { return m_error; }

  private:
    void makeFormats();
    void writeHead();
    void writeRow(const std::vector<report::Cell>& cells, bool total);
    void writeCell(lxw_col_t column, const report::Cell& cell, bool total);
    void writeText(lxw_col_t column, const QString& words, lxw_format* format);
    void setColumns();
    void frameTable();
    void addChart(const SheetChart& chart);
    void note(lxw_error error);

    lxw_workbook* m_workbook;
    const report::Report& m_report;
    const SheetText& m_text;
    lxw_worksheet* m_sheet = nullptr;
    lxw_error m_error = LXW_NO_ERROR;
    lxw_row_t m_row = 0;
    lxw_row_t m_headRow = 0;
    lxw_format* m_title = nullptr;
    lxw_format* m_head = nullptr;
    lxw_format* m_words[2] = {nullptr, nullptr}; // plain, totals
    lxw_format* m_money[2] = {nullptr, nullptr};
    lxw_format* m_count[2] = {nullptr, nullptr};
    lxw_format* m_instant[2] = {nullptr, nullptr};
};

/// What Excel takes as the name of a sheet: no []:*?/\, at most 31 characters, never empty.
[[nodiscard]] QString sheetNameFor(const QString& wanted);

} // namespace linli::exchange
