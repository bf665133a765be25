// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace linli::fuzz {

using Bytes = std::span<const std::uint8_t>;

/// One reader of hostile input. A target is one file in targets/ that defines these two; libFuzzer
/// (preset fuzz) or Driver.cpp (every build) calls them. It must survive any bytes and aborts where
/// a promise of the reader is broken (LINLI_CHECK).
void readHostile(Bytes input);
/// Good inputs to start from, besides the corpus files given by name.
[[nodiscard]] std::vector<std::string> seeds();

[[nodiscard]] inline std::string_view textOf(Bytes input)
{
    return {reinterpret_cast<const char*>(input.data()), input.size()};
}

} // namespace linli::fuzz
