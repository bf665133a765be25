// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/BoardFacts.h"
#include "domain/time/Instant.h"

#include <string>

namespace linli::bench {

/// The shop of spec/performance.md as its generator wrote it: members.csv and orders.csv of a
/// folder, a year from 2024-01-01, binds that never end. Ends the program where a file is missing.
struct PeerShop
{
    board::BoardFacts facts;

    static PeerShop read(const std::string& folder);
    static Instant yearStart();
    static Instant yearEnd();
    static TimeWindow week() { return {yearEnd() - Span::days(7), yearEnd()}; }
    static TimeWindow december();
    static TimeWindow year() { return {yearStart(), yearEnd()}; }
};

} // namespace linli::bench
