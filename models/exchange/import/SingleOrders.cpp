// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/SingleOrders.h"

#include "exchange/cells/KeyCell.h"
#include "exchange/cells/PackedCell.h"

#include <algorithm>
#include <cctype>

namespace linli::exchange {
namespace {

using usecases::imports::InviterClaim;
using usecases::imports::PhoneClass;
using usecases::imports::QueueReason;
using usecases::imports::ReadOrder;
using usecases::imports::ReadPhone;

struct OrderKeys
{
    std::string number;
    std::string group;
};

std::string readKeyOf(Field field, const RowView& view, Findings& findings)
{
    const Reading<std::string> key = readKey(view.cell(field));
    if (!key.ok()) {
        report(findings, view.place(field), key.problem());
        return {};
    }
    return key.value();
}

/// 快团团: the order number where the file has one, else 跟团号 takes part in the key.
OrderKeys readKeys(FileKind kind, const RowView& view, Findings& findings)
{
    OrderKeys keys;
    const bool numbered = kind != FileKind::KttOrders || view.columns().has(Field::OrderNo);
    if (numbered) {
        keys.number = readKeyOf(Field::OrderNo, view, findings);
    }
    if (kind == FileKind::KttOrders && (!numbered || view.filled(Field::GroupNo))) {
        keys.group = readKeyOf(Field::GroupNo, view, findings);
    }
    return keys;
}

ReadLines readLinesOf(FileKind kind, const RowView& view, Findings& findings)
{
    const std::string text = view.text(Field::Items);
    const Reading<ReadLines> lines =
        kind == FileKind::LinliOrders ? readOwnItems(text) : readPacked(text);
    if (!lines.ok()) {
        report(findings, view.place(Field::Items), lines.problem());
        return {};
    }
    return lines.value();
}

void claimInviter(ReadOrder& order, const ReadPhone& phone, std::string name)
{
    order.inviterName = std::move(name);
    switch (phone.kind) {
    case PhoneClass::Valid:
        if (phone.digits != order.phone.digits) {
            order.inviter = InviterClaim::Phone;
            order.inviterPhone = phone.digits;
        }
        return;
    case PhoneClass::Masked:
        order.inviter = InviterClaim::Masked;
        return;
    case PhoneClass::Missing:
        order.inviter = order.inviterName.empty() ? InviterClaim::None : InviterClaim::Unknown;
        return;
    case PhoneClass::Virtual:
    case PhoneClass::NotMobile:
        order.inviter = InviterClaim::Unknown;
        return;
    }
}

std::string upperCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) {
        return static_cast<char>(c < 0x80 ? std::toupper(c) : c);
    });
    return text;
}

} // namespace

void SingleOrders::row(const RowView& view, bool damaged, Findings& findings, ImportFile& file)
{
    const std::size_t before = findings.count();
    const OrderKeys keys = readKeys(m_kind, view, findings);
    const OrderCells cells = readOrderCells(m_kind, view, findings);
    ReadLines lines = readLinesOf(m_kind, view, findings);
    const Slot<ReadPhone> inviter = readPhoneSlot(Field::InviterPhone, view, findings);
    const bool timeless = !cells.placedAt.bad && !cells.placedAt.value;
    const bool keyless = timeless && m_kind == FileKind::KttOrders && keys.number.empty() &&
                         !view.columns().has(Field::OrderNo);
    if (timeless && !keyless) {
        report(findings, cells.placedAt.place, CellProblem::TimeMissing);
    }
    const std::optional<SettledOrder> settled = settleOrder(cells, findings);
    if (damaged || findings.count() > before || !settled) {
        return;
    }
    if (keyless) {
        file.queued.push_back({view.number(), QueueReason::NoKey, {}, view.wholeText()});
        return;
    }
    ReadOrder order = orderFrom(cells, *settled);
    order.row = view.number();
    order.groupNo = keys.group;
    order.key = keys.number;
    order.buyerName = view.text(Field::BuyerName);
    if (order.key.empty()) {
        order.key = keys.group + "@" + order.placedAt.toShanghaiText();
        order.keyOwner = order.phone.valid() ? order.phone.digits : order.buyerName;
    }
    order.lines = std::move(lines);
    order.memberCode = upperCase(view.text(Field::MemberCode));
    order.campaign = view.text(Field::Campaign);
    order.note = view.text(Field::Note);
    claimInviter(order, inviter.value.value_or(ReadPhone{}), view.text(Field::InviterName));
    if (needsEyes(order)) {
        order.cells = view.wholeText();
    }
    file.orders.push_back(std::move(order));
}

} // namespace linli::exchange
