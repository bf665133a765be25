// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace linli {

/// How the shop's own screens call a person: her name, else her nickname, else 邻居07 by the last
/// two digits of her number in the order of creation. Never printed: posters and boards mask.
[[nodiscard]] inline std::string
shownName(const std::string& name, const std::string& nickname, std::int64_t sequence)
{
    constexpr int kNumbers = 100;
    const std::string number = std::to_string(sequence % kNumbers);
    return !name.empty()       ? name
           : !nickname.empty() ? nickname
                               : "邻居" + std::string(number.size() < 2 ? "0" : "") + number;
}

} // namespace linli
