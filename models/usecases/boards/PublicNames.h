// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace linli::usecases {

struct NamedPerson
{
    std::string name;
    std::int64_t creation = 0; ///< order of creation, unique
};

/// The printed form of each name, in the order given: maskName, and where two people of the list
/// share a mask the later created ones get a number behind it (李**, 李**2, 李**3), not more
/// letters (spec/security.md §4.3).
[[nodiscard]] std::vector<std::string> publicNames(const std::vector<NamedPerson>& people);

} // namespace linli::usecases
