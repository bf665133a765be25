// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/replay/CaseFile.h"
#include "domain/rewards/replay/StateStore.h"

#include <optional>
#include <string>
#include <vector>

namespace linli::rewards::replay {

/// The L, D, = and ~ lines of one case in the format of the case file, without the ### line.
struct CaseOutput
{
    std::vector<std::string> lines;
};

/// Runs the case from an empty shop. Errors: those of the store.
[[nodiscard]] Result<CaseOutput> runCase(const Case& run, StateStore& store);

/// The first line that differs, as "expected: …" and "got: …"; nothing where the case passes. A
/// case that expects nothing passes; a tolerant one compares only its = and ~ lines.
[[nodiscard]] std::optional<std::string> firstDifference(const Case& run, const CaseOutput& output);

/// What `linlictl replay FILE [--case ID] [--check]` prints and whether every case passed.
struct ReplayReport
{
    std::vector<std::string> lines;
    int passed = 0;
    int failed = 0;
};
struct ReplayOptions
{
    std::string onlyCase; ///< empty = all
    bool check = false;
};
/// With `check`: the first difference of each failure, then "N passed, N failed"; without it, each
/// case's ### line and its output. Errors: NotFound (no such case), those of the store.
[[nodiscard]] Result<ReplayReport>
replay(const std::vector<Case>& cases, StateStore& store, const ReplayOptions& options);

/// "L3 e5 PEND:A > AVAIL:A CNY 500 C/O1/inv RELEASE"
[[nodiscard]] std::string toText(const ledger::Entry& entry);
/// "ACCRUED O1 C"
[[nodiscard]] std::string toText(const Decision& decision);

} // namespace linli::rewards::replay
