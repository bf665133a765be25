// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/store/Shelf.h"
#include "domain/board/BoardWindow.h"
#include "domain/board/Metrics.h"

#include <vector>

namespace linli::cloud {

/// What the metrics of spec/metrics.md are made of, from the service's own tables. Goods cost what
/// their product says now: the service keeps no history of cost prices and no gift shelf.
struct MetricFacts
{
    board::BoardFacts facts;
    std::vector<board::SaleLine> lines; ///< of the window
    TimeWindow window;
};
/// Run it where nobody writes between the tables. Thread: the connection's. Errors: those of
/// storage, StorageCorrupt.
Result<MetricFacts> metricFacts(Shelf& shelf, const board::WindowChoice& choice, Instant now);

} // namespace linli::cloud
