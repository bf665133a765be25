// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/boards/FactFilter.h"

#include <QStringList>

namespace linli::usecases {
class Boards;
} // namespace linli::usecases

namespace linli::app {

class Arguments;

/// --campaign ID --building TEXT --product SKU: which orders figures are counted from.
[[nodiscard]] QStringList filterOptionNames();
/// Errors: UnknownOption where the shop has nothing of that name, so that a slip of the pen is not
/// taken for a figure of nothing; those of Boards.
[[nodiscard]] Result<usecases::FactFilter>
filterOf(const Arguments& given, usecases::Shop& shop, usecases::Boards& boards);

} // namespace linli::app
