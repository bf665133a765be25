// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace linli::board {

/// Whole numbers in four bytes each, because a million of them are passed over for one figure. The
/// first value that does not fit widens all of them to eight; nobody who reads sees a difference.
class NarrowColumn
{
  public:
    [[nodiscard]] std::size_t size() const { return m_isWide ? m_wide.size() : m_narrow.size(); }
    [[nodiscard]] std::int64_t operator[](std::size_t i) const
    {
        return m_isWide ? m_wide[i] : m_narrow[i];
    }
    void reserve(std::size_t rows);
    void push_back(std::int64_t value);
    void set(std::size_t i, std::int64_t value);
    void insert(std::size_t i, std::int64_t value);
    void erase(std::size_t i);
    /// Row i becomes what row from[i] was.
    void reorder(const std::vector<std::uint32_t>& from);
    bool operator==(const NarrowColumn& other) const;

    /// The rows as they are kept: one of the two is empty. For files of columns.
    [[nodiscard]] const std::vector<std::int32_t>& narrow() const { return m_narrow; }
    [[nodiscard]] const std::vector<std::int64_t>& wide() const { return m_wide; }
    static NarrowColumn of(std::vector<std::int32_t> narrow, std::vector<std::int64_t> wide);

  private:
    void widenFor(std::int64_t value);

    std::vector<std::int32_t> m_narrow;
    std::vector<std::int64_t> m_wide;
    bool m_isWide = false;
};

} // namespace linli::board
