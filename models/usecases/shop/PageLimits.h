// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/shop/TextLimits.h"
#include "usecases/views/Page.h"

namespace linli::usecases {

inline constexpr std::int32_t kMostRows = 1000;
inline constexpr std::size_t kLongestSearch = 100;

/// Errors: OutOfRange (limit).
[[nodiscard]] inline Result<void> checkPage(const PageRequest& page)
{
    return checkRange("limit", page.limit, 1, kMostRows);
}

/// Errors: TooLong, InvalidValue (text).
[[nodiscard]] inline Result<void> checkSearchText(std::string_view text)
{
    LINLI_TRY(typedText("text", text, kLongestSearch));
    return {};
}

} // namespace linli::usecases
