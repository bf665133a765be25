// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/BoardWindow.h"
#include "domain/board/MetricKey.h"
#include "domain/report/Report.h"
#include "usecases/boards/Boards.h"
#include "usecases/shop/Shop.h"

#include <string>
#include <vector>

namespace linli::usecases {

/// What a row of a figure opens.
struct RowTarget
{
    enum class Kind
    {
        None,
        Member,
        Order,
    };
    Kind kind = Kind::None;
    std::string key;
};

/// The rows a figure is counted from: the owner's own sheet, with full names and no phones.
struct MetricRows
{
    report::Report report;          ///< title "metric.net_gmv" …
    std::vector<RowTarget> targets; ///< one per row
    std::int64_t left = 0;          ///< rows that were not listed
};

/// At most `most` rows; the totals are those of all rows. Store thread. Errors: those of Boards.
[[nodiscard]] Result<MetricRows> metricRows(Shop& shop,
                                            Boards& boards,
                                            board::MetricKey key,
                                            const board::WindowChoice& choice,
                                            std::size_t most,
                                            const FactFilter& filter = {});

} // namespace linli::usecases
