// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/tasks/Fields.h"
#include "domain/tasks/Flow.h"

#include <string_view>
#include <vector>

namespace linli::tasks {

inline constexpr std::size_t kLongestText = 1000; ///< characters of a text to say
inline constexpr std::size_t kLongestWhy = 120;
inline constexpr std::size_t kMostSteps = 12;
inline constexpr std::size_t kMostConditions = 8;

/// Every mistake of a flow, first things first; empty: it can be used. Each names field (the path:
/// "steps[1].text.zh"), value and what is allowed; an unknown placeholder also "at", the character
/// it stands at.
[[nodiscard]] std::vector<Error> mistakesOf(const Flow& flow);
/// The first of them.
[[nodiscard]] Result<void> checkFlow(const Flow& flow);

/// The placeholders of one text that are not among these. `field` names the text in the errors.
/// Errors as in mistakesOf.
[[nodiscard]] std::vector<Error> unknownPlaceholders(std::string_view field,
                                                     std::string_view text,
                                                     const std::vector<FieldName>& allowed);

} // namespace linli::tasks
