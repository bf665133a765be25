// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/OrderCells.h"

#include "exchange/cells/MoneyCell.h"
#include "exchange/cells/PhoneCell.h"
#include "exchange/cells/TimeCell.h"

namespace linli::exchange {
namespace {

using usecases::imports::PhoneClass;
using usecases::imports::ReadPhone;

template <typename T>
Slot<T> slotOf(const Reading<std::optional<T>>& reading, CellPlace place, Findings& findings)
{
    Slot<T> slot;
    slot.place = std::move(place);
    if (reading.ok()) {
        slot.value = reading.value();
    } else {
        slot.bad = true;
        report(findings, slot.place, reading.problem());
    }
    return slot;
}

template <typename Word>
Reading<std::optional<Word>>
readWord(const Cell& cell, const std::string& text, const std::optional<Word>& word)
{
    if (cell.kind == CellKind::Formula) {
        return CellProblem::FormulaInCell;
    }
    if (text.empty()) {
        return std::optional<Word>();
    }
    return word ? Reading<std::optional<Word>>(word)
                : Reading<std::optional<Word>>(CellProblem::StatusUnknown);
}

void readStatus(OrderCells& order, const RowView& row, Findings& findings)
{
    const std::string text = row.text(Field::Status);
    order.status = slotOf(readWord(row.cell(Field::Status), text, statusWord(order.kind, text)),
                          row.place(Field::Status), findings);
    const std::string refund = row.text(Field::RefundStatus);
    order.refundWord =
        slotOf(readWord(row.cell(Field::RefundStatus), refund, youzanRefundWord(refund)),
               row.place(Field::RefundStatus), findings);
}

/// False where the later row was bad or says something else.
template <typename T, typename Same>
bool merge(Slot<T>& order, const Slot<T>& row, Findings& findings, const Same& same)
{
    if (row.bad) {
        order.bad = true;
        return false;
    }
    if (!row.value) {
        return true;
    }
    if (!order.value) {
        order.value = row.value;
        return true;
    }
    if (same(*order.value, *row.value)) {
        return true;
    }
    report(findings, row.place, CellProblem::OtherValueInOrder);
    return false;
}

} // namespace

Slot<std::int64_t> readMoneySlot(Field field, const RowView& row, Findings& findings, bool refund)
{
    return slotOf(readMoney(row.cell(field), refund ? Minus::Dropped : Minus::Refused),
                  row.place(field), findings);
}

Slot<Instant> readTimeSlot(Field field, const RowView& row, Findings& findings)
{
    return slotOf(readTime(row.cell(field), row.epoch1904()), row.place(field), findings);
}

Slot<ReadPhone> readPhoneSlot(Field field, const RowView& row, Findings& findings)
{
    const Reading<ReadPhone> phone = readPhone(row.cell(field));
    if (!phone.ok()) {
        return slotOf(Reading<std::optional<ReadPhone>>(phone.problem()), row.place(field),
                      findings);
    }
    std::optional<ReadPhone> value;
    if (phone.value().kind != PhoneClass::Missing) {
        value = phone.value();
    }
    return slotOf(Reading<std::optional<ReadPhone>>(value), row.place(field), findings);
}

OrderCells readOrderCells(FileKind kind, const RowView& row, Findings& findings)
{
    OrderCells order;
    order.kind = kind;
    order.hasPayColumn = row.columns().has(Field::PaidAt);
    order.placedAt = readTimeSlot(Field::PlacedAt, row, findings);
    // 快团团 has one time for both: reported once.
    const bool one = kind == FileKind::KttOrders;
    order.paidAt = one ? order.placedAt : readTimeSlot(Field::PaidAt, row, findings);
    order.cancelledAt = readTimeSlot(Field::CancelledAt, row, findings);
    readStatus(order, row, findings);
    if (kind != FileKind::WooOrders) {
        order.paidFen = readMoneySlot(Field::PaidAmount, row, findings, false);
        order.refundedFen = readMoneySlot(Field::Refunded, row, findings, true);
    }
    order.goodsFen = readMoneySlot(Field::Goods, row, findings, false);
    order.discountFen = readMoneySlot(Field::Discount, row, findings, false);
    order.freightFen = readMoneySlot(Field::Freight, row, findings, false);
    order.phone = readPhoneSlot(Field::Phone, row, findings);
    return order;
}

bool mergeOrderCells(OrderCells& order, const OrderCells& row, Findings& findings)
{
    const auto equal = [](const auto& a, const auto& b) { return a == b; };
    const auto sameMeaning = [](const StatusWord& a, const StatusWord& b) {
        return a.meaning == b.meaning;
    };
    bool good = merge(order.placedAt, row.placedAt, findings, equal);
    good = merge(order.paidAt, row.paidAt, findings, equal) && good;
    good = merge(order.cancelledAt, row.cancelledAt, findings, equal) && good;
    good = merge(order.status, row.status, findings, sameMeaning) && good;
    good = merge(order.paidFen, row.paidFen, findings, equal) && good;
    if (order.kind == FileKind::ShopifyOrders) {
        good = merge(order.refundedFen, row.refundedFen, findings, equal) && good;
        // Its phone may differ from row to row: the first filled one counts.
        if (!order.phone.value) {
            order.phone.value = row.phone.value;
        }
        return !row.phone.bad && good;
    }
    // 商品已退款金额 belongs to the item: the order's refund is their sum.
    if (row.refundedFen.bad) {
        order.refundedFen.bad = true;
        good = false;
    } else if (row.refundedFen.value) {
        order.refundedFen.value = order.refundedFen.value.value_or(0) + *row.refundedFen.value;
    }
    return merge(order.phone, row.phone, findings, equal) && good;
}

} // namespace linli::exchange
