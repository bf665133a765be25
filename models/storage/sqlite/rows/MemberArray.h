// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids/Keys.h"

#include <string>
#include <vector>

namespace linli::storage {

/// The keys as an array of JSON, for json_each() in a statement.
[[nodiscard]] std::string memberArray(const std::vector<MemberKey>& members);

} // namespace linli::storage
