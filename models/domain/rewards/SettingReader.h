// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/TermsText.h"

#include <cstdint>

namespace linli::rewards {

/// One key=value of a rule. Errors: UnknownOption, InvalidValue, both with what is allowed.
[[nodiscard]] Result<void> applySetting(TermsWithBudget& target, const Setting& setting);

/// "MM-DD_HH:MM..MM-DD_HH:MM", with a year before it where it is not 2026.
[[nodiscard]] std::string windowToText(TimeWindow window);

/// Splits at every `separator`; an empty text gives one empty part.
[[nodiscard]] std::vector<std::string> splitText(std::string_view text, char separator);

/// Whole text as a number >= 0 of at most 15 digits; -1 where it is none.
[[nodiscard]] std::int64_t wholeNumber(std::string_view text);

} // namespace linli::rewards
