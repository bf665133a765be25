// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/RowHandler.h"

#include "exchange/import/ItemRows.h"
#include "exchange/import/ItemizedOrders.h"
#include "exchange/import/PeopleRows.h"
#include "exchange/import/SingleOrders.h"
#include "exchange/import/WooOrders.h"

namespace linli::exchange {

using usecases::imports::InviterClaim;
using usecases::imports::ReadOrder;

std::unique_ptr<RowHandler> handlerFor(FileKind kind)
{
    switch (kind) {
    case FileKind::LinliMembers:
    case FileKind::YouzanCustomers:
    case FileKind::ShopifyCustomers:
        return std::make_unique<PeopleRows>(kind);
    case FileKind::KttItems:
    case FileKind::YouzanItems:
        return std::make_unique<ItemRows>(kind);
    case FileKind::WeixinOrders:
    case FileKind::ShopifyOrders:
        return std::make_unique<ItemizedOrders>(kind);
    case FileKind::WooOrders:
        return std::make_unique<WooOrders>();
    case FileKind::LinliOrders:
    case FileKind::KttOrders:
    case FileKind::YouzanOrders:
        break;
    }
    return std::make_unique<SingleOrders>(kind);
}

ReadOrder orderFrom(const OrderCells& cells, const SettledOrder& settled)
{
    ReadOrder order;
    order.phone = cells.phone.value.value_or(usecases::imports::ReadPhone{});
    order.placedAt = *cells.placedAt.value;
    if (settled.paid) {
        order.paidAt = cells.paidAt.value.value_or(order.placedAt);
    }
    order.status = settled.status;
    order.delivered = settled.delivered;
    order.paidFen = settled.paidFen;
    order.refundedFen = settled.refundedFen;
    if (settled.paid) {
        order.freightFen = cells.freightFen.value.value_or(0);
    }
    return order;
}

bool needsEyes(const ReadOrder& order)
{
    return !order.phone.valid() || order.inviter != InviterClaim::None;
}

} // namespace linli::exchange
