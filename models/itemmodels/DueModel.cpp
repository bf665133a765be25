// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/DueModel.h"

#include "itemmodels/Values.h"

namespace linli::itemmodels {

namespace {

using Row = usecases::DueRow;

QVariant goods(const Row& row)
{
    QStringList list;
    for (const rewards::Quantity& good : row.goods) {
        list +=
            QStringLiteral("%1 %2").arg(QString::fromStdString(good.unit.text())).arg(good.count);
    }
    return list.join(QLatin1Char('\n'));
}

} // namespace

DueModel::DueModel(QObject* parent)
    : SnapshotModel<Row>(
          {{ColumnKind::Person, [](const Row& row) { return textValue(row.name); },
            [](const Row& row) { return textValue(row.member.text()); }},
           {ColumnKind::Text, [](const Row& row) { return textValue(row.building); }, nullptr},
           {ColumnKind::Text, goods, nullptr},
           {ColumnKind::MoneyFen, [](const Row& row) { return countValue(row.cashFen); }, nullptr},
           {ColumnKind::MoneyFen, [](const Row& row) { return countValue(row.owedFen); }, nullptr}},
          [](const Row& row) { return row.member.text(); },
          parent)
{
}

} // namespace linli::itemmodels
