// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/views/OrderRow.h"
#include "usecases/views/Page.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linli::ports {

/// Columns of an order that the engine does not know.
struct OrderExtras
{
    OrderKey order;
    std::string platform;
    std::string layout;
    std::string campaign;
    std::string note;
};

/// A decision as it was stored.
struct DecisionRow
{
    EventKey event;
    Instant at;
    std::string verb;
    std::string code;
    std::string detail;
    std::string subject; ///< these four as in rewards::Decision
    RuleId rule;
    std::string found;
    std::string needed;
};

/// Reads of orders for people and the product-only columns; orders themselves are written through
/// RewardStore. Store thread. Errors of every call: StorageFailed, StorageBusy, StorageFull.
class OrderStore
{
  public:
    OrderStore() = default;
    OrderStore(const OrderStore&) = delete;
    OrderStore& operator=(const OrderStore&) = delete;
    virtual ~OrderStore() = default;

    virtual Result<usecases::Page<usecases::OrderRow>> list(const usecases::OrderQuery& query,
                                                            const usecases::PageRequest& page) = 0;
    virtual Result<std::optional<usecases::OrderRow>> row(const OrderKey& order) = 0;
    virtual Result<std::vector<rewards::RefundRecord>> refundsOf(const OrderKey& order) = 0;
    /// Decisions whose event or subject is this order, as they happened.
    virtual Result<std::vector<DecisionRow>> decisionsOf(const OrderKey& order) = 0;
    /// The highest number that begins with the text, or empty.
    virtual Result<std::string> lastNumber(std::string_view prefix) = 0;
    virtual Result<std::string> lastRefundNumber(std::string_view prefix) = 0;
    /// The order must exist (else NotFound).
    virtual Result<void> saveExtras(const OrderExtras& extras) = 0;
};

} // namespace linli::ports
