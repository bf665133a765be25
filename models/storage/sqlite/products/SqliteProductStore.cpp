// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/products/SqliteProductStore.h"

#include "storage/sqlite/products/ProductOrder.h"
#include "storage/sqlite/products/ProductStore.sql.h"
#include "storage/sqlite/rows/EachRow.h"
#include "storage/sqlite/rows/TextOrder.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <array>
#include <utility>

namespace linli::storage {
namespace {

using usecases::PriceKind;
using usecases::Product;

constexpr std::array kPriceKinds{
    std::pair{PriceKind::List, std::string_view("list")},
    std::pair{PriceKind::Live, std::string_view("live")},
    std::pair{PriceKind::Group, std::string_view("group")},
    std::pair{PriceKind::Cost, std::string_view("cost")},
};

std::string_view textOf(PriceKind kind)
{
    for (const auto& [value, text] : kPriceKinds) {
        if (value == kind) {
            return text;
        }
    }
    return "list";
}

PriceKind priceKindOf(std::string_view text)
{
    for (const auto& [value, name] : kPriceKinds) {
        if (name == text) {
            return value;
        }
    }
    return PriceKind::List;
}

/// spec/import-rules.md §5: NFKC with white space collapsed.
std::string matchName(std::string_view name, std::string_view spec)
{
    const auto folded = [](std::string_view text) {
        return fromQt(toQt(text).normalized(QString::NormalizationForm_KC).simplified());
    };
    return folded(name) + "|" + folded(spec);
}

Product toProduct(const Row& row)
{
    Product product;
    product.id = row.text(0);
    product.sku = row.text(1);
    product.name = row.text(2);
    product.spec = row.text(3);
    product.category = row.text(4);
    product.barcode = row.text(5);
    product.unit = row.text(6);
    product.listFen = row.integer(7);
    product.liveFen = row.optionalInteger(8);
    product.groupFen = row.optionalInteger(9);
    product.costFen = row.optionalInteger(10);
    product.stock = row.optionalInteger(11);
    product.promise = row.text(12);
    product.rewardAllowed = row.boolean(13);
    product.heldAt = row.optionalInstant(14);
    product.archivedAt = row.optionalInstant(15);
    product.createdAt = row.instant(16);
    product.updatedAt = row.instant(17);
    return product;
}

} // namespace

Result<void> SqliteProductStore::checkFree(const Product& product, const std::string& match)
{
    LINLI_ASSIGN(Statement other, m_connection.prepare(sql::kOtherProduct));
    other.bind("sku", std::string_view(product.sku)).bind("match", std::string_view(match));
    LINLI_ASSIGN(const bool taken, other.bind("id", std::string_view(product.id)).step());
    if (!taken) {
        return {};
    }
    const std::string field = other.row().text(0);
    return Error::badInput(ErrorCode::AlreadyExists, field,
                           field == "sku" ? product.sku : product.name + " " + product.spec,
                           "one no other product has");
}

Result<void> SqliteProductStore::save(const Product& product)
{
    const std::string match = matchName(product.name, product.spec);
    LINLI_TRY(checkFree(product, match));
    LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveProduct));
    const auto text = [&](std::string_view name, const std::string& value) {
        save.bind(name, std::string_view(value));
    };
    text("id", product.id);
    text("sku", product.sku);
    text("name", product.name);
    text("spec", product.spec);
    text("match", match);
    text("category", product.category);
    text("barcode", product.barcode);
    text("unit", product.unit);
    text("promise", product.promise);
    save.bind("list", product.listFen)
        .bind("live", product.liveFen)
        .bind("group", product.groupFen);
    save.bind("cost", product.costFen).bind("stock", product.stock);
    save.bind("allowed", product.rewardAllowed).bind("held", product.heldAt);
    save.bind("archived", product.archivedAt).bind("created", product.createdAt);
    return save.bind("updated", product.updatedAt).run();
}

Result<void> SqliteProductStore::addPriceChange(std::string_view productId,
                                                const usecases::PriceChange& change)
{
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kAddPrice));
    add.bind("product", productId).bind("kind", textOf(change.kind));
    return add.bind("from", change.from).bind("fen", change.fen).run();
}

Result<std::optional<Product>> SqliteProductStore::one(std::string_view sql, std::string_view value)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql));
    LINLI_ASSIGN(const bool found, find.bind("value", value).step());
    return found ? std::optional<Product>(toProduct(find.row())) : std::nullopt;
}

Result<std::optional<Product>> SqliteProductStore::byId(std::string_view id)
{
    return one(sql::kProductById, id);
}

Result<std::optional<Product>> SqliteProductStore::bySku(std::string_view sku)
{
    return one(sql::kProductBySku, sku);
}

Result<std::optional<Product>> SqliteProductStore::byBarcode(std::string_view barcode)
{
    return one(sql::kProductByBarcode, barcode);
}

Result<std::optional<Product>> SqliteProductStore::byName(std::string_view name,
                                                          std::string_view spec)
{
    return one(sql::kProductByMatch, matchName(name, spec));
}

Result<usecases::Page<Product>> SqliteProductStore::list(const usecases::ProductQuery& query,
                                                         const usecases::PageRequest& page)
{
    LINLI_ASSIGN(Statement keys, m_connection.prepare(sql::kProductKeys));
    keys.bind("archived", query.archived).bind("category", std::string_view(query.category));
    ProductOrder order(query);
    LINLI_TRY(eachRow(keys, [&](const Row& row) { order.add(row); }));
    order.sort();
    usecases::Page<Product> shown;
    shown.total = order.size();
    std::int64_t at = order.placeAfter(page.after);
    for (; at < order.size() && static_cast<std::int32_t>(shown.rows.size()) < page.limit; ++at) {
        LINLI_ASSIGN(std::optional<Product> product, byId(order.idAt(at)));
        if (product) {
            shown.rows.push_back(*std::move(product));
        }
    }
    if (at < order.size()) {
        shown.next = order.cursorAt(at - 1);
    }
    return shown;
}

Result<std::vector<std::string>> SqliteProductStore::categories()
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kCategories));
    return allTexts(find);
}

Result<std::vector<usecases::PriceChange>>
SqliteProductStore::priceHistory(std::string_view productId)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kPrices));
    find.bind("product", productId);
    std::vector<usecases::PriceChange> changes;
    LINLI_TRY(eachRow(find, [&](const Row& row) {
        changes.push_back({priceKindOf(row.text(0)), row.instant(1), row.integer(2)});
    }));
    return changes;
}

Result<void>
SqliteProductStore::savePhoto(std::string_view productId, std::string_view jpeg, Instant now)
{
    constexpr qsizetype kHashDigits = 16;
    const QByteArray bytes(jpeg.data(), static_cast<qsizetype>(jpeg.size()));
    const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const std::string hash = jpeg.empty() ? "" : sum.toHex().left(kHashDigits).toStdString();
    const std::string text = bytes.toBase64().toStdString();
    LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSavePhoto));
    save.bind("product", productId).bind("hash", std::string_view(hash));
    return save.bind("jpeg", std::string_view(text)).bind("now", now).run();
}

Result<std::string> SqliteProductStore::photo(std::string_view productId)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kPhotoOf));
    LINLI_ASSIGN(const bool found, find.bind("product", productId).step());
    return found
               ? QByteArray::fromBase64(QByteArray::fromStdString(find.row().text(0))).toStdString()
               : std::string();
}

} // namespace linli::storage
