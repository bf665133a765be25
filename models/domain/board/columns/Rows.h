// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace linli::board {

/// Single rows of plain vectors, for columns that must keep step with each other.
template <typename T> void insertRow(std::vector<T>& column, std::size_t i, T value)
{
    column.insert(column.begin() + static_cast<std::ptrdiff_t>(i), std::move(value));
}
template <typename T> void eraseRow(std::vector<T>& column, std::size_t i)
{
    column.erase(column.begin() + static_cast<std::ptrdiff_t>(i));
}
/// Row i becomes what row from[i] was.
template <typename T>
void reorderRows(std::vector<T>& column, const std::vector<std::uint32_t>& from)
{
    std::vector<T> moved;
    moved.reserve(column.size());
    for (const std::uint32_t row : from) {
        moved.push_back(std::move(column[row]));
    }
    column = std::move(moved);
}

} // namespace linli::board
