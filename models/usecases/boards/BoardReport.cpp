// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/boards/BoardReport.h"

namespace linli::usecases {

report::Report boardReport(const BoardResult& result, BoardNames names)
{
    using report::Align;
    report::Report sheet;
    sheet.title = result.by == board::RankBy::Referrals ? "report_title.board_referrals"
                                                        : "report_title.board_sales";
    sheet.window = result.window;
    sheet.columns = {
        {"report_column.rank", 6, Align::Right},     {"report_column.owner", 14, Align::Left},
        {"report_column.code", 13, Align::Left},     {"report_column.qualified", 10, Align::Right},
        {"report_column.net_gmv", 14, Align::Right}, {"report_column.last", 19, Align::Left}};
    std::int64_t qualified = 0;
    for (const BoardRow& row : result.rows) {
        sheet.rows.push_back({report::Count{row.rank},
                              names == BoardNames::Full ? row.name : row.masked,
                              report::CodeText{row.code}, report::Count{row.qualified},
                              report::MoneyFen{row.netGmvFen}, row.lastAt});
        qualified += row.qualified;
        sheet.totalFen += row.netGmvFen;
    }
    sheet.totals.push_back({report::Cell(), report::Cell(), report::Cell(),
                            report::Count{qualified}, report::MoneyFen{sheet.totalFen},
                            report::Cell()});
    return sheet;
}

} // namespace linli::usecases
