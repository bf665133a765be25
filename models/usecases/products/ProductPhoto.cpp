// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/products/ProductPhoto.h"

#include "usecases/audit/Audit.h"
#include "usecases/desk/Permit.h"
#include "usecases/ports/ProductStore.h"
#include "usecases/shop/Unit.h"

namespace linli::usecases {
namespace {

constexpr std::string_view kJpegBegins = "\xff\xd8\xff";

Result<void> checkPhoto(const std::string& jpeg)
{
    if (jpeg.size() > kMostPhotoBytes) {
        return Error::badInput(ErrorCode::TooLong, "photo", std::to_string(jpeg.size()),
                               std::to_string(kMostPhotoBytes));
    }
    if (!jpeg.empty() && !jpeg.starts_with(kJpegBegins)) {
        return Error::badInput(ErrorCode::InvalidValue, "photo", "", "JPEG");
    }
    return {};
}

} // namespace

Result<void> setProductPhoto(Shop& shop, std::string_view id, const std::string& jpeg)
{
    LINLI_TRY(permit(shop, staff::Permission::EditGoods));
    LINLI_TRY(checkPhoto(jpeg));
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_ASSIGN(const std::optional<Product> product, shop.products.byId(id));
        if (!product) {
            return Error::badInput(ErrorCode::NotFound, "product", std::string(id.substr(0, 40)),
                                   "id");
        }
        LINLI_TRY(shop.products.savePhoto(product->id, jpeg, shop.clock.now()));
        return record(shop, AuditAct::ProductSaved, product->sku, jpeg.empty() ? "-" : "photo");
    });
}

Result<std::string> productPhoto(Shop& shop, std::string_view id)
{
    return shop.products.photo(id);
}

} // namespace linli::usecases
