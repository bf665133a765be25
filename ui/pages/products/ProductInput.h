// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Error.h"
#include "usecases/products/Products.h"

#include <QString>

#include <map>
#include <optional>
#include <string_view>

namespace linli::ui {

/// What the owner has typed into the product form, word for word.
struct ProductInput
{
    QString id;
    QString sku;
    QString name;
    QString spec;
    QString category;
    QString barcode;
    QString unit;
    QString listPrice;
    QString livePrice;
    QString groupPrice;
    QString cost;
    QString stock;
    QString promise;
    bool rewardAllowed = true;
    bool operator==(const ProductInput&) const = default;
};

enum class ProductField
{
    Name,
    Spec,
    Category,
    Sku,
    Barcode,
    Unit,
    ListPrice,
    LivePrice,
    GroupPrice,
    Cost,
    Stock,
    Promise,
};

/// The typed texts as a draft, and what is wrong with each field. The draft is good only while
/// `mistakes` is empty. Amounts are written in yuan, as the owner types them.
struct ReadProduct
{
    usecases::ProductDraft draft;
    std::map<ProductField, Error> mistakes;
};

[[nodiscard]] ReadProduct readProduct(const ProductInput& input);
[[nodiscard]] ProductInput inputOf(const usecases::Product& product);

/// Which field an error of saveProduct() is about ("list_fen" …); none = about the whole form.
[[nodiscard]] std::optional<ProductField> fieldOf(std::string_view errorField);

/// Price − cost in basis points of the price; none unless both are there and the price is not 0.
[[nodiscard]] std::optional<std::int64_t> marginBasisPoints(std::optional<std::int64_t> priceFen,
                                                            std::optional<std::int64_t> costFen);

} // namespace linli::ui
