// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/check/OrderInvariants.h"

#include <map>

namespace linli::rewards {
namespace {

using Broken = std::vector<std::string>;

void checkLines(const OrderRecord& order, Broken& broken)
{
    std::int64_t goods = 0;
    std::int64_t shares = 0;
    bool negative = order.basisAtOrderFen < 0 || order.freightFen < 0;
    for (const OrderLine& line : order.lines) {
        goods += line.quantity * line.unitFen;
        shares += line.discountFen;
        negative = negative || line.netFen < 0 || line.discountFen < 0;
    }
    // Totals of a platform's file need not come with priced lines.
    if (negative || (goods == order.goodsFen && shares != order.discountFen)) {
        broken.push_back("I10 " + order.key.text() + " lines carry " + std::to_string(shares) +
                         " of " + std::to_string(order.discountFen));
    }
}

} // namespace

void checkOrders(const BooksOfShop& books, std::vector<std::string>& broken)
{
    std::map<OrderKey, std::int64_t> refunded;
    for (const RefundRecord& refund : books.refunds) {
        if (refund.state == RefundState::Applied) {
            refunded[refund.order] += refund.amountFen;
        }
        std::int64_t parts = 0;
        for (const RefundLine& line : refund.lines) {
            parts += line.amountFen;
        }
        if (!refund.lines.empty() && parts != refund.amountFen) {
            broken.push_back("I9 " + refund.number.text() + " lines are " + std::to_string(parts));
        }
    }
    for (const OrderRecord& order : books.orders) {
        const std::int64_t paid = order.basisAtOrderFen + order.freightFen;
        const bool sums = order.autoRefunded || refunded[order.key] == order.refundedFen;
        if (order.refundedFen > paid || !sums) {
            broken.push_back("I9 " + order.key.text() + " refunded " +
                             std::to_string(order.refundedFen) + " of " + std::to_string(paid));
        }
        checkLines(order, broken);
    }
}

} // namespace linli::rewards
