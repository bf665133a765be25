// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cells/Reading.h"
#include "exchange/read/RowSource.h"
#include "usecases/imports/ImportFile.h"

namespace linli::exchange {

/// The class of a phone cell, with the digits of a valid one (spec/import-rules.md §4, Phone).
[[nodiscard]] Reading<usecases::imports::ReadPhone> readPhone(const Cell& cell);

} // namespace linli::exchange
