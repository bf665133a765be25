// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kOtherProduct = R"(
SELECT CASE WHEN sku = :sku THEN 'sku' ELSE 'name' END FROM product
WHERE (sku = :sku OR match_name = :match) AND id <> :id ORDER BY sku <> :sku LIMIT 1)";

inline constexpr std::string_view kSaveProduct = R"(
INSERT INTO product (id, sku, name, spec, match_name, category, barcode, unit, list_fen, live_fen,
    group_fen, cost_fen, stock, promise, reward_allowed, held_ms, archived_ms, created_ms, updated_ms)
VALUES (:id, :sku, :name, :spec, :match, :category, :barcode, :unit, :list, :live, :group, :cost,
    :stock, :promise, :allowed, :held, :archived, :created, :updated)
ON CONFLICT (id) DO UPDATE SET sku = excluded.sku, name = excluded.name, spec = excluded.spec,
    match_name = excluded.match_name, category = excluded.category, barcode = excluded.barcode,
    unit = excluded.unit, list_fen = excluded.list_fen, live_fen = excluded.live_fen,
    group_fen = excluded.group_fen, cost_fen = excluded.cost_fen, stock = excluded.stock,
    promise = excluded.promise, reward_allowed = excluded.reward_allowed, held_ms = excluded.held_ms,
    archived_ms = excluded.archived_ms, updated_ms = excluded.updated_ms)";

inline constexpr std::string_view kAddPrice = R"(
INSERT INTO price_history (product, kind, from_ms, fen) VALUES (:product, :kind, :from, :fen)
ON CONFLICT (product, kind, from_ms) DO UPDATE SET fen = excluded.fen)";
inline constexpr std::string_view kPrices = R"(
SELECT kind, from_ms, fen FROM price_history WHERE product = :product
ORDER BY from_ms, kind LIMIT 500)";

inline constexpr std::string_view kProductById = R"(
SELECT id, sku, name, spec, category, barcode, unit, list_fen, live_fen, group_fen, cost_fen, stock,
    promise, reward_allowed, held_ms, archived_ms, created_ms, updated_ms
FROM product WHERE id = :value)";
inline constexpr std::string_view kProductBySku = R"(
SELECT id, sku, name, spec, category, barcode, unit, list_fen, live_fen, group_fen, cost_fen, stock,
    promise, reward_allowed, held_ms, archived_ms, created_ms, updated_ms
FROM product WHERE sku = :value)";
inline constexpr std::string_view kProductByBarcode = R"(
SELECT id, sku, name, spec, category, barcode, unit, list_fen, live_fen, group_fen, cost_fen, stock,
    promise, reward_allowed, held_ms, archived_ms, created_ms, updated_ms
FROM product WHERE barcode = :value AND barcode <> ''
ORDER BY archived_ms IS NOT NULL, created_ms DESC LIMIT 1)";
inline constexpr std::string_view kProductByMatch = R"(
SELECT id, sku, name, spec, category, barcode, unit, list_fen, live_fen, group_fen, cost_fen, stock,
    promise, reward_allowed, held_ms, archived_ms, created_ms, updated_ms
FROM product WHERE match_name = :value)";

// What a list is sorted and searched by; SQLite folds only ASCII, so the program compares.
inline constexpr std::string_view kProductKeys = R"(
SELECT id, name, spec, category, sku, barcode, created_ms, list_fen, stock FROM product
WHERE (archived_ms IS NOT NULL) = :archived AND (:category = '' OR category = :category)
ORDER BY created_ms DESC, id DESC LIMIT 100000)";

inline constexpr std::string_view kSavePhoto = R"(
INSERT INTO product_photo (product, hash, jpeg, updated_ms) VALUES (:product, :hash, :jpeg, :now)
ON CONFLICT (product) DO UPDATE
SET hash = excluded.hash, jpeg = excluded.jpeg, updated_ms = excluded.updated_ms)";
inline constexpr std::string_view kPhotoOf = R"(
SELECT jpeg FROM product_photo WHERE product = :product)";

inline constexpr std::string_view kCategories = R"(
SELECT DISTINCT category FROM product WHERE category <> '' AND archived_ms IS NULL
ORDER BY category LIMIT 1000)";

} // namespace linli::storage::sql
