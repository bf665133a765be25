// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/shop/Shop.h"
#include "usecases/views/Page.h"
#include "usecases/views/Product.h"

#include <string>
#include <string_view>
#include <vector>

namespace linli::usecases {

/// What the owner fills in. An empty id makes a new product; an empty sku gets the next free Pnnnn.
struct ProductDraft
{
    std::string id;
    std::string sku;  ///< at most 40 of letters, digits, _
    std::string name; ///< 1–80 characters
    std::string spec;
    std::string category;
    std::string barcode; ///< 8, 12 or 13 digits with a right check digit, or any other text to 40
    std::string unit;
    std::int64_t listFen = 0; ///< 0 – 10,000,000.00 yuan, as every price
    std::optional<std::int64_t> liveFen;
    std::optional<std::int64_t> groupFen;
    std::optional<std::int64_t> costFen;
    std::optional<std::int64_t> stock; ///< 0 – 1,000,000
    std::string promise;
    bool rewardAllowed = true;
};

/// Writes a product and, where a price changed, its history. Returns its id. Errors: MissingValue,
/// TooLong, OutOfRange, InvalidValue (sku, barcode check digit), AlreadyExists, NotFound (id).
[[nodiscard]] Result<std::string> saveProduct(Shop& shop, const ProductDraft& draft);
[[nodiscard]] ProductDraft draftOf(const Product& product);

[[nodiscard]] Result<Page<Product>>
listProducts(Shop& shop, const ProductQuery& query, const PageRequest& page);
/// By id, sku or barcode, in this order. Errors: NotFound.
[[nodiscard]] Result<Product> getProduct(Shop& shop, std::string_view idSkuOrBarcode);
[[nodiscard]] Result<std::vector<std::string>> productCategories(Shop& shop);
[[nodiscard]] Result<std::vector<PriceChange>> productPriceHistory(Shop& shop, std::string_view id);

/// Into the 回收站 and back; orders that name it keep it. Errors: NotFound.
[[nodiscard]] Result<void> archiveProduct(Shop& shop, std::string_view id);
[[nodiscard]] Result<void> restoreProduct(Shop& shop, std::string_view id);
/// 品质刹车 on or off. Errors: NotFound.
[[nodiscard]] Result<void> holdProduct(Shop& shop, std::string_view id, bool held);

} // namespace linli::usecases
