// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/ProductModel.h"

#include "itemmodels/Values.h"

namespace linli::itemmodels {

namespace {

using Row = usecases::Product;

QVariant margin(const Row& row)
{
    const auto points = row.marginBasisPoints();
    return points ? countValue(std::int64_t{*points}) : QVariant();
}

} // namespace

ProductModel::ProductModel(QObject* parent)
    : SnapshotModel<Row>(
          {{ColumnKind::Person,
            [](const Row& row) {
                return joined({row.name, row.spec});
            },
            [](const Row& row) { return textValue(row.id); }},
           {ColumnKind::Text, [](const Row& row) { return textValue(row.category); }, nullptr},
           {ColumnKind::MoneyFen, [](const Row& row) { return countValue(row.listFen); }, nullptr},
           {ColumnKind::MoneyFen, [](const Row& row) { return countValue(row.liveFen); }, nullptr},
           {ColumnKind::MoneyFen, [](const Row& row) { return countValue(row.groupFen); }, nullptr},
           {ColumnKind::Percent, margin, nullptr},
           {ColumnKind::Count, [](const Row& row) { return countValue(row.stock); }, nullptr}},
          [](const Row& row) { return row.id; },
          parent)
{
}

} // namespace linli::itemmodels
