// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report/Report.h"
#include "usecases/boards/BoardResult.h"

namespace linli::usecases {

enum class BoardNames
{
    Masked, ///< for everything that leaves the shop
    Full,   ///< the owner's own sheet
};

/// The board as a table for XLSX, CSV and print. Columns: rank, name, code, qualified, net_gmv,
/// last; totalFen = sum of net GMV.
[[nodiscard]] report::Report boardReport(const BoardResult& result, BoardNames names);

} // namespace linli::usecases
