// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/api/Call.h"

#include <variant>

namespace linli::cloud {

/// Which device asks, from its bearer token, and whether it may speak for this shop and schema.
/// The first use of a rotated token ends the old one.
[[nodiscard]] std::variant<DeviceRow, Response>
identifyDevice(const Request& request, const std::string& store, Bench& bench);

} // namespace linli::cloud
