// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/ItemRows.h"

#include "exchange/cells/KeyCell.h"

namespace linli::exchange {

using usecases::imports::ReadLine;
using usecases::imports::ReadPhone;

void ItemRows::row(const RowView& view, bool damaged, Findings& findings, ImportFile&)
{
    const std::size_t before = findings.count();
    const bool ktt = m_kind == FileKind::KttItems;
    const Field keyField = ktt ? Field::GroupNo : Field::OrderNo;
    const Reading<std::string> key = readKey(view.cell(keyField));
    if (!key.ok()) {
        report(findings, view.place(keyField), key.problem());
    }
    const Slot<ReadPhone> phone = readPhoneSlot(Field::Phone, view, findings);
    ReadLine line;
    line.name = view.text(Field::ItemName);
    line.spec = view.text(Field::ItemSpec);
    if (line.name.empty()) {
        report(findings, view.place(Field::ItemName), CellProblem::NameMissing);
    }
    const Reading<std::int64_t> quantity = readQuantity(view.cell(Field::Quantity));
    if (quantity.ok()) {
        line.quantity = quantity.value();
    } else {
        report(findings, view.place(Field::Quantity), quantity.problem());
    }
    const Slot<std::int64_t> total = readMoneySlot(Field::LineTotal, view, findings, false);
    line.lineTotalFen = total.value;
    if (!key.ok() || phone.bad) {
        return;
    }
    const ReadPhone read = phone.value.value_or(ReadPhone{});
    const std::string owner = read.valid() ? read.digits : view.text(Field::BuyerName);
    const std::string groupKey = ktt ? key.value() + '\n' + owner : key.value();
    const auto [place, isNew] = m_places.try_emplace(groupKey, m_groups.size());
    if (isNew) {
        Group& group = m_groups.emplace_back();
        group.items = {view.number(), key.value(), read, {}, view.wholeText()};
    }
    Group& group = m_groups[place->second];
    group.bad = group.bad || damaged || findings.count() > before;
    group.items.lines.push_back(std::move(line));
}

void ItemRows::finish(Findings&, ImportFile& file)
{
    for (Group& group : m_groups) {
        if (!group.bad) {
            file.items.push_back(std::move(group.items));
        }
    }
}

} // namespace linli::exchange
