// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/products/Products.h"

#include "domain/product/Barcode.h"
#include "usecases/audit/Audit.h"
#include "usecases/desk/Permit.h"
#include "usecases/ports/ProductStore.h"
#include "usecases/shop/PageLimits.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

#include <algorithm>
#include <array>

namespace linli::usecases {
namespace {

constexpr std::size_t kLongestSku = 40;
constexpr std::size_t kLongestName = 80;
constexpr std::size_t kLongestWord = 40;
constexpr std::size_t kLongestPromise = 200;
constexpr std::int64_t kMostStock = 1'000'000;

Error noProduct(std::string_view id)
{
    return Error::badInput(ErrorCode::NotFound, "product", std::string(id.substr(0, kLongestSku)),
                           "id, sku or barcode");
}

bool isSkuCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

Result<void> checkPrices(const ProductDraft& draft)
{
    LINLI_TRY(checkRange("list_fen", draft.listFen, 0, kMostFen));
    LINLI_TRY(checkRange("live_fen", draft.liveFen.value_or(0), 0, kMostFen));
    LINLI_TRY(checkRange("group_fen", draft.groupFen.value_or(0), 0, kMostFen));
    LINLI_TRY(checkRange("cost_fen", draft.costFen.value_or(0), 0, kMostFen));
    return checkRange("stock", draft.stock.value_or(0), 0, kMostStock);
}

Result<void> checkCodes(const std::string& sku, const std::string& barcode)
{
    if (!std::all_of(sku.begin(), sku.end(), isSkuCharacter)) {
        return Error::badInput(ErrorCode::InvalidValue, "sku", sku, "A–Z a–z 0–9 _");
    }
    if (!product::isUsableBarcode(barcode)) {
        return Error::badInput(ErrorCode::InvalidValue, "barcode", barcode,
                               "8, 12 or 13 digits with a right check digit");
    }
    return {};
}

/// The texts of a draft, trimmed and within their limits, on top of what is not typed.
Result<Product> withTexts(Product product, const ProductDraft& draft)
{
    LINLI_ASSIGN(product.name, typedText("name", draft.name, kLongestName));
    if (product.name.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "name", "", "1–80");
    }
    LINLI_ASSIGN(product.sku, typedText("sku", draft.sku, kLongestSku));
    LINLI_ASSIGN(product.spec, typedText("spec", draft.spec, kLongestWord));
    LINLI_ASSIGN(product.category, typedText("category", draft.category, kLongestWord));
    LINLI_ASSIGN(product.barcode, typedText("barcode", draft.barcode, kLongestWord));
    LINLI_ASSIGN(product.unit, typedText("unit", draft.unit, kLongestWord));
    LINLI_ASSIGN(product.promise, typedText("promise", draft.promise, kLongestPromise));
    LINLI_TRY(checkCodes(product.sku, product.barcode));
    LINLI_TRY(checkPrices(draft));
    product.listFen = draft.listFen;
    product.liveFen = draft.liveFen;
    product.groupFen = draft.groupFen;
    product.costFen = draft.costFen;
    product.stock = draft.stock;
    product.rewardAllowed = draft.rewardAllowed;
    return product;
}

struct PricePair
{
    PriceKind kind;
    std::optional<std::int64_t> before;
    std::optional<std::int64_t> after;
};

/// A price that ended without a new one leaves no row: history holds prices, not their absence.
Result<void> recordPrices(Shop& shop, const std::optional<Product>& before, const Product& after)
{
    const auto was = [&](auto member) -> std::optional<std::int64_t> {
        return before ? std::optional<std::int64_t>((*before).*member) : std::nullopt;
    };
    const auto wasOptional = [&](auto member) -> std::optional<std::int64_t> {
        return before ? (*before).*member : std::nullopt;
    };
    const std::array prices{
        PricePair{PriceKind::List, was(&Product::listFen), after.listFen},
        PricePair{PriceKind::Live, wasOptional(&Product::liveFen), after.liveFen},
        PricePair{PriceKind::Group, wasOptional(&Product::groupFen), after.groupFen},
        PricePair{PriceKind::Cost, wasOptional(&Product::costFen), after.costFen},
    };
    for (const PricePair& price : prices) {
        if (price.after && price.before != price.after) {
            LINLI_TRY(shop.products.addPriceChange(after.id,
                                                   {price.kind, after.updatedAt, *price.after}));
        }
    }
    return {};
}

/// P0001, P0002 …: the first number nobody has, counted on from the number of goods.
Result<std::string> freeSku(Shop& shop)
{
    PageRequest one;
    one.limit = 1;
    LINLI_ASSIGN(const Page<Product> kept, shop.products.list({}, one));
    for (std::int64_t number = kept.total + 1;; ++number) {
        std::string sku = std::to_string(number);
        sku = "P" + std::string(sku.size() < 4 ? 4 - sku.size() : 0, '0') + sku;
        LINLI_ASSIGN(const auto taken, shop.products.bySku(sku));
        if (!taken) {
            return sku;
        }
    }
}

Result<std::string> writeProduct(Shop& shop, const ProductDraft& draft)
{
    std::optional<Product> before;
    if (!draft.id.empty()) {
        LINLI_ASSIGN(before, shop.products.byId(draft.id));
        if (!before) {
            return noProduct(draft.id);
        }
    }
    LINLI_ASSIGN(Product product, withTexts(before.value_or(Product()), draft));
    product.updatedAt = shop.clock.now();
    if (!before) {
        product.id = shop.ids.next().toText();
        product.createdAt = product.updatedAt;
    }
    if (product.sku.empty()) {
        LINLI_ASSIGN(product.sku, freeSku(shop));
    }
    LINLI_TRY(shop.products.save(product));
    LINLI_TRY(recordPrices(shop, before, product));
    LINLI_TRY(record(shop, AuditAct::ProductSaved, product.sku,
                     std::to_string(product.listFen) + " fen"));
    return product.id;
}

/// Reads, changes and writes one product in one unit of work.
template <typename Change>
Result<void> changeProduct(Shop& shop, AuditAct act, std::string_view id, Change change)
{
    LINLI_TRY(permit(shop, act == AuditAct::ProductHeld ? staff::Permission::HoldGoods
                                                        : staff::Permission::EditGoods));
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_ASSIGN(std::optional<Product> product, shop.products.byId(id));
        if (!product) {
            return noProduct(id);
        }
        const Instant now = shop.clock.now();
        change(*product, now);
        product->updatedAt = now;
        LINLI_TRY(shop.products.save(*product));
        return record(shop, act, product->sku,
                      product->archivedAt || product->heldAt ? "on" : "off");
    });
}

} // namespace

Result<std::string> saveProduct(Shop& shop, const ProductDraft& draft)
{
    LINLI_TRY(permit(shop, staff::Permission::EditGoods));
    return inOneUnit(shop, [&] { return writeProduct(shop, draft); });
}

ProductDraft draftOf(const Product& product)
{
    return {product.id,      product.sku,   product.name,    product.spec,         product.category,
            product.barcode, product.unit,  product.listFen, product.liveFen,      product.groupFen,
            product.costFen, product.stock, product.promise, product.rewardAllowed};
}

Result<Page<Product>> listProducts(Shop& shop, const ProductQuery& query, const PageRequest& page)
{
    LINLI_TRY(checkPage(page));
    LINLI_TRY(checkSearchText(query.text));
    return shop.products.list(query, page);
}

Result<Product> getProduct(Shop& shop, std::string_view idSkuOrBarcode)
{
    LINLI_ASSIGN(std::optional<Product> product, shop.products.byId(idSkuOrBarcode));
    if (!product) {
        LINLI_ASSIGN(product, shop.products.bySku(idSkuOrBarcode));
    }
    if (!product && !idSkuOrBarcode.empty()) {
        LINLI_ASSIGN(product, shop.products.byBarcode(idSkuOrBarcode));
    }
    if (!product) {
        return noProduct(idSkuOrBarcode);
    }
    return *std::move(product);
}

Result<std::vector<std::string>> productCategories(Shop& shop)
{
    return shop.products.categories();
}

Result<std::vector<PriceChange>> productPriceHistory(Shop& shop, std::string_view id)
{
    return shop.products.priceHistory(id);
}

Result<void> archiveProduct(Shop& shop, std::string_view id)
{
    return changeProduct(shop, AuditAct::ProductArchived, id, [](Product& product, Instant now) {
        product.archivedAt = product.archivedAt.value_or(now);
    });
}

Result<void> restoreProduct(Shop& shop, std::string_view id)
{
    return changeProduct(shop, AuditAct::ProductArchived, id,
                         [](Product& product, Instant) { product.archivedAt.reset(); });
}

Result<void> holdProduct(Shop& shop, std::string_view id, bool held)
{
    return changeProduct(shop, AuditAct::ProductHeld, id, [held](Product& product, Instant now) {
        product.heldAt = held ? std::optional<Instant>(product.heldAt.value_or(now)) : std::nullopt;
    });
}

} // namespace linli::usecases
