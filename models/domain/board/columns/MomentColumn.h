// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace linli::board {

/// UTC milliseconds in six bytes each (seconds and the rest); an instant outside of 1970–2106
/// widens all of them to eight.
class MomentColumn
{
  public:
    [[nodiscard]] std::size_t size() const { return m_isWide ? m_wide.size() : m_seconds.size(); }
    [[nodiscard]] std::int64_t operator[](std::size_t i) const
    {
        return m_isWide ? m_wide[i] : std::int64_t{m_seconds[i]} * 1000 + m_rest[i];
    }
    void reserve(std::size_t rows);
    void push_back(std::int64_t ms);
    void insert(std::size_t i, std::int64_t ms);
    void erase(std::size_t i);
    /// Row i becomes what row from[i] was.
    void reorder(const std::vector<std::uint32_t>& from);
    /// First row at or after `ms`; the column must be sorted.
    [[nodiscard]] std::size_t lowerBound(std::int64_t ms) const;
    bool operator==(const MomentColumn& other) const;

    /// The rows as they are kept: either wide() or both others are empty. For files of columns.
    [[nodiscard]] const std::vector<std::uint32_t>& seconds() const { return m_seconds; }
    [[nodiscard]] const std::vector<std::uint16_t>& rest() const { return m_rest; }
    [[nodiscard]] const std::vector<std::int64_t>& wide() const { return m_wide; }
    /// `seconds` and `rest` of one length.
    static MomentColumn of(std::vector<std::uint32_t> seconds,
                           std::vector<std::uint16_t> rest,
                           std::vector<std::int64_t> wide);

  private:
    void widenFor(std::int64_t ms);

    std::vector<std::uint32_t> m_seconds;
    std::vector<std::uint16_t> m_rest; ///< 0–999
    std::vector<std::int64_t> m_wide;
    bool m_isWide = false;
};

} // namespace linli::board
