// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/boards/FactFilter.h"

#include "usecases/ports/BoardSource.h"
#include "usecases/ports/CampaignStore.h"
#include "usecases/ports/ProductStore.h"
#include "usecases/shop/Shop.h"

#include <algorithm>

namespace linli::usecases {
namespace {

constexpr std::int32_t kPageRows = 1000;
constexpr std::size_t kMostProducts = 5000; ///< more than a person can choose from

Result<std::vector<FilterOption>> productOptions(Shop& shop)
{
    std::vector<FilterOption> options;
    PageRequest page{kPageRows, std::nullopt};
    do {
        LINLI_ASSIGN(const Page<Product> found, shop.products.list(ProductQuery(), page));
        for (const Product& product : found.rows) {
            options.push_back({product.sku, product.name});
        }
        page.after = found.next;
    } while (page.after && options.size() < kMostProducts);
    std::sort(options.begin(), options.end(), [](const FilterOption& a, const FilterOption& b) {
        return a.name != b.name ? a.name < b.name : a.key < b.key;
    });
    return options;
}

bool offers(const std::vector<FilterOption>& options, const std::string& key)
{
    return std::any_of(options.begin(), options.end(),
                       [&key](const FilterOption& option) { return option.key == key; });
}

Error unknown(const char* field, const std::string& value, const std::vector<FilterOption>& options)
{
    constexpr std::size_t kNamed = 10;
    std::string allowed;
    for (std::size_t i = 0; i < std::min(kNamed, options.size()); ++i) {
        allowed += (i == 0 ? "" : ", ") + options[i].key;
    }
    allowed += options.size() > kNamed ? " …" : "";
    return Error::badInput(ErrorCode::UnknownOption, field, value,
                           allowed.empty() ? "–" : std::move(allowed));
}

} // namespace

Result<void> checkFilter(Shop& shop, const FilterOptions& options, const FactFilter& filter)
{
    if (!filter.building.empty() && !offers(options.buildings, filter.building)) {
        return unknown("building", filter.building, options.buildings);
    }
    // Files bring orders of goods and sessions the shop does not keep.
    if (!filter.campaign.empty() && !offers(options.campaigns, filter.campaign)) {
        LINLI_ASSIGN(const auto orders, shop.boards.ordersWith(filter.campaign, ""));
        if (orders.empty()) {
            return unknown("campaign", filter.campaign, options.campaigns);
        }
    }
    if (!filter.sku.empty() && !offers(options.products, filter.sku)) {
        LINLI_ASSIGN(const auto orders, shop.boards.ordersWith("", filter.sku));
        if (orders.empty()) {
            return unknown("product", filter.sku, options.products);
        }
    }
    return {};
}

std::string placeText(const std::string& estate, const std::string& building)
{
    return estate + (estate.empty() || building.empty() ? "" : " ") + building;
}

Result<FilterOptions> filterOptions(Shop& shop, const std::vector<std::string>& places)
{
    FilterOptions options;
    LINLI_ASSIGN(std::vector<CampaignRow> campaigns, shop.campaigns.list(false));
    std::sort(campaigns.begin(), campaigns.end(),
              [](const CampaignRow& a, const CampaignRow& b) { return a.startsAt > b.startsAt; });
    for (const CampaignRow& campaign : campaigns) {
        options.campaigns.push_back({campaign.id, campaign.title});
    }
    std::vector<std::string> names = places;
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    for (const std::string& name : names) {
        if (!name.empty()) {
            options.buildings.push_back({name, name});
        }
    }
    LINLI_ASSIGN(options.products, productOptions(shop));
    return options;
}

} // namespace linli::usecases
