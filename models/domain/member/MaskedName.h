// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace linli {

/// The public form of a name on boards and posters (spec/security.md §4.3): first character and
/// `**`, a compound surname as one unit (欧阳**), a Latin name its first letter. A name with
/// digits, an address of a page or more than two emoji becomes 邻居 and `fallbackNumber` (two
/// digits). UTF-8 in and out.
[[nodiscard]] std::string maskName(std::string_view name, int fallbackNumber);

/// Number of leading bytes that make up the surname: 欧阳 6, 李 3, Latin 1; 0 for an empty name.
[[nodiscard]] std::size_t surnameLength(std::string_view name);

} // namespace linli
