// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace linli::usecases {

/// The number after `last` in the series `prefix` + counter, at least `digits` wide; the first one
/// where `last` is empty or its tail is no number. ("20260302-", "20260302-0009", 4) → …-0010.
[[nodiscard]] std::string
nextInSeries(std::string_view prefix, std::string_view last, std::size_t digits);

} // namespace linli::usecases
