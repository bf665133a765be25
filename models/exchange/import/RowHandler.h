// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/RowView.h"
#include "exchange/import/SettleOrder.h"
#include "usecases/imports/ImportFile.h"

#include <memory>

namespace linli::exchange {

using usecases::imports::ImportFile;

/// Turns the data rows of one kind of file into records.
class RowHandler
{
  public:
    RowHandler() = default;
    RowHandler(const RowHandler&) = delete;
    RowHandler& operator=(const RowHandler&) = delete;
    virtual ~RowHandler() = default;

    /// `damaged`: the row has a finding already and its record is refused, yet every cell is
    /// checked.
    virtual void row(const RowView& view, bool damaged, Findings& findings, ImportFile& file) = 0;
    /// After the last row: records made of several rows.
    virtual void finish(Findings& findings, ImportFile& file) = 0;
};

[[nodiscard]] std::unique_ptr<RowHandler> handlerFor(FileKind kind);

/// Puts together what every layout's order has: phone, times, amounts, status.
[[nodiscard]] usecases::imports::ReadOrder orderFrom(const OrderCells& cells,
                                                     const SettledOrder& settled);
/// True where a person may have to decide about this order, so that its cells are kept.
[[nodiscard]] bool needsEyes(const usecases::imports::ReadOrder& order);

} // namespace linli::exchange
