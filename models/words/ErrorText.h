// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Error.h"
#include "words/Language.h"

namespace linli::words {

/// What a person reads of an error: what happened (with field, value and what is allowed filled in)
/// and what to do next. Both are never empty.
struct ErrorText
{
    QString sentence;
    QString nextStep;
};

[[nodiscard]] ErrorText errorText(const Error& error, Language language);

/// The name of a field as on the screen ("phone" → 手机号); an unknown field stays as it is.
[[nodiscard]] QString fieldText(std::string_view field, Language language);

} // namespace linli::words
