// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/SettleOrder.h"

namespace linli::exchange {
namespace {

using usecases::imports::OrderStatus;

bool knowsNoPayTime(const OrderCells& order)
{
    return order.kind == FileKind::WooOrders ||
           (order.kind == FileKind::LinliOrders && !order.hasPayColumn);
}

/// What the status column means; an empty one follows from payment time or amount. None where the
/// cell it depends on is bad.
std::optional<StatusClass> meaningOf(const OrderCells& order)
{
    if (order.status.bad || order.cancelledAt.bad || order.refundWord.bad) {
        return std::nullopt;
    }
    if (order.cancelledAt.value) {
        return StatusClass::Closed;
    }
    if (order.status.value) {
        return order.status.value->meaning;
    }
    if (knowsNoPayTime(order)) {
        if (order.paidFen.bad) {
            return std::nullopt;
        }
        return order.paidFen.value.value_or(0) > 0 ? StatusClass::Paid : StatusClass::Unpaid;
    }
    if (order.paidAt.bad) {
        return std::nullopt;
    }
    return order.paidAt.value ? StatusClass::Paid : StatusClass::Unpaid;
}

std::optional<SettledOrder> refused(Findings& findings, const CellPlace& place, CellProblem problem)
{
    report(findings, place, problem);
    return std::nullopt;
}

std::optional<SettledOrder>
settlePaid(const OrderCells& order, StatusClass meaning, Findings& findings)
{
    if (order.paidFen.bad) {
        return std::nullopt;
    }
    if (!order.paidFen.value) {
        return refused(findings, order.paidFen.place, CellProblem::MoneyMissing);
    }
    if (order.refundedFen.bad) {
        return std::nullopt;
    }
    const StatusClass beside = order.refundWord.value.value_or(StatusClass::Paid);
    const bool whole =
        meaning == StatusClass::WhollyRefunded || beside == StatusClass::WhollyRefunded;
    const bool part =
        meaning == StatusClass::PartlyRefunded || beside == StatusClass::PartlyRefunded;
    const std::int64_t paid = *order.paidFen.value;
    std::int64_t refund = order.refundedFen.value.value_or(0);
    if (refund == 0 && whole) {
        refund = paid;
    } else if (refund == 0 && part) {
        return refused(findings, order.refundedFen.place, CellProblem::RefundMissing);
    }
    if (refund > paid) {
        return refused(findings, order.refundedFen.place, CellProblem::RefundOverPaid);
    }
    if (meaning == StatusClass::Closed && refund != paid) {
        return refused(findings, order.refundedFen.place, CellProblem::RefundNotWhole);
    }
    SettledOrder settled;
    settled.paid = true;
    settled.delivered = order.status.value && order.status.value->delivered;
    settled.paidFen = paid;
    settled.refundedFen = refund;
    settled.status = refund == 0      ? OrderStatus::Paid
                     : refund == paid ? OrderStatus::Refunded
                                      : OrderStatus::PartlyRefunded;
    return settled;
}

/// Own files: goods − discount + freight is what was paid.
bool amountsAgree(const OrderCells& order)
{
    if (order.kind != FileKind::LinliOrders || !order.goodsFen.value || !order.discountFen.value ||
        !order.freightFen.value || !order.paidFen.value) {
        return true;
    }
    return *order.goodsFen.value - *order.discountFen.value + *order.freightFen.value ==
           *order.paidFen.value;
}

} // namespace

std::optional<SettledOrder> settleOrder(const OrderCells& order, Findings& findings)
{
    const std::optional<StatusClass> meaning = meaningOf(order);
    if (!meaning) {
        return std::nullopt;
    }
    const std::int64_t refund = order.refundedFen.value.value_or(0);
    if (*meaning == StatusClass::Unpaid) {
        if (order.refundedFen.bad) {
            return std::nullopt;
        }
        if (refund > 0) {
            return refused(findings, order.refundedFen.place, CellProblem::RefundOfUnpaid);
        }
        return SettledOrder{};
    }
    if (*meaning == StatusClass::Closed) {
        const bool timeless = knowsNoPayTime(order);
        if (order.refundedFen.bad || (!timeless && order.paidAt.bad)) {
            return std::nullopt;
        }
        const bool refundNamed =
            order.refundWord.value.value_or(StatusClass::Paid) != StatusClass::Paid;
        if (refund == 0 && !refundNamed && (timeless || !order.paidAt.value)) {
            SettledOrder cancelled;
            cancelled.status = OrderStatus::Cancelled;
            return cancelled;
        }
    }
    if (!amountsAgree(order)) {
        report(findings, order.paidFen.place, CellProblem::AmountsDisagree);
        static_cast<void>(settlePaid(order, *meaning, findings));
        return std::nullopt;
    }
    return settlePaid(order, *meaning, findings);
}

} // namespace linli::exchange
