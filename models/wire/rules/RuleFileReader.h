// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/rewards/Rules.h"

#include <string_view>

namespace linli::wire {

/// A rule document (docs/rule-files.md): the JSON of `rule add`, or one rule line of a case file
/// ("G min=2000 hold=3"). What is not said is that of the preset, else that of an empty rule whose
/// window is the whole past and future. Nothing is checked against the shop. Errors: JsonBroken,
/// UnknownOption (a key or preset nobody knows), InvalidValue, MissingValue (kind).
[[nodiscard]] Result<usecases::NewRule> readRuleFile(std::string_view utf8);

} // namespace linli::wire
