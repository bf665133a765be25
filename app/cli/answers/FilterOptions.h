// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/boards/FactFilter.h"

#include <QStringList>

namespace linli::app {

class Arguments;

/// --campaign ID --building TEXT --product SKU: which orders figures are counted from.
[[nodiscard]] QStringList filterOptionNames();
[[nodiscard]] usecases::FactFilter filterOf(const Arguments& given);

} // namespace linli::app
