// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Instant.h"
#include "exchange/cells/StatusCell.h"
#include "exchange/import/RowView.h"

#include <cstdint>
#include <optional>

namespace linli::exchange {

/// What one cell said: a value, nothing (empty), or `bad` (reported already).
template <typename T> struct Slot
{
    std::optional<T> value;
    bool bad = false;
    CellPlace place;
};

/// The order-level cells of a row, each read by itself.
struct OrderCells
{
    FileKind kind = FileKind::LinliOrders;
    bool hasPayColumn = false; ///< the layout's payment time stands in this file
    Slot<Instant> placedAt;
    Slot<Instant> paidAt;
    Slot<Instant> cancelledAt;
    Slot<StatusWord> status;
    Slot<StatusClass> refundWord;
    Slot<std::int64_t> paidFen;
    Slot<std::int64_t> refundedFen;
    Slot<std::int64_t> goodsFen;
    Slot<std::int64_t> discountFen;
    Slot<std::int64_t> freightFen;
    Slot<usecases::imports::ReadPhone> phone; ///< no value = the cell is empty
};

/// Reads every order-level cell of the row that the layout maps; unreadable ones are reported.
[[nodiscard]] OrderCells readOrderCells(FileKind kind, const RowView& row, Findings& findings);

[[nodiscard]] Slot<std::int64_t>
readMoneySlot(Field field, const RowView& row, Findings& findings, bool refund);
[[nodiscard]] Slot<Instant> readTimeSlot(Field field, const RowView& row, Findings& findings);
[[nodiscard]] Slot<usecases::imports::ReadPhone>
readPhoneSlot(Field field, const RowView& row, Findings& findings);

/// Adds the cells of a further row of the same order: the first row that fills a cell counts, one
/// that reads as another value is reported. False where anything was bad.
[[nodiscard]] bool mergeOrderCells(OrderCells& order, const OrderCells& row, Findings& findings);

} // namespace linli::exchange
