// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/OrderModel.h"

#include "itemmodels/Values.h"

namespace linli::itemmodels {

namespace {
using Row = usecases::OrderRow;
}

OrderModel::OrderModel(ToneOf toneOf, QObject* parent)
    : SnapshotModel<Row>(
          {{ColumnKind::Code, [](const Row& row) { return textValue(row.key.text()); }, nullptr},
           {ColumnKind::Person, [](const Row& row) { return textValue(row.buyerName); },
            [](const Row& row) { return textValue(row.buyer.text()); }},
           {ColumnKind::Text, [](const Row& row) { return textValue(row.goodsText); }, nullptr},
           {ColumnKind::MomentMs, [](const Row& row) { return instantValue(row.placedAt); },
            nullptr},
           {ColumnKind::State,
            [](const Row& row) { return QVariant(static_cast<int>(row.status)); }, toneOf},
           {ColumnKind::Text, [](const Row& row) { return textValue(row.inviterName); }, nullptr},
           {ColumnKind::MoneyFen,
            [](const Row& row) { return countValue(row.payableFen - row.refundedFen); }, nullptr}},
          [](const Row& row) { return row.key.text(); },
          parent)
{
}

} // namespace linli::itemmodels
