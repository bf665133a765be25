// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/rewards/Engine.h"

#include <string>
#include <string_view>
#include <vector>

namespace linli::rewards::replay {

/// One case of a case file (spec/rewards-details.md §1).
struct Case
{
    std::string id;
    std::string title;
    bool tolerant = false; ///< "Tolerance:": only the = and ~ lines are compared
    std::vector<OpeningRule> rules;
    std::vector<Event> events;
    std::vector<std::string> expected; ///< as written; empty = only the output is wanted
};

/// Reads a whole case file. A verb nobody knows is not an error here: it is answered by
/// REJECT BAD_EVENT. Errors: CaseSyntax with line, field, value and allowed.
[[nodiscard]] Result<std::vector<Case>> parseCases(std::string_view text);

/// Date, time and body of one event line as verb and arguments; used by linlictl's verbs too.
/// A body that cannot be read gives BadEvent.
[[nodiscard]] Verb parseVerb(std::string_view body);

/// "03-02 10:00" with optional seconds, in 2026. Errors: InvalidInstant.
[[nodiscard]] Result<Instant> parseCaseTime(std::string_view date, std::string_view time);

/// "C inv=CNY:300": preset and overrides. Errors: UnknownOption, InvalidValue.
[[nodiscard]] Result<OpeningRule> parseCaseRule(std::string_view text);

} // namespace linli::rewards::replay
