// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/report/Report.h"

#include <functional>
#include <vector>

namespace linli::report {

using Row = std::vector<Cell>;
/// The next rows of a long table, some hundreds or thousands of them; an empty piece is the end.
/// So a writer never holds more than one piece (spec/performance.md row 7).
using RowFeed = std::function<Result<std::vector<Row>>()>;

} // namespace linli::report
