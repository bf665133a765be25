// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/rewards/Changes.h"
#include "usecases/ports/ImportStore.h"

#include <string>
#include <string_view>
#include <vector>

namespace linli::ports {

/// A new order of a file, past the engine, with everything that is kept of it. It has no voucher,
/// group or offer: a file does not tell such.
struct PageOrder
{
    rewards::Changes changes; ///< one event, one order, at most one refund
    HeldOrder held;
    std::string campaign;
    std::string note;
};

/// What the orders of a page have in common.
struct PageFrame
{
    std::string batch;
    std::string platform; ///< empty for our own layout
    std::string layout;
};

/// Writes many orders with a statement a table instead of six an order: event, order, lines,
/// refund, the outbox's word and what the next import compares with. Store thread, inside the
/// caller's unit of work. Errors of every call: StorageFailed, StorageBusy, StorageFull.
class OrderPages
{
  public:
    OrderPages() = default;
    OrderPages(const OrderPages&) = delete;
    OrderPages& operator=(const OrderPages&) = delete;
    virtual ~OrderPages() = default;

    /// False on a linked shop: there each order must be one step of what can be taken back
    /// (docs/cloud.md, rewinding), so they are written one after the other.
    [[nodiscard]] virtual Result<bool> allowed() = 0;
    /// All of them are new to the shop and numbered already.
    [[nodiscard]] virtual Result<void> write(const PageFrame& frame,
                                             const std::vector<PageOrder>& orders) = 0;
};

} // namespace linli::ports
