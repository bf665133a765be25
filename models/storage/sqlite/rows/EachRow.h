// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Statement.h"

#include <cstdint>
#include <optional>
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

/// The first row's first column as a key, or nothing.
template <typename K> Result<std::optional<K>> oneKey(Statement& statement)
{
    LINLI_ASSIGN(const bool found, statement.step());
    return found ? std::optional<K>(statement.row().template key<K>(0)) : std::nullopt;
}

/// Every row's first column.
[[nodiscard]] Result<std::vector<std::string>> allTexts(Statement& statement);

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
