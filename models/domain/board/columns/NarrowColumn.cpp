// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/columns/NarrowColumn.h"

#include "domain/board/columns/Rows.h"

#include <limits>

namespace linli::board {

void NarrowColumn::widenFor(std::int64_t value)
{
    using Narrow = std::numeric_limits<std::int32_t>;
    if (m_isWide || (value >= Narrow::min() && value <= Narrow::max())) {
        return;
    }
    m_wide.assign(m_narrow.begin(), m_narrow.end());
    m_narrow = {};
    m_isWide = true;
}

void NarrowColumn::reserve(std::size_t rows)
{
    m_isWide ? m_wide.reserve(rows) : m_narrow.reserve(rows);
}

void NarrowColumn::push_back(std::int64_t value)
{
    insert(size(), value);
}

void NarrowColumn::set(std::size_t i, std::int64_t value)
{
    widenFor(value);
    if (m_isWide) {
        m_wide[i] = value;
    } else {
        m_narrow[i] = static_cast<std::int32_t>(value);
    }
}

void NarrowColumn::insert(std::size_t i, std::int64_t value)
{
    widenFor(value);
    if (m_isWide) {
        insertRow(m_wide, i, value);
    } else {
        insertRow(m_narrow, i, static_cast<std::int32_t>(value));
    }
}

void NarrowColumn::erase(std::size_t i)
{
    m_isWide ? eraseRow(m_wide, i) : eraseRow(m_narrow, i);
}

void NarrowColumn::reorder(const std::vector<std::uint32_t>& from)
{
    m_isWide ? reorderRows(m_wide, from) : reorderRows(m_narrow, from);
}

bool NarrowColumn::operator==(const NarrowColumn& other) const
{
    if (size() != other.size()) {
        return false;
    }
    for (std::size_t i = 0; i < size(); ++i) {
        if ((*this)[i] != other[i]) {
            return false;
        }
    }
    return true;
}

NarrowColumn NarrowColumn::of(std::vector<std::int32_t> narrow, std::vector<std::int64_t> wide)
{
    NarrowColumn column;
    column.m_isWide = !wide.empty();
    column.m_narrow = std::move(narrow);
    column.m_wide = std::move(wide);
    return column;
}

} // namespace linli::board
