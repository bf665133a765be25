// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Instant.h"

#include <cstdint>
#include <optional>
#include <string>

namespace linli::usecases {

/// Goods as the shop keeps them. Prices in fen, >= 0; cost unknown = none; stock in `unit`.
struct Product
{
    std::string id;  ///< text of its ProductId
    std::string sku; ///< unique; letters, digits and _ (order lines name it)
    std::string name;
    std::string spec; ///< 规格
    std::string category;
    std::string barcode;
    std::string unit; ///< 盒, 斤 …
    std::int64_t listFen = 0;
    std::optional<std::int64_t> liveFen;
    std::optional<std::int64_t> groupFen;
    std::optional<std::int64_t> costFen;
    std::optional<std::int64_t> stock;
    std::string promise; ///< 坏果包赔 …
    bool rewardAllowed = true;
    std::optional<Instant> heldAt;     ///< 品质刹车 since
    std::optional<Instant> archivedAt; ///< in the 回收站 since
    Instant createdAt;
    Instant updatedAt;
    /// List price − cost in basis points of the list price; none without a cost or a price.
    [[nodiscard]] std::optional<std::int32_t> marginBasisPoints() const
    {
        if (!costFen || listFen == 0) {
            return std::nullopt;
        }
        return static_cast<std::int32_t>((listFen - *costFen) * 10'000 / listFen);
    }
};

enum class PriceKind
{
    List,
    Live,
    Group,
    Cost,
};

/// The price that began at `from`.
struct PriceChange
{
    PriceKind kind = PriceKind::List;
    Instant from;
    std::int64_t fen = 0;
};

enum class ProductSort
{
    Name, ///< pinyin order
    Newest,
    Price,
    Stock, ///< least first, unknown last
};

/// `text`: any part of name, spec or category (case-blind), or the start of sku or barcode.
struct ProductQuery
{
    std::string text;
    std::string category;
    bool archived = false; ///< true: only what is in the 回收站
    ProductSort sort = ProductSort::Newest;
};

} // namespace linli::usecases
