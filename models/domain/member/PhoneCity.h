// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli {

/// Where a mobile number was given out: 四川省成都市, 上海市. A number keeps its place when its
/// owner moves or changes the carrier, so this says where a phone comes from, not where she lives.
/// Empty for what no table knows and for what is no whole mobile number. The text lives for ever.
/// Source: the geocoding table of libphonenumber, read when Linli is built (docs/decisions/0006).
[[nodiscard]] std::string_view cityOf(std::string_view phone);

} // namespace linli
