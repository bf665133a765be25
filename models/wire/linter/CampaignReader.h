// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/linter/Value.h"

#include <string_view>

namespace linli::wire {

/// A campaign document (spec/lint-input.md §1) with every default filled in; `today` is what
/// starts_on is without one. Unknown keys are passed over. Errors: JsonBroken; InvalidValue,
/// UnknownOption, InvalidInstant or OutOfRange with the path of the field, what stood there and
/// what is allowed.
[[nodiscard]] Result<linter::Value> readCampaign(std::string_view utf8, BusinessDay today);

} // namespace linli::wire
