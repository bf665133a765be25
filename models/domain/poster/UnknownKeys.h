// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace linli::poster {

/// Keys of a template object that this version does not know, with their value as JSON text: a
/// newer studio's work survives a save here.
using UnknownKeys = std::vector<std::pair<std::string, std::string>>;

} // namespace linli::poster
