// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/Columns.h"

#include <QString>

namespace linli::ui {

// Words of the cells of the reward lists; formatters of their models.
[[nodiscard]] QString dueCell(itemmodels::ColumnKind kind, int column, const QVariant& raw);
[[nodiscard]] QString balanceCell(itemmodels::ColumnKind kind, int column, const QVariant& raw);
[[nodiscard]] QString ledgerCell(itemmodels::ColumnKind kind, int column, const QVariant& raw);

} // namespace linli::ui
