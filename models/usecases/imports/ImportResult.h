// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/imports/ImportFile.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace linli::usecases::imports {

/// A value that differs from what the shop (or an earlier row) holds; the first one stays.
struct Conflict
{
    std::int64_t row = 0;
    std::string key;   ///< order number as shown, or a masked phone
    std::string field; ///< paid_amount, joined_at …
    std::string ours;
    std::string theirs;
};

struct CreatedCounts
{
    std::int64_t members = 0;
    std::int64_t orders = 0;
    std::int64_t products = 0;
};

/// The answer of `linlictl import` (spec/cli.md): what a file did, or would do.
struct ImportResult
{
    FileKind kind = FileKind::LinliOrders;
    std::string encoding;
    std::vector<std::string> otherSheets; ///< sheets that were not read
    std::int64_t headerRow = 0;
    std::int64_t rows = 0;
    CreatedCounts created; ///< of the valid records, also when nothing was written
    std::int64_t unchanged = 0;
    std::vector<Conflict> conflicts; ///< by row
    std::vector<QueuedRow> queued;   ///< by row
    std::vector<CellError> errors;   ///< by row, then column
    std::int64_t paidFen = 0;
    std::int64_t refundedFen = 0;
    std::int64_t rewards = 0; ///< rewards the import issues
    std::int64_t rewardCostFen = 0;
    bool applied = false;
};

struct ImportOptions
{
    bool dryRun = true;
    bool validRowsOnly = false; ///< apply what is valid although other rows have errors
    /// Told now and then how many records of how many are written; false stops, and then nothing
    /// was written. Store thread.
    std::function<bool(std::int64_t done, std::int64_t total)> progress = {};
};

} // namespace linli::usecases::imports
