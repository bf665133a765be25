// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linter/Decimal.h"

namespace linli::linter {

/// "12.5", 三十 = 30, 两千 = 2000, 一百五 = 150, 二零 = 20. None where it is neither digits nor
/// number words (零一二两三四五六七八九十百千).
[[nodiscard]] std::optional<Decimal> readNumber(std::string_view text);

} // namespace linli::linter
