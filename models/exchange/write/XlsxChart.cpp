// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/XlsxChart.h"

#include "exchange/write/XlsxSheet.h"

namespace linli::exchange {
namespace {

constexpr lxw_color_t kBar = 0xD9480F; // spec/look.md: persimmon, for bars
constexpr lxw_color_t kGrid = 0xE6E1DA;
constexpr lxw_color_t kInk = 0x6B6F76;
constexpr std::uint16_t kGapPercent = 60;

void quietAxis(lxw_chart_axis* axis)
{
    lxw_chart_line line{};
    line.color = kGrid;
    line.width = 0.75F;
    chart_axis_set_line(axis, &line);
    lxw_chart_font font{};
    font.color = kInk;
    font.size = 9;
    chart_axis_set_num_font(axis, &font);
}

report::Report chartTable(const report::ReportChart& chart)
{
    report::Report table;
    table.title = chart.title;
    table.columns = {{chart.nameColumn, 16, report::Align::Left},
                     {chart.valueColumn, 14, report::Align::Right}};
    for (const auto& [name, value] : chart.bars) {
        table.rows.push_back({name, value});
    }
    return table;
}

} // namespace

lxw_chart* makeColumnChart(lxw_workbook* workbook, const ChartRange& range, const QByteArray& title)
{
    lxw_chart* chart = workbook_add_chart(workbook, LXW_CHART_COLUMN);
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_categories(series, range.sheet, range.first, range.names, range.last,
                                range.names);
    chart_series_set_values(series, range.sheet, range.first, range.values, range.last,
                            range.values);
    lxw_chart_fill fill{};
    fill.color = kBar;
    chart_series_set_fill(series, &fill);
    chart_set_series_gap(chart, kGapPercent);
    lxw_chart_line grid{};
    grid.color = kGrid;
    grid.width = 0.75F;
    chart_axis_major_gridlines_set_line(chart->y_axis, &grid);
    quietAxis(chart->x_axis);
    quietAxis(chart->y_axis);
    if (title.isEmpty()) {
        chart_title_off(chart);
    } else {
        chart_title_set_name(chart, title.constData());
    }
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    return chart;
}

lxw_error addChartSheet(lxw_workbook* workbook,
                        const XlsxFormats& formats,
                        const report::ReportChart& chart,
                        const SheetText& text)
{
    const report::Report table = chartTable(chart);
    const auto word = [&text](const std::string& key) {
        return text.term ? text.term(key) : QString::fromStdString(key);
    };
    SheetText words;
    words.title = word(chart.title);
    words.subtitle = text.subtitle;
    words.sheetName = words.title;
    words.chartTitle = words.title;
    words.headings = {word(chart.nameColumn), word(chart.valueColumn)};
    words.totals = text.totals;
    words.term = text.term;
    XlsxSheet sheet(workbook, formats, table, words);
    sheet.begin();
    for (const report::Row& row : table.rows) {
        sheet.add(row);
    }
    SheetPlan plan;
    plan.beside = SheetChart{0, 1, static_cast<int>(table.rows.size())};
    plan.summed = {1};
    sheet.end(plan);
    return sheet.firstError();
}

} // namespace linli::exchange
