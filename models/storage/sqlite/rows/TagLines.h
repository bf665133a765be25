// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace linli::storage {

/// The tags of the column `tags` of member_row, which stand one a line; in byte order.
[[nodiscard]] std::vector<std::string> splitTags(const std::string& lines);

} // namespace linli::storage
