// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/poster/PosterDocument.h"

#include <string>
#include <string_view>
#include <vector>

namespace linli::poster {

/// `{key}`, `{key|default}`, `{key:format}`, `{key:format|default}`; `{{` and `}}` stand for one
/// brace. Formats: upper, lower, groupN (a space after every N characters), maxN (cut to N
/// characters with an ellipsis).
struct FilledText
{
    std::string text;
    std::vector<std::string> missing; ///< keys without value and default, in order
};

/// Errors: PosterTemplateInvalid (value, allowed): unclosed brace, empty key, unknown format.
Result<void> checkPlaceholders(std::string_view text);

/// The text with its fields filled in. Malformed braces stay as they are: checkPlaceholders has
/// refused them when the template was read.
[[nodiscard]] FilledText fillPlaceholders(std::string_view text, const PosterFields& fields);

[[nodiscard]] bool hasPlaceholders(std::string_view text);

} // namespace linli::poster
