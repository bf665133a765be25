// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/MemberModel.h"

#include "itemmodels/Values.h"

namespace linli::itemmodels {

namespace {

using Row = usecases::MemberRow;

QVariant place(const Row& row)
{
    return joined({row.estate, row.building, row.door});
}

QVariant tags(const Row& row)
{
    QStringList list;
    for (const std::string& tag : row.tags) {
        list += QString::fromStdString(tag);
    }
    return list;
}

} // namespace

MemberModel::MemberModel(QObject* parent)
    : SnapshotModel<Row>(
          {{ColumnKind::Person, [](const Row& row) { return textValue(row.name); },
            [](const Row& row) { return textValue(row.key.text()); }},
           {ColumnKind::Code, [](const Row& row) { return textValue(row.code); }, nullptr},
           {ColumnKind::Text, place, nullptr},
           {ColumnKind::Chips, tags, nullptr},
           {ColumnKind::Count, [](const Row& row) { return countValue(row.invitedCount); },
            nullptr},
           {ColumnKind::DayMs, [](const Row& row) { return instantValue(row.lastOrderAt); },
            nullptr},
           {ColumnKind::MoneyFen,
            [](const Row& row) { return countValue(row.availableFen - row.owedFen); }, nullptr}},
          [](const Row& row) { return row.key.text(); },
          parent)
{
}

} // namespace linli::itemmodels
