// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace linli::exchange {

/// Texts one behind the other in one piece of memory: forty million empty strings of a hostile
/// workbook cost their eight bytes each.
class StringTable
{
  public:
    void add(std::string_view text)
    {
        m_bytes += text;
        m_ends.push_back(m_bytes.size());
    }
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    /// `index` below size(); valid until the next add().
    [[nodiscard]] std::string_view at(std::size_t index) const
    {
        const std::size_t from = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_bytes).substr(from, m_ends[index] - from);
    }

  private:
    std::string m_bytes;
    std::vector<std::size_t> m_ends;
};

} // namespace linli::exchange
