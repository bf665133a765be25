// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace linli::render {

struct ReportColumn
{
    QString heading;
    bool rightAligned = false; ///< numbers and money
    /// Share of the width; 0: as wide as its contents ask, within reason.
    double weight = 0;
};

/// A figure above the table: 待发 ¥1,234.50.
struct ReportFigure
{
    QString label;
    QString value;
};

/// A table on paper, finished strings only: the caller has translated and formatted everything.
struct ReportDocument
{
    QString title;
    QString subtitle; ///< window, shop
    std::vector<ReportFigure> figures;
    std::vector<ReportColumn> columns;
    std::vector<QStringList> rows;      ///< one cell a column; missing cells read as empty
    std::vector<QStringList> subtotals; ///< strong rows before the totals: by unit, by state
    QStringList totals;                 ///< last row, strong; empty: none
    QString emptyText;                  ///< in place of rows when there are none
    QString footer;                     ///< bottom left of every page: when it was made, by what
    QString pagePattern = QStringLiteral("%1 / %2"); ///< page, pages
    bool landscape = false;
};

} // namespace linli::render
