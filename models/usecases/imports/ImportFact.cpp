// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/imports/ImportFact.h"

namespace linli::usecases::imports {

std::optional<ImportFact> importFactOf(const rewards::Changes& changes)
{
    if (!changes.event || changes.orders.size() != 1 || changes.refunds.size() > 1) {
        return std::nullopt;
    }
    ImportFact fact{changes.event->id,          changes.event->at,      changes.event->verb,
                    changes.event->fingerprint, changes.orders.front(), std::nullopt};
    if (!changes.refunds.empty()) {
        fact.refund = changes.refunds.front();
    }
    return fact;
}

rewards::Changes placeImport(const rewards::ShopState& state, const ImportFact& fact)
{
    rewards::Changes changes;
    if (state.ledger().fingerprintOf(fact.id)) {
        return changes;
    }
    const rewards::Sequences next = state.ledger().sequences();
    changes.event = rewards::EventRow{next.event, fact.id, fact.at, fact.verb, fact.fingerprint};
    rewards::OrderRecord order = fact.order;
    const std::optional<rewards::OrderRecord> known = state.orders().order(order.key);
    order.sequence = known ? known->sequence : next.order;
    if (order.paidAt) {
        const bool numbered = known && known->paidSequence > 0;
        order.paidSequence = numbered ? known->paidSequence : next.payment;
    }
    changes.orders.push_back(std::move(order));
    if (fact.refund) {
        rewards::RefundRecord refund = *fact.refund;
        const auto before = state.orders().refund(refund.number);
        refund.sequence = before ? before->sequence : next.refund;
        changes.refunds.push_back(std::move(refund));
    }
    return changes;
}

} // namespace linli::usecases::imports
