// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report/Report.h"
#include "usecases/reports/Reports.h"

namespace linli::usecases {

/// Neighbours who joined in the window, in that order.
[[nodiscard]] Result<report::Report>
membersReport(Shop& shop, const TimeWindow& window, Phones phones);

/// Orders placed in the window, in that order; test orders are marked, not left out.
[[nodiscard]] Result<report::Report>
ordersReport(Shop& shop, const TimeWindow& window, Phones phones);

/// One row a day, at most the last 366 of the window (spec/metrics.md, net GMV).
[[nodiscard]] Result<report::Report> daysReport(Shop& shop, const TimeWindow& window);

/// Goods that are not in the 回收站, by name, as they stand now.
[[nodiscard]] Result<report::Report> goodsReport(Shop& shop);

/// "order_status.paid" …: the key of a Term cell.
[[nodiscard]] std::string statusTerm(int status);

} // namespace linli::usecases
