// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/SnapshotModel.h"
#include "usecases/views/OrderRow.h"

namespace linli::itemmodels {

enum class OrderColumn
{
    Number,
    Buyer,
    Goods,
    Placed,
    Status, ///< raw: usecases::OrderStatus
    Inviter,
    Payable,
};

/// Orders as their list shows them. Tones of the status (the second value) are the page's.
class OrderModel final : public SnapshotModel<usecases::OrderRow>
{
    Q_OBJECT
  public:
    /// `toneOf` gives the second value of the status column.
    using ToneOf = QVariant (*)(const usecases::OrderRow&);
    explicit OrderModel(ToneOf toneOf, QObject* parent = nullptr);
};

} // namespace linli::itemmodels
