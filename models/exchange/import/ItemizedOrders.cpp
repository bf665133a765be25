// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/ItemizedOrders.h"

#include "exchange/cells/CellText.h"
#include "exchange/cells/KeyCell.h"

namespace linli::exchange {
namespace {

void checkCurrency(const RowView& view, Findings& findings)
{
    const std::string currency = view.text(Field::Currency);
    if (!currency.empty() && lowered(currency) != "cny") {
        report(findings, view.place(Field::Currency), CellProblem::CurrencyNotCny);
    }
}

void fill(std::string& text, std::string other)
{
    if (text.empty()) {
        text = std::move(other);
    }
}

} // namespace

ItemizedOrders::Group& ItemizedOrders::groupOf(const std::string& key, const RowView& view)
{
    const auto [place, isNew] = m_places.try_emplace(key, m_groups.size());
    if (isNew) {
        Group& group = m_groups.emplace_back();
        group.row = view.number();
        group.key = key;
        group.wholeText = view.wholeText();
    }
    return m_groups[place->second];
}

void ItemizedOrders::readLine(Group& group, const RowView& view, Findings& findings) const
{
    usecases::imports::ReadLine line;
    line.name = view.text(Field::ItemName);
    line.spec = view.text(Field::ItemSpec);
    const bool none = line.name.empty() && !view.filled(Field::Quantity);
    if (none && m_kind == FileKind::ShopifyOrders) {
        return;
    }
    if (line.name.empty()) {
        report(findings, view.place(Field::ItemName), CellProblem::NameMissing);
    }
    const Reading<std::int64_t> quantity = readQuantity(view.cell(Field::Quantity));
    if (!quantity.ok()) {
        report(findings, view.place(Field::Quantity), quantity.problem());
        return;
    }
    line.quantity = quantity.value();
    group.lines.push_back(std::move(line));
}

void ItemizedOrders::row(const RowView& view, bool damaged, Findings& findings, ImportFile& file)
{
    const std::size_t before = findings.count();
    const Reading<std::string> key = readKey(view.cell(Field::OrderNo));
    Group keyless;
    if (!key.ok()) {
        report(findings, view.place(Field::OrderNo), key.problem());
    }
    Group& group = key.ok() ? groupOf(key.value(), view) : keyless;
    const bool first = group.rowsSeen.empty();
    if (!group.rowsSeen.insert(view.wholeText()).second) {
        ++file.repeatedRows;
        return;
    }
    OrderCells cells = readOrderCells(m_kind, view, findings);
    checkCurrency(view, findings);
    readLine(group, view, findings);
    if (first) {
        group.cells = std::move(cells);
    } else if (!mergeOrderCells(group.cells, cells, findings)) {
        group.bad = true;
    }
    fill(group.buyerName, view.text(Field::BuyerName));
    fill(group.note, view.text(Field::Note));
    group.bad = group.bad || damaged || findings.count() > before;
}

void ItemizedOrders::finish(Findings& findings, ImportFile& file)
{
    for (Group& group : m_groups) {
        const OrderCells& cells = group.cells;
        const bool timeless = !cells.placedAt.bad && !cells.placedAt.value;
        if (timeless) {
            report(findings, cells.placedAt.place, CellProblem::TimeMissing);
        }
        const std::optional<SettledOrder> settled = settleOrder(cells, findings);
        if (group.bad || timeless || !settled) {
            continue;
        }
        usecases::imports::ReadOrder order = orderFrom(cells, *settled);
        order.row = group.row;
        order.key = std::move(group.key);
        order.lines = std::move(group.lines);
        order.buyerName = std::move(group.buyerName);
        order.note = std::move(group.note);
        if (needsEyes(order)) {
            order.cells = std::move(group.wholeText);
        }
        file.orders.push_back(std::move(order));
    }
}

} // namespace linli::exchange
