// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ids/Keys.h"

namespace linli::usecases {

/// A name a good may have: 1–20 letters of any script, digits, _. Errors: MissingValue,
/// InvalidValue, TooLong.
[[nodiscard]] Result<void> checkUnit(const Unit& unit);

} // namespace linli::usecases
