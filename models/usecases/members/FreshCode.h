// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/shop/Shop.h"

#include <string>

namespace linli::usecases {

/// An invite code nobody here ever had. Errors: those of storage.
[[nodiscard]] Result<std::string> freshCode(Shop& shop);

} // namespace linli::usecases
