// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/table/TablePieces.h"

class QAbstractItemModel;

namespace linli::ui {

/// The heads of these columns as a report without rows; its keys are the words themselves.
[[nodiscard]] report::Report headOf(const QAbstractItemModel& model,
                                    const std::vector<int>& columns);
/// Rows [first, last) as typed cells: money, counts and moments as numbers, codes as text, the rest
/// as people read it.
[[nodiscard]] TableRows
cellsOf(const QAbstractItemModel& model, const std::vector<int>& columns, int first, int last);

} // namespace linli::ui
