// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/SnapshotModel.h"
#include "usecases/views/Product.h"

#include <optional>
#include <string>

namespace linli::ui {

/// The one thing about a product that a list must say, the most pressing first.
enum class ProductState
{
    Held,      ///< 品质刹车
    LowStock,  ///< stock known and at most 5
    NoRewards, ///< left out of rewards by the owner
    Ordinary,
};

/// A product as the list shows it.
struct ProductLine
{
    std::string id;
    std::string sku;
    std::string name;
    std::string spec;
    std::string category;
    std::int64_t listFen = 0;
    std::optional<std::int64_t> liveFen;
    std::optional<std::int64_t> groupFen;
    std::optional<std::int64_t> marginBasisPoints;
    std::optional<std::int64_t> stock;
    ProductState state = ProductState::Ordinary;
    bool operator==(const ProductLine&) const = default;
};

enum class ProductColumn
{
    Name,
    Spec,
    Category,
    ListPrice,
    LivePrice,
    GroupPrice,
    Margin,
    Stock,
    State,
};

using ProductModel = itemmodels::SnapshotModel<ProductLine>;

[[nodiscard]] ProductModel* makeProductModel(QObject* parent);
[[nodiscard]] ProductLine lineOf(const usecases::Product& product);

} // namespace linli::ui
