// SPDX-License-Identifier: GPL-3.0-or-later
// The part of an Applier that writes orders which cannot earn, a page at a time where it may.
#include "usecases/imports/Applier.h"
#include "usecases/ports/OrderStore.h"
#include "usecases/ports/imports/ImportHistory.h"

#include <utility>

namespace linli::usecases::imports {
namespace {

/// Enough that the statements cost nothing beside their rows, few enough to stay in the cache.
constexpr std::size_t kPageOrders = 500;

} // namespace

/// The numbers are read once and counted on; the engine takes some itself.
Result<void> Applier::pastEngine(const PlannedOrder& order, const OrderFact& fact)
{
    if (!m_next) {
        LINLI_ASSIGN(m_next, sequences());
    }
    LINLI_ASSIGN(rewards::Changes changes, changesOf(m_shop, fact, *m_next));
    if (!m_byPage) {
        LINLI_TRY(writeChanges(m_shop, changes));
        return remember(order);
    }
    m_page.push_back({std::move(changes), heldOf(order), order.read->campaign, order.read->note});
    return m_page.size() < kPageOrders ? Result<void>() : writePage();
}

Result<void> Applier::writePage()
{
    if (m_page.empty()) {
        return {};
    }
    const std::vector<ports::PageOrder> page = std::exchange(m_page, {});
    return m_store.history().pages().write({m_batch, platform(), std::string(nameOf(m_file.kind))},
                                           page);
}

std::string Applier::platform() const
{
    return m_file.kind == FileKind::LinliOrders ? std::string()
                                                : std::string(platformOf(m_file.kind));
}

ports::HeldOrder Applier::heldOf(const PlannedOrder& order) const
{
    const ReadOrder& read = *order.read;
    ports::HeldOrder held;
    held.key = order.key;
    held.layout = nameOf(m_file.kind);
    held.groupNo = read.groupNo;
    held.buyer = order.buyer;
    held.placedAt = read.placedAt;
    held.paidAt = read.paidAt;
    held.paidFen = read.paidFen;
    held.refundedFen = read.refundedFen;
    held.status = nameOf(read.status);
    held.items = itemsText(read.lines);
    held.linesLayout = held.layout;
    return held;
}

Result<void> Applier::remember(const PlannedOrder& order)
{
    const ports::HeldOrder held = heldOf(order);
    LINLI_TRY(m_store.saveOrder(m_batch, held));
    return m_shop.orders.saveExtras(
        {order.key, platform(), held.layout, order.read->campaign, order.read->note});
}

} // namespace linli::usecases::imports
