// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/XlsxSheet.h"

#include "domain/report/Shape.h"
#include "exchange/write/CellText.h"

#include <algorithm>

namespace linli::exchange {
namespace {

constexpr qsizetype kLongestCell = 32767;
constexpr qsizetype kLongestSheetName = 31;
constexpr lxw_row_t kMeasuredRows = 500;
constexpr int kWidestColumn = 60; ///< characters
constexpr int kFilterArrow = 3;
constexpr std::uint8_t kA4 = 9;

/// Days since 1899-12-30 on the wall clock of Shanghai: what a spreadsheet calls a date.
double excelSerial(Instant at)
{
    constexpr std::int64_t kDaysTo1970 = 25569;
    const std::int64_t wallMs = at.unixMs() + Span::hours(8).ms;
    return static_cast<double>(wallMs) / static_cast<double>(Span::days(1).ms) +
           static_cast<double>(kDaysTo1970);
}

/// Characters of Chinese, Japanese and Korean are as wide as two digits.
int shownWidth(const QString& words)
{
    int width = 0;
    for (const QChar c : words) {
        width += c.unicode() >= 0x2E80 ? 2 : 1;
    }
    return width;
}

/// A number in hundredths, so that money and pieces of one column can be added exactly.
std::optional<std::int64_t> hundredths(const report::Cell& cell)
{
    if (const auto* money = std::get_if<report::MoneyFen>(&cell)) {
        return money->fen;
    }
    if (const auto* count = std::get_if<report::Count>(&cell)) {
        return count->value * 100;
    }
    return std::nullopt;
}

} // namespace

QByteArray xlsxBytes(const QString& words)
{
    // XML has no place for most control characters and for U+FFFE/U+FFFF; one of them would make
    // the whole workbook unreadable.
    QString clean = words.left(kLongestCell);
    clean.removeIf([](QChar c) {
        const char16_t u = c.unicode();
        return (u < 0x20 && u != '\t' && u != '\n') || u >= 0xFFFE;
    });
    return clean.toUtf8();
}

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

XlsxSheet::XlsxSheet(lxw_workbook* workbook,
                     const XlsxFormats& formats,
                     const report::Report& report,
                     const SheetText& text)
    : m_workbook(workbook), m_formats(formats), m_report(report), m_text(text),
      m_widths(report.columns.size(), 0), m_sums(report.columns.size(), 0),
      m_exemplar(report.columns.size())
{
    const QByteArray name = sheetNameFor(text.sheetName).toUtf8();
    m_sheet = workbook_add_worksheet(workbook, name.constData());
    if (m_sheet == nullptr) {
        m_sheet = workbook_add_worksheet(workbook, nullptr);
    }
}

void XlsxSheet::begin()
{
    if (!m_text.title.isEmpty()) {
        writeText(0, m_text.title, m_formats.title);
        ++m_row;
    }
    if (!m_text.subtitle.isEmpty()) {
        writeText(0, m_text.subtitle, m_formats.quiet);
        ++m_row;
    }
    m_headRow = m_row;
    for (std::size_t i = 0; i < m_text.headings.size(); ++i) {
        const bool right =
            i < m_report.columns.size() && m_report.columns[i].align == report::Align::Right;
        writeText(static_cast<lxw_col_t>(i), m_text.headings[i], m_formats.head[right ? 1 : 0]);
    }
    worksheet_freeze_panes(m_sheet, m_headRow + 1, 0);
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, kA4);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    note(worksheet_repeat_rows(m_sheet, m_headRow, m_headRow));
    note(worksheet_set_footer(m_sheet, "&R&P / &N"));
    ++m_row;
}

void XlsxSheet::add(const report::Row& row)
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        writeCell(static_cast<lxw_col_t>(i), row[i], false);
        if (const auto number = hundredths(row[i]); number && i < m_sums.size()) {
            m_sums[i] += *number;
            m_exemplar[i] = row[i];
        }
    }
    if (m_row - m_headRow <= kMeasuredRows) {
        measure(row);
    }
    ++m_row;
}

void XlsxSheet::end(const SheetPlan& plan)
{
    if (!m_report.columns.empty()) {
        // Now that the last row is known and still the current one: in constant-memory mode the
        // library refuses a range that ends elsewhere.
        const auto lastColumn = static_cast<lxw_col_t>(m_report.columns.size() - 1);
        note(worksheet_autofilter(m_sheet, m_headRow, 0, m_row - 1, lastColumn));
        // Codes and phones are digits on purpose; no green corners for them.
        note(worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576"));
    }
    if (plan.beside && m_row > m_headRow + 1) {
        addChart(*plan.beside);
    }
    const lxw_row_t rowsEnd = m_row;
    for (const report::Row& totals : m_report.totals) {
        measure(totals);
        writeTotals(totals, static_cast<bool>(plan.more) || rowsEnd == m_headRow + 1);
    }
    if (!plan.summed.empty() && rowsEnd > m_headRow + 1) {
        writeSums(plan.summed);
    }
    setColumns();
}

void XlsxSheet::writeCell(lxw_col_t column, const report::Cell& cell, bool total)
{
    const std::size_t which = total ? 1 : 0;
    if (const auto* money = std::get_if<report::MoneyFen>(&cell)) {
        // A workbook knows no whole fen: the nearest double of the yuan shows them exactly.
        note(worksheet_write_number(m_sheet, m_row, column, static_cast<double>(money->fen) / 100.0,
                                    m_formats.money[which]));
    } else if (const auto* count = std::get_if<report::Count>(&cell)) {
        note(worksheet_write_number(m_sheet, m_row, column, static_cast<double>(count->value),
                                    m_formats.count[which]));
    } else if (const auto* at = std::get_if<Instant>(&cell)) {
        note(worksheet_write_number(m_sheet, m_row, column, excelSerial(*at),
                                    report::isDay(*at) ? m_formats.day[which]
                                                       : m_formats.instant[which]));
    } else if (!std::holds_alternative<std::monostate>(cell)) {
        writeText(column, cellText(cell, m_text), m_formats.words[which]);
    } else if (total) {
        note(worksheet_write_blank(m_sheet, m_row, column, m_formats.words[which]));
    }
}

void XlsxSheet::writeText(lxw_col_t column, const QString& words, lxw_format* format)
{
    const QByteArray bytes = xlsxBytes(words);
    if (!bytes.isEmpty()) {
        note(worksheet_write_string(m_sheet, m_row, column, bytes.constData(), format));
    } else if (format != nullptr) {
        note(worksheet_write_blank(m_sheet, m_row, column, format));
    }
}

/// Figures as formulas over the rows above, so that they follow the filter and what is edited;
/// where no formula would say the same they are plain numbers.
void XlsxSheet::writeTotals(const report::Row& totals, bool plain)
{
    for (std::size_t i = 0; i < totals.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const auto number = hundredths(totals[i]);
        const std::string formula = plain || !number ? std::string() : formulaOf(totals, i);
        if (formula.empty()) {
            writeCell(column, totals[i], true);
            continue;
        }
        const bool money = std::holds_alternative<report::MoneyFen>(totals[i]);
        note(worksheet_write_formula_num(m_sheet, m_row, column, formula.c_str(),
                                         money ? m_formats.money[1] : m_formats.count[1],
                                         static_cast<double>(*number) / 100.0));
    }
    if (!totals.empty() && std::holds_alternative<std::monostate>(totals.front())) {
        writeText(0, m_text.totals, m_formats.words[1]);
    }
    ++m_row;
}

/// =SUBTOTAL(109,F4:F16), or =SUMIFS(F4:F16,H4:H16,H17) where the totals row names what it is the
/// total of (a unit, a state). Empty unless it comes to the very number of the report.
std::string XlsxSheet::formulaOf(const report::Row& totals, std::size_t column) const
{
    const lxw_row_t first = m_headRow + 1;
    const auto last = static_cast<lxw_row_t>(m_headRow + m_report.rows.size());
    const auto rangeOf = [&](std::size_t of) {
        char range[LXW_MAX_CELL_RANGE_LENGTH];
        lxw_rowcol_to_range(range, first, static_cast<lxw_col_t>(of), last,
                            static_cast<lxw_col_t>(of));
        return std::string(range);
    };
    if (!report::isSumOfRows(m_report, totals, column)) {
        return {};
    }
    std::string conditions;
    for (std::size_t i = 1; i < totals.size(); ++i) {
        if (std::holds_alternative<report::Term>(totals[i])) {
            char cell[LXW_MAX_CELL_NAME_LENGTH];
            lxw_rowcol_to_cell(cell, m_row, static_cast<lxw_col_t>(i));
            conditions += "," + rangeOf(i) + "," + cell;
        }
    }
    return conditions.empty() ? "=SUBTOTAL(109," + rangeOf(column) + ")"
                              : "=SUMIFS(" + rangeOf(column) + conditions + ")";
}

void XlsxSheet::writeSums(const std::vector<std::size_t>& summed)
{
    const lxw_row_t last = m_row - 1;
    for (std::size_t i = 0; i < m_report.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const bool wanted = std::find(summed.begin(), summed.end(), i) != summed.end();
        if (!wanted || std::holds_alternative<std::monostate>(m_exemplar[i])) {
            note(worksheet_write_blank(m_sheet, m_row, column, m_formats.words[1]));
            continue;
        }
        char range[LXW_MAX_CELL_RANGE_LENGTH];
        lxw_rowcol_to_range(range, m_headRow + 1, column, last, column);
        const bool money = std::holds_alternative<report::MoneyFen>(m_exemplar[i]);
        note(worksheet_write_formula_num(m_sheet, m_row, column,
                                         ("=SUBTOTAL(109," + std::string(range) + ")").c_str(),
                                         money ? m_formats.money[1] : m_formats.count[1],
                                         static_cast<double>(m_sums[i]) / 100.0));
    }
    if (std::find(summed.begin(), summed.end(), std::size_t{0}) == summed.end()) {
        writeText(0, m_text.totals, m_formats.words[1]);
    }
    ++m_row;
}

void XlsxSheet::measure(const report::Row& row)
{
    for (std::size_t i = 0; i < std::min(row.size(), m_widths.size()); ++i) {
        const int signs = std::holds_alternative<report::MoneyFen>(row[i]) ? 3 : 0; // ¥ , ,
        const int width = shownWidth(cellText(row[i], m_text)) + signs;
        m_widths[i] = std::max(m_widths[i], std::min(width, kWidestColumn));
    }
}

void XlsxSheet::setColumns()
{
    for (std::size_t i = 0; i < m_report.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const int head = i < m_text.headings.size() ? shownWidth(m_text.headings[i]) : 0;
        const int wanted =
            m_widths[i] > 0 ? m_widths[i] : std::min(m_report.columns[i].width, kWidestColumn);
        note(worksheet_set_column(m_sheet, column, column,
                                  std::max(wanted, head + kFilterArrow) + 1.5, nullptr));
    }
}

void XlsxSheet::addChart(const SheetChart& wanted)
{
    const lxw_row_t first = m_headRow + 1;
    const lxw_row_t last =
        std::min(m_row - 1, m_headRow + static_cast<lxw_row_t>(std::max(wanted.rows, 1)));
    const ChartRange range{m_sheet->name, first, last, static_cast<lxw_col_t>(wanted.nameColumn),
                           static_cast<lxw_col_t>(wanted.valueColumn)};
    const auto beside = static_cast<lxw_col_t>(m_report.columns.size() + 1);
    note(worksheet_insert_chart(m_sheet, m_headRow, beside,
                                makeColumnChart(m_workbook, range, xlsxBytes(m_text.chartTitle))));
}

void XlsxSheet::note(lxw_error error)
{
    if (m_error == LXW_NO_ERROR) {
        m_error = error;
    }
}

} // namespace linli::exchange
