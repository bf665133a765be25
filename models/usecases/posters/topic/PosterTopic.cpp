// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/posters/topic/PosterTopic.h"

#include "usecases/brake/HeldGoods.h"
#include "usecases/campaigns/Campaigns.h"
#include "usecases/products/Products.h"

namespace linli::usecases {
namespace {

Result<std::optional<campaign::Campaign>> chosenCampaign(Shop& shop, std::string_view wanted)
{
    std::string id(wanted);
    if (id.empty()) {
        LINLI_ASSIGN(const std::optional<CampaignRow> next, nextSession(shop));
        if (!next) {
            return std::optional<campaign::Campaign>();
        }
        id = next->id;
    }
    LINLI_ASSIGN(campaign::Campaign found, getCampaign(shop, id));
    return std::optional(std::move(found));
}

bool isOnSale(const Product& product)
{
    return !product.archivedAt && !product.heldAt;
}

/// NotFound is an answer here: a line-up may name goods the shop has not taken in yet.
Result<std::optional<Product>> productOf(Shop& shop, std::string_view key)
{
    Result<Product> found = getProduct(shop, key);
    if (!found && found.error().code() != ErrorCode::NotFound) {
        return found.error();
    }
    return found && isOnSale(*found) ? std::optional(std::move(found).value()) : std::nullopt;
}

Result<std::optional<Product>> usualProduct(Shop& shop,
                                            const std::optional<campaign::Campaign>& campaign)
{
    if (campaign) {
        for (const campaign::LineItem& item : campaign->goods) {
            const std::string& key = item.product.empty() ? item.sku : item.product;
            LINLI_ASSIGN(std::optional<Product> found,
                         key.empty() ? Result<std::optional<Product>>(std::optional<Product>())
                                     : productOf(shop, key));
            if (found) {
                return found;
            }
        }
    }
    constexpr std::int32_t kNewest = 20;
    LINLI_ASSIGN(const Page<Product> newest, listProducts(shop, {}, {kNewest, std::nullopt}));
    for (const Product& product : newest.rows) {
        if (isOnSale(product)) {
            return std::optional(product);
        }
    }
    return std::optional<Product>();
}

} // namespace

Result<PosterTopic> posterTopic(Shop& shop, std::string_view campaign, std::string_view product)
{
    PosterTopic topic;
    LINLI_ASSIGN(topic.campaign, chosenCampaign(shop, campaign));
    if (product.empty()) {
        LINLI_ASSIGN(topic.product, usualProduct(shop, topic.campaign));
    } else {
        LINLI_ASSIGN(topic.product, getProduct(shop, product));
        LINLI_TRY(checkNotHeld(*topic.product));
    }
    return topic;
}

} // namespace linli::usecases
