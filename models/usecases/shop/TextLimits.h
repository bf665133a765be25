// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace linli::usecases {

/// Characters (code points) of a UTF-8 text.
[[nodiscard]] std::size_t characterCount(std::string_view utf8);

/// Without white space at either end, the full-width space too.
[[nodiscard]] std::string trimmed(std::string_view text);

/// A typed line, trimmed. Errors: TooLong (over `most` characters), InvalidValue (broken UTF-8 or
/// control characters); `field` names it. The value in the error is cut to 40 characters.
[[nodiscard]] Result<std::string>
typedText(std::string_view field, std::string_view value, std::size_t most);

/// Errors: OutOfRange with field, value and "least–most".
[[nodiscard]] Result<void>
checkRange(std::string_view field, std::int64_t value, std::int64_t least, std::int64_t most);

/// 10,000,000.00 yuan: no price or amount typed in a neighbourhood shop is larger.
inline constexpr std::int64_t kMostFen = 1'000'000'000;

} // namespace linli::usecases
