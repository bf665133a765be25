// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/XlsxSheet.h"

#include "exchange/write/CellText.h"

#include <algorithm>

namespace linli::exchange {
namespace {

constexpr qsizetype kLongestCell = 32767;
constexpr qsizetype kLongestSheetName = 31;
constexpr lxw_color_t kHeadFill = 0xE8F3EC;
constexpr lxw_color_t kTotalLine = 0x2E7D5B;
constexpr const char* kYuan = "\"¥\"#,##0.00;[Red]-\"¥\"#,##0.00";

/// XML has no place for most control characters and for U+FFFE/U+FFFF; one of them would make the
/// whole workbook unreadable.
QByteArray cellBytes(const QString& words)
{
    QString clean = words.left(kLongestCell);
    clean.removeIf([](QChar c) {
        const char16_t u = c.unicode();
        return (u < 0x20 && u != '\t' && u != '\n') || u >= 0xFFFE;
    });
    return clean.toUtf8();
}

/// Days since 1899-12-30 on the wall clock of Shanghai: what a spreadsheet calls a date.
double excelSerial(Instant at)
{
    constexpr std::int64_t kDaysTo1970 = 25569;
    const std::int64_t wallMs = at.unixMs() + Span::hours(8).ms;
    return static_cast<double>(wallMs) / static_cast<double>(Span::days(1).ms) +
           static_cast<double>(kDaysTo1970);
}

} // namespace

QString sheetNameFor(const QString& wanted)
{
    QString name = wanted.trimmed();
    for (QChar& c : name) {
        if (QStringLiteral("[]:*?/\\'").contains(c) || c.unicode() < 0x20) {
            c = u' ';
        }
    }
    name = name.left(kLongestSheetName).trimmed();
    return name.isEmpty() ? QStringLiteral("Sheet1") : name;
}

XlsxSheet::XlsxSheet(lxw_workbook* workbook, const report::Report& report, const SheetText& text)
    : m_workbook(workbook), m_report(report), m_text(text)
{
    const QByteArray name = sheetNameFor(text.sheetName).toUtf8();
    m_sheet = workbook_add_worksheet(workbook, name.constData());
    if (m_sheet == nullptr) {
        m_sheet = workbook_add_worksheet(workbook, nullptr);
    }
    makeFormats();
}

void XlsxSheet::makeFormats()
{
    m_title = workbook_add_format(m_workbook);
    format_set_bold(m_title);
    format_set_font_size(m_title, 16);
    m_head = workbook_add_format(m_workbook);
    format_set_bold(m_head);
    format_set_bg_color(m_head, kHeadFill);
    format_set_bottom(m_head, LXW_BORDER_THIN);
    const auto make = [this](const char* numbers, bool total) {
        lxw_format* format = workbook_add_format(m_workbook);
        format_set_num_format(format, numbers);
        if (total) {
            format_set_bold(format);
            format_set_top(format, LXW_BORDER_THIN);
            format_set_top_color(format, kTotalLine);
        }
        return format;
    };
    for (const bool total : {false, true}) {
        const std::size_t which = total ? 1 : 0;
        m_words[which] = make("@", total);
        m_money[which] = make(kYuan, total);
        m_count[which] = make("#,##0", total);
        m_instant[which] = make("yyyy-mm-dd hh:mm:ss", total);
    }
}

void XlsxSheet::write(const std::optional<SheetChart>& chart)
{
    setColumns();
    writeHead();
    // Before the rows: in constant-memory mode the library refuses a range above the current row.
    frameTable();
    if (chart && !m_report.rows.empty()) {
        addChart(*chart);
    }
    ++m_row;
    for (const auto& row : m_report.rows) {
        writeRow(row, false);
    }
    for (const auto& row : m_report.totals) {
        writeRow(row, true);
    }
}

void XlsxSheet::writeHead()
{
    if (!m_text.title.isEmpty()) {
        writeText(0, m_text.title, m_title);
        ++m_row;
    }
    if (!m_text.subtitle.isEmpty()) {
        writeText(0, m_text.subtitle, nullptr);
        ++m_row;
    }
    m_headRow = m_row;
    for (std::size_t i = 0; i < m_text.headings.size(); ++i) {
        writeText(static_cast<lxw_col_t>(i), m_text.headings[i], m_head);
    }
}

void XlsxSheet::writeRow(const std::vector<report::Cell>& cells, bool total)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        writeCell(static_cast<lxw_col_t>(i), cells[i], total);
    }
    if (total && !cells.empty() && std::holds_alternative<std::monostate>(cells.front())) {
        writeText(0, m_text.totals, m_words[1]);
    }
    ++m_row;
}

void XlsxSheet::writeCell(lxw_col_t column, const report::Cell& cell, bool total)
{
    const std::size_t which = total ? 1 : 0;
    if (const auto* money = std::get_if<report::MoneyFen>(&cell)) {
        // A workbook knows no whole fen: the nearest double of the yuan shows them exactly.
        note(worksheet_write_number(m_sheet, m_row, column, static_cast<double>(money->fen) / 100.0,
                                    m_money[which]));
    } else if (const auto* count = std::get_if<report::Count>(&cell)) {
        note(worksheet_write_number(m_sheet, m_row, column, static_cast<double>(count->value),
                                    m_count[which]));
    } else if (const auto* at = std::get_if<Instant>(&cell)) {
        note(worksheet_write_number(m_sheet, m_row, column, excelSerial(*at), m_instant[which]));
    } else if (!std::holds_alternative<std::monostate>(cell)) {
        writeText(column, cellText(cell, m_text), m_words[which]);
    } else if (total) {
        note(worksheet_write_blank(m_sheet, m_row, column, m_words[which]));
    }
}

void XlsxSheet::writeText(lxw_col_t column, const QString& words, lxw_format* format)
{
    const QByteArray bytes = cellBytes(words);
    if (!bytes.isEmpty()) {
        note(worksheet_write_string(m_sheet, m_row, column, bytes.constData(), format));
    } else if (format != nullptr) {
        note(worksheet_write_blank(m_sheet, m_row, column, format));
    }
}

void XlsxSheet::setColumns()
{
    for (std::size_t i = 0; i < m_report.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        note(worksheet_set_column(m_sheet, column, column, m_report.columns[i].width + 1.5,
                                  nullptr));
    }
}

void XlsxSheet::frameTable()
{
    worksheet_freeze_panes(m_sheet, m_headRow + 1, 0);
    worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    note(worksheet_repeat_rows(m_sheet, m_headRow, m_headRow));
    if (m_report.columns.empty()) {
        return;
    }
    const auto lastColumn = static_cast<lxw_col_t>(m_report.columns.size() - 1);
    const auto lastRow = static_cast<lxw_row_t>(m_headRow + m_report.rows.size());
    note(worksheet_autofilter(m_sheet, m_headRow, 0, lastRow, lastColumn));
    // Codes and phones are digits on purpose; no green corners for them.
    note(worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576"));
}

void XlsxSheet::addChart(const SheetChart& wanted)
{
    const auto rows = static_cast<lxw_row_t>(std::min<std::size_t>(
        static_cast<std::size_t>(std::max(wanted.rows, 1)), m_report.rows.size()));
    const lxw_row_t first = m_headRow + 1;
    const lxw_row_t last = m_headRow + rows;
    const auto names = static_cast<lxw_col_t>(wanted.nameColumn);
    const auto values = static_cast<lxw_col_t>(wanted.valueColumn);
    lxw_chart* chart = workbook_add_chart(m_workbook, LXW_CHART_COLUMN);
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_categories(series, m_sheet->name, first, names, last, names);
    chart_series_set_values(series, m_sheet->name, first, values, last, values);
    const QByteArray title = cellBytes(m_text.chartTitle);
    if (title.isEmpty()) {
        chart_title_off(chart);
    } else {
        chart_title_set_name(chart, title.constData());
    }
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    const auto beside = static_cast<lxw_col_t>(m_report.columns.size() + 1);
    note(worksheet_insert_chart(m_sheet, m_headRow, beside, chart));
}

void XlsxSheet::note(lxw_error error)
{
    if (m_error == LXW_NO_ERROR) {
        m_error = error;
    }
}

} // namespace linli::exchange
