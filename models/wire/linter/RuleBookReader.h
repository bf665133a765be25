// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/linter/RuleBook.h"

#include <string>

namespace linli::wire {

/// The three files of resources/linter as texts.
struct RuleBookFiles
{
    std::string rules;
    std::string patterns;
    std::string text;
};

/// The files that were compiled in. Errors: Internal where they are not the ones this program was
/// built with.
[[nodiscard]] Result<RuleBookFiles> builtInRuleBookFiles();
/// Reads and checks rule data: parts filled in, conditions parsed, every name in them known.
/// Errors: JsonBroken, MissingValue, InvalidValue, UnknownOption with the place.
[[nodiscard]] Result<linter::RuleBook> readRuleBook(const RuleBookFiles& files);
[[nodiscard]] Result<linter::RuleBook> builtInRuleBook();

} // namespace linli::wire
