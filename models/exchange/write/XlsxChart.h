// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report/ReportBook.h"
#include "exchange/write/SheetText.h"
#include "exchange/write/XlsxFormats.h"

#include <xlsxwriter.h>

#include <QByteArray>

namespace linli::exchange {

/// Where the names and numbers of a chart stand.
struct ChartRange
{
    const char* sheet = nullptr;
    lxw_row_t first = 0;
    lxw_row_t last = 0;
    lxw_col_t names = 0;
    lxw_col_t values = 1;
};

/// Columns in the product's colours, no legend for the one series. The workbook owns it.
[[nodiscard]] lxw_chart*
makeColumnChart(lxw_workbook* workbook, const ChartRange& range, const QByteArray& title);

/// A second sheet: the numbers of the chart as a table and the chart beside it.
[[nodiscard]] lxw_error addChartSheet(lxw_workbook* workbook,
                                      const XlsxFormats& formats,
                                      const report::ReportChart& chart,
                                      const SheetText& text);

} // namespace linli::exchange
