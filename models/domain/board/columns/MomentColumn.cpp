// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/columns/MomentColumn.h"

#include "domain/board/columns/Rows.h"

#include <limits>

namespace linli::board {
namespace {

constexpr std::int64_t kSecondMs = 1000;

bool fitsNarrow(std::int64_t ms)
{
    return ms >= 0 && ms / kSecondMs <= std::numeric_limits<std::uint32_t>::max();
}

} // namespace

void MomentColumn::widenFor(std::int64_t ms)
{
    if (m_isWide || fitsNarrow(ms)) {
        return;
    }
    std::vector<std::int64_t> wide;
    wide.reserve(size() + 1);
    for (std::size_t i = 0; i < size(); ++i) {
        wide.push_back((*this)[i]);
    }
    m_wide = std::move(wide);
    m_seconds = {};
    m_rest = {};
    m_isWide = true;
}

void MomentColumn::reserve(std::size_t rows)
{
    if (m_isWide) {
        m_wide.reserve(rows);
        return;
    }
    m_seconds.reserve(rows);
    m_rest.reserve(rows);
}

void MomentColumn::push_back(std::int64_t ms)
{
    insert(size(), ms);
}

void MomentColumn::insert(std::size_t i, std::int64_t ms)
{
    widenFor(ms);
    if (m_isWide) {
        insertRow(m_wide, i, ms);
        return;
    }
    insertRow(m_seconds, i, static_cast<std::uint32_t>(ms / kSecondMs));
    insertRow(m_rest, i, static_cast<std::uint16_t>(ms % kSecondMs));
}

void MomentColumn::erase(std::size_t i)
{
    if (m_isWide) {
        eraseRow(m_wide, i);
        return;
    }
    eraseRow(m_seconds, i);
    eraseRow(m_rest, i);
}

void MomentColumn::reorder(const std::vector<std::uint32_t>& from)
{
    if (m_isWide) {
        reorderRows(m_wide, from);
        return;
    }
    reorderRows(m_seconds, from);
    reorderRows(m_rest, from);
}

std::size_t MomentColumn::lowerBound(std::int64_t ms) const
{
    std::size_t first = 0;
    std::size_t count = size();
    while (count > 0) {
        const std::size_t half = count / 2;
        if ((*this)[first + half] < ms) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

bool MomentColumn::operator==(const MomentColumn& other) const
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

MomentColumn MomentColumn::of(std::vector<std::uint32_t> seconds,
                              std::vector<std::uint16_t> rest,
                              std::vector<std::int64_t> wide)
{
    MomentColumn column;
    column.m_isWide = !wide.empty();
    column.m_seconds = std::move(seconds);
    column.m_rest = std::move(rest);
    column.m_wide = std::move(wide);
    return column;
}

} // namespace linli::board
