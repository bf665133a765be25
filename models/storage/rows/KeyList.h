// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Statement.h"

#include <vector>

namespace linli::storage {

/// Every row's first column as keys of type K.
template <typename K> Result<std::vector<K>> keyList(Statement& statement)
{
    std::vector<K> keys;
    for (;;) {
        LINLI_ASSIGN(const bool found, statement.step());
        if (!found) {
            return keys;
        }
        keys.push_back(statement.row().template key<K>(0));
    }
}

/// Every row through `map(Row)`, which yields a Result of the element.
template <typename T, typename Map> Result<std::vector<T>> rowList(Statement& statement, Map map)
{
    std::vector<T> rows;
    for (;;) {
        LINLI_ASSIGN(const bool found, statement.step());
        if (!found) {
            return rows;
        }
        LINLI_ASSIGN(T mapped, map(statement.row()));
        rows.push_back(std::move(mapped));
    }
}

/// The first row through `map(Row)`, or nothing.
template <typename T, typename Map> Result<std::optional<T>> firstRow(Statement& statement, Map map)
{
    LINLI_ASSIGN(const bool found, statement.step());
    if (!found) {
        return std::optional<T>();
    }
    LINLI_ASSIGN(T mapped, map(statement.row()));
    return std::optional<T>(std::move(mapped));
}

/// A stored text that no enum value has: the file was changed by somebody else.
inline Error unknownText(std::string_view column, const std::string& text)
{
    return Error(ErrorCode::StorageCorrupt)
        .detail(std::string(column) + " holds the unknown text " + text);
}

} // namespace linli::storage
