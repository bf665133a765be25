// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/SnapshotModel.h"
#include "usecases/views/Product.h"

namespace linli::itemmodels {

enum class ProductColumn
{
    Name,
    Category,
    List,
    Live,
    Group,
    Margin,
    Stock,
};

/// Goods as their list shows them.
class ProductModel final : public SnapshotModel<usecases::Product>
{
    Q_OBJECT
  public:
    explicit ProductModel(QObject* parent = nullptr);
};

} // namespace linli::itemmodels
