// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Statement.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace linli::storage {

/// Calls `take(Row)` for every row. Errors: the statement's.
template <typename Take> Result<void> eachRow(Statement& statement, Take take)
{
    for (;;) {
        LINLI_ASSIGN(const bool found, statement.step());
        if (!found) {
            return {};
        }
        take(statement.row());
    }
}

/// ["a","b"] for json_each: the way a list of keys becomes one bound value.
[[nodiscard]] std::string jsonArray(const std::vector<std::string>& texts);

/// "egg:2 fruit:1" as counts, by unit.
struct UnitText
{
    std::string unit;
    std::int64_t count = 0;
};
[[nodiscard]] std::vector<UnitText> splitUnits(std::string_view text);

/// The smallest text behind every text that begins with `prefix` (ASCII): for prefix ranges.
[[nodiscard]] std::string behindPrefix(std::string_view prefix);

} // namespace linli::storage
