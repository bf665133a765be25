// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/imports/FactWriter.h"

#include "domain/money/Money.h"
#include "domain/rewards/Changes.h"
#include "domain/rewards/ShopState.h"
#include "usecases/ports/Outbox.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/shop/Existing.h"

#include <algorithm>

namespace linli::usecases::imports {
namespace {

rewards::EventRow eventRow(
    Shop& shop, const rewards::Sequences& next, std::string verb, const OrderKey& order, Instant at)
{
    rewards::EventRow row;
    row.sequence = next.event;
    row.id = EventKey(shop.ids.next().toText());
    row.at = at;
    row.fingerprint = verb + " " + order.text();
    row.verb = std::move(verb);
    return row;
}

/// Lines whose nets add up to the basis where the file gives prices; without prices they say only
/// what and how many.
Result<std::vector<rewards::OrderLine>> recordLines(const OrderFact& fact)
{
    std::vector<rewards::OrderLine> lines;
    std::vector<std::int64_t> gross;
    std::int64_t sum = 0;
    for (const rewards::NewLine& line : fact.lines) {
        rewards::OrderLine record;
        record.sku = line.sku;
        record.quantity = line.quantity;
        record.unitFen = line.unitFen;
        gross.push_back(line.quantity * line.unitFen);
        record.netFen = gross.back();
        sum += gross.back();
        lines.push_back(std::move(record));
    }
    if (sum != fact.totals.goodsFen || sum == 0 || fact.totals.discountFen == 0) {
        return lines;
    }
    LINLI_ASSIGN(const std::vector<Money> shares,
                 allocate(Money::fromFen(fact.totals.discountFen), gross));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i].discountFen = shares[i].fen();
        lines[i].netFen -= shares[i].fen();
    }
    return lines;
}

} // namespace

RefundNo importedRefundOf(const OrderKey& order)
{
    return RefundNo("import:" + order.text());
}

OrderFact
factOf(OrderKey key, MemberKey buyer, const ReadOrder& read, const std::vector<std::string>& skus)
{
    OrderFact fact;
    fact.key = std::move(key);
    fact.buyer = std::move(buyer);
    fact.read = &read;
    fact.freightFen = std::min(read.freightFen, read.paidFen);
    const std::int64_t basis = read.paidFen - fact.freightFen;
    std::int64_t gross = 0;
    for (std::size_t i = 0; i < read.lines.size(); ++i) {
        const std::int64_t unit = read.paidFen > 0 ? read.lines[i].unitFen.value_or(0) : 0;
        fact.lines.push_back({skus[i], read.lines[i].quantity, unit});
        gross += unit * read.lines[i].quantity;
    }
    fact.totals.goodsFen = std::max(gross, basis);
    fact.totals.discountFen = fact.totals.goodsFen - basis;
    if (gross < basis) {
        // Prices that do not explain what was paid say nothing about the lines.
        for (rewards::NewLine& line : fact.lines) {
            line.unitFen = 0;
        }
    }
    return fact;
}

Result<rewards::Changes> changesOf(Shop& shop, const OrderFact& fact, rewards::Sequences& next)
{
    const ReadOrder& read = *fact.read;
    rewards::Changes changes;
    rewards::OrderRecord order;
    order.key = fact.key;
    order.sequence = next.order;
    order.buyer = fact.buyer;
    order.placedAt = read.placedAt;
    LINLI_ASSIGN(order.lines, recordLines(fact));
    order.goodsFen = fact.totals.goodsFen;
    order.discountFen = fact.totals.discountFen;
    order.freightFen = fact.freightFen;
    order.basisAtOrderFen = order.goodsFen - order.discountFen;
    order.cancelled = read.status == OrderStatus::Cancelled;
    order.paidAt = read.paidAt;
    order.paidSequence = read.paidAt ? next.payment : 0;
    if (read.delivered) {
        order.fulfilledAt = read.paidAt;
    }
    order.refundedFen = read.refundedFen;
    order.returnedFen = read.refundedFen;
    const Instant at = read.paidAt.value_or(read.placedAt);
    changes.event = eventRow(shop, next, "order", fact.key, at);
    changes.orders.push_back(std::move(order));
    if (read.refundedFen > 0) {
        rewards::RefundRecord refund;
        refund.number = importedRefundOf(fact.key);
        refund.sequence = next.refund;
        refund.order = fact.key;
        refund.amountFen = read.refundedFen;
        refund.at = read.refundedAt.value_or(at);
        changes.refunds.push_back(std::move(refund));
    }
    ++next.event;
    ++next.order;
    next.payment += read.paidAt ? 1 : 0;
    next.refund += read.refundedFen > 0 ? 1 : 0;
    return changes;
}

Result<void> writeChanges(Shop& shop, const rewards::Changes& changes)
{
    LINLI_TRY(shop.rewards.apply(changes));
    return shop.outbox.recordImport(changes);
}

Result<void> replaceLines(Shop& shop,
                          const OrderKey& key,
                          const std::vector<ReadLine>& lines,
                          const std::vector<std::string>& skus)
{
    LINLI_ASSIGN(rewards::OrderRecord order, existingOrder(shop, key));
    order.lines.clear();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        rewards::OrderLine line;
        line.sku = skus[i];
        line.quantity = lines[i].quantity;
        order.lines.push_back(std::move(line));
    }
    return rewriteOrder(shop, std::move(order), "items");
}

Result<void> rewriteOrder(Shop& shop, rewards::OrderRecord order, std::string verb)
{
    const rewards::Sequences next = shop.rewards.state().ledger().sequences();
    rewards::Changes changes;
    changes.event = eventRow(shop, next, std::move(verb), order.key, shop.clock.now());
    changes.orders.push_back(std::move(order));
    if (std::optional<Error> failure = shop.rewards.failure()) {
        return *std::move(failure);
    }
    return writeChanges(shop, changes);
}

} // namespace linli::usecases::imports
