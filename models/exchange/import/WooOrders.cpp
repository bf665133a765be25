// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/WooOrders.h"

#include "exchange/cells/KeyCell.h"
#include "exchange/cells/MoneyCell.h"

#include <algorithm>
#include <unordered_set>

namespace linli::exchange {
namespace {

using usecases::imports::QueueReason;

Slot<std::int64_t> readAmount(Field field, const RowView& view, Findings& findings)
{
    Slot<std::int64_t> slot;
    slot.place = view.place(field);
    const Reading<std::optional<std::int64_t>> fen = readMoney(view.cell(field), Minus::Kept);
    if (fen.ok()) {
        slot.value = fen.value();
    } else {
        slot.bad = true;
        report(findings, slot.place, fen.problem());
    }
    return slot;
}

} // namespace

void WooOrders::row(const RowView& view, bool damaged, Findings& findings, ImportFile&)
{
    const std::size_t before = findings.count();
    const Reading<std::string> key = readKey(view.cell(Field::OrderNo));
    if (!key.ok()) {
        report(findings, view.place(Field::OrderNo), key.problem());
    }
    Slot<std::int64_t> amount = readAmount(Field::PaidAmount, view, findings);
    // The formatted column carries the currency: it must be yuan whatever gives the amount.
    if (view.place(Field::Formatted).column != amount.place.column) {
        static_cast<void>(readAmount(Field::Formatted, view, findings));
    }
    if (amount.value && *amount.value < 0) {
        const Slot<Instant> at = readTimeSlot(Field::PlacedAt, view, findings);
        if (!at.bad && !at.value) {
            report(findings, at.place, CellProblem::TimeMissing);
        }
        const bool bad = damaged || findings.count() > before;
        if (key.ok()) {
            m_refundRows.emplace_back(key.value(), Refund{view.number(), -*amount.value, at.value,
                                                          amount.place, view.wholeText(), bad});
        }
        return;
    }
    Order order;
    order.row = view.number();
    order.cells = readOrderCells(FileKind::WooOrders, view, findings);
    order.cells.paidFen = std::move(amount);
    order.cells.paidAt = order.cells.placedAt;
    if (!order.cells.placedAt.bad && !order.cells.placedAt.value) {
        report(findings, order.cells.placedAt.place, CellProblem::TimeMissing);
    }
    const Reading<ReadLines> lines = readWooProducts(view.text(Field::Items));
    if (lines.ok()) {
        order.lines = lines.value();
    } else {
        report(findings, view.place(Field::Items), lines.problem());
    }
    order.key = key.ok() ? key.value() : std::string();
    order.buyerName = view.text(Field::BuyerName);
    order.wholeText = view.wholeText();
    order.bad = damaged || findings.count() > before;
    m_orders.push_back(std::move(order));
}

void WooOrders::finish(Findings& findings, ImportFile& file)
{
    std::unordered_set<std::string> known;
    for (const Order& order : m_orders) {
        known.insert(order.key);
    }
    for (auto& [key, refund] : m_refundRows) {
        if (known.count(key) > 0) {
            m_refunds[key].push_back(std::move(refund));
        } else if (!refund.bad) {
            file.queued.push_back(
                {refund.row, QueueReason::OrderMissing, {}, std::move(refund.wholeText)});
        }
    }
    for (const Order& order : m_orders) {
        settle(order, findings, file);
    }
}

/// Gives the order the sum of its refund rows and the place errors about it stand at: the row with
/// which the sum goes over the amount, else the first.
void WooOrders::settleRefunds(OrderCells& cells, const std::vector<Refund>& refunds) const
{
    std::int64_t sum = 0;
    const std::int64_t paid = cells.paidFen.value.value_or(0);
    for (const Refund& refund : refunds) {
        cells.refundedFen.bad = cells.refundedFen.bad || refund.bad;
        const bool goesOver = sum <= paid && sum + refund.fen > paid;
        if (sum == 0 || goesOver) {
            cells.refundedFen.place = refund.place;
        }
        sum += refund.fen;
    }
    if (!refunds.empty()) {
        cells.refundedFen.value = sum;
    } else {
        cells.refundedFen.place = cells.paidFen.place;
    }
}

void WooOrders::settle(const Order& found, Findings& findings, ImportFile& file)
{
    OrderCells cells = found.cells;
    const std::vector<Refund>& refunds = m_refunds[found.key];
    settleRefunds(cells, refunds);
    const std::optional<SettledOrder> settled = settleOrder(cells, findings);
    if (found.bad || cells.refundedFen.bad || !settled) {
        return;
    }
    usecases::imports::ReadOrder order = orderFrom(cells, *settled);
    order.row = found.row;
    order.key = found.key;
    order.lines = found.lines;
    order.buyerName = found.buyerName;
    for (const Refund& refund : refunds) {
        order.refundedAt = std::max(order.refundedAt.value_or(*refund.at), *refund.at);
    }
    order.cells = found.wholeText;
    file.orders.push_back(std::move(order));
}

} // namespace linli::exchange
