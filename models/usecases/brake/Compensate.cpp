// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/brake/Compensate.h"

#include "usecases/audit/Audit.h"
#include "usecases/desk/Permit.h"
#include "usecases/orders/Refund.h"
#include "usecases/ports/OrderStore.h"
#include "usecases/ports/tasks/TaskStore.h"
#include "usecases/rewards/Submit.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

namespace linli::usecases {
namespace {

using ports::AffectedOrder;

constexpr std::int64_t kWhole = 100;

std::int64_t partOf(const AffectedOrder& order, std::int64_t percent)
{
    return (openFen(order) * percent + kWhole - 1) / kWhole;
}

const AffectedOrder* orderIn(const BrakeOverview& overview, const OrderKey& key)
{
    for (const AffectedBuyer& buyer : overview.buyers) {
        for (const AffectedOrder& order : buyer.orders) {
            if (order.order == key) {
                return &order;
            }
        }
    }
    return nullptr;
}

Result<void>
give(Shop& shop, const ports::StoredBrake& brake, const AffectedOrder& order, std::int64_t fen)
{
    NewRefund refund;
    refund.order = order.order;
    refund.kind = rewards::RefundKind::Compensation;
    refund.amountFen = fen;
    LINLI_ASSIGN(const Outcome outcome, refundOrder(shop, refund));
    if (outcome.refused) {
        return Error::badInput(ErrorCode::Refused, "order", outcome.refusal(), order.order.text());
    }
    LINLI_ASSIGN(const std::vector<rewards::RefundRecord> refunds,
                 shop.orders.refundsOf(order.order));
    if (refunds.empty()) {
        return Error(ErrorCode::StorageCorrupt).detail("no refund of " + order.order.text());
    }
    LINLI_TRY(shop.features.tasks->brakes().compensated(brake.id, order.order,
                                                        refunds.back().number.text()));
    return record(shop, AuditAct::Brake, order.order.text(),
                  "comp " + std::to_string(fen) + " fen");
}

} // namespace

Result<std::int64_t>
compensateOrder(Shop& shop, std::string_view brake, const OrderKey& order, std::int64_t fen)
{
    LINLI_TRY(permit(shop, staff::Permission::Sell));
    return inOneUnit(shop, [&]() -> Result<std::int64_t> {
        LINLI_ASSIGN(const BrakeOverview overview, brakeOverview(shop, brake));
        const AffectedOrder* affected = orderIn(overview, order);
        if (affected == nullptr) {
            return Error::badInput(ErrorCode::NotFound, "order", order.text().substr(0, 64), "-");
        }
        if (!affected->refund.empty()) {
            return Error::badInput(ErrorCode::AlreadyExists, "refund", affected->refund,
                                   order.text());
        }
        LINLI_TRY(checkRange("amount", fen, 1, affected->orderFen));
        LINLI_TRY(give(shop, *overview.brake, *affected, fen));
        return fen;
    });
}

Result<CompensationSum> compensateAll(Shop& shop, std::string_view brake, std::int64_t percent)
{
    LINLI_TRY(permit(shop, staff::Permission::Sell));
    LINLI_TRY(checkRange("percent", percent, 1, kWhole));
    return inOneUnit(shop, [&]() -> Result<CompensationSum> {
        LINLI_ASSIGN(const BrakeOverview overview, brakeOverview(shop, brake));
        for (const AffectedBuyer& buyer : overview.buyers) {
            for (const AffectedOrder& order : buyer.orders) {
                const std::int64_t fen = partOf(order, percent);
                if (fen > 0) {
                    LINLI_TRY(give(shop, *overview.brake, order, fen));
                }
            }
        }
        return compensationOf(overview, percent);
    });
}

CompensationSum compensationOf(const BrakeOverview& overview, std::int64_t percent)
{
    CompensationSum sum;
    for (const AffectedBuyer& buyer : overview.buyers) {
        for (const AffectedOrder& order : buyer.orders) {
            const std::int64_t fen = partOf(order, percent);
            sum.orders += fen > 0 ? 1 : 0;
            sum.fen += fen;
        }
    }
    return sum;
}

} // namespace linli::usecases
