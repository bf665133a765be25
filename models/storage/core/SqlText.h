// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace linli::storage {

/// One list of columns for several conditions: SQL texts put together while compiling, never while
/// running. Parts have static storage; a blank stands between them.
template <const std::string_view&... Parts> class SqlText
{
    static constexpr std::size_t kLength = (Parts.size() + ...) + sizeof...(Parts);
    static constexpr std::array<char, kLength> join()
    {
        std::array<char, kLength> text{};
        std::size_t at = 0;
        const auto add = [&](std::string_view part) {
            for (const char letter : part) {
                text[at++] = letter;
            }
            text[at++] = ' ';
        };
        (add(Parts), ...);
        return text;
    }
    static constexpr std::array<char, kLength> kText = join();

  public:
    static constexpr std::string_view value{kText.data(), kLength};
};

} // namespace linli::storage
