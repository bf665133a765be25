// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/Campaign.h"
#include "domain/core/Result.h"
#include "usecases/views/Product.h"

#include <optional>
#include <string_view>

namespace linli::usecases {

struct Shop;

/// What a poster is about besides a person: fills campaign.* and product.*.
struct PosterTopic
{
    std::optional<campaign::Campaign> campaign;
    std::optional<Product> product;
};

/// `campaign`: id or title; empty: the session on the air or the next one, if there is one.
/// `product`: id, sku or barcode; empty: the first of that session's goods that the shop has, else
/// the newest on sale. Store thread. Errors: NotFound where one was asked for by name,
/// Refused (field held) where that one is on quality hold.
[[nodiscard]] Result<PosterTopic>
posterTopic(Shop& shop, std::string_view campaign = {}, std::string_view product = {});

} // namespace linli::usecases
