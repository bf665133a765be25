// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/brake/HeldGoods.h"

#include "usecases/products/Products.h"

namespace linli::usecases {

Result<void> checkNotHeld(const Product& product)
{
    if (product.heldAt) {
        return Error::badInput(ErrorCode::Refused, "held", product.name, product.sku);
    }
    return {};
}

Result<void> checkNothingHeld(Shop& shop, const campaign::Campaign& campaign)
{
    for (const campaign::LineItem& item : campaign.goods) {
        const std::string& key = item.product.empty() ? item.sku : item.product;
        if (key.empty()) {
            continue;
        }
        const Result<Product> product = getProduct(shop, key);
        if (product.ok()) {
            LINLI_TRY(checkNotHeld(*product));
        } else if (product.error().code() != ErrorCode::NotFound) {
            return product.error();
        }
    }
    return {};
}

} // namespace linli::usecases
