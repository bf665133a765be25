// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Changes.h"
#include "domain/rewards/ShopState.h"
#include "domain/rewards/Verbs.h"
#include "usecases/imports/ImportFile.h"
#include "usecases/shop/Shop.h"

#include <string>
#include <vector>

namespace linli::usecases::imports {

/// An order of a file as the engine's verbs want it.
struct OrderFact
{
    OrderKey key;
    MemberKey buyer; ///< empty = nobody the shop knows
    const ReadOrder* read = nullptr;
    std::vector<rewards::NewLine> lines;
    rewards::OrderTotals totals; ///< basis = what was paid without freight
    std::int64_t freightFen = 0;
};

/// The fact of an order, with sku per line found already.
[[nodiscard]] OrderFact
factOf(OrderKey key, MemberKey buyer, const ReadOrder& read, const std::vector<std::string>& skus);

/// The order whole, as one event, past the engine: for orders that cannot earn anything
/// (spec/imports.md: rows of buyers without live terms skip the reward engine). `next`: the numbers
/// that are free, moved on by those it takes. Errors: sums too large.
[[nodiscard]] Result<rewards::Changes>
changesOf(Shop& shop, const OrderFact& fact, rewards::Sequences& next);
/// Writes such changes, and tells the outbox. Errors: those of the reward store.
[[nodiscard]] Result<void> writeChanges(Shop& shop, const rewards::Changes& changes);

/// Replaces the lines of an order by the ones an item file names. Errors: NotFound and those of the
/// reward store.
[[nodiscard]] Result<void> replaceLines(Shop& shop,
                                        const OrderKey& order,
                                        const std::vector<ReadLine>& lines,
                                        const std::vector<std::string>& skus);

/// Writes an imported order anew, past the engine, as one event of that verb ("items", "buyer").
[[nodiscard]] Result<void> rewriteOrder(Shop& shop, rewards::OrderRecord order, std::string verb);

/// The number of the refund a file knows of an order.
[[nodiscard]] RefundNo importedRefundOf(const OrderKey& order);

} // namespace linli::usecases::imports
