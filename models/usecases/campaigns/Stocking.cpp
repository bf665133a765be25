// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/campaigns/Stocking.h"

#include "usecases/campaigns/CampaignRules.h"
#include "usecases/ports/ProductStore.h"
#include "usecases/products/Products.h"
#include "usecases/rewards/Submit.h"

#include <algorithm>

namespace linli::usecases {
namespace {

using campaign::Campaign;
using campaign::Gift;
using campaign::LineItem;

Result<std::optional<Product>> known(Shop& shop, const LineItem& item)
{
    std::optional<Product> found;
    if (!item.product.empty()) {
        LINLI_ASSIGN(found, shop.products.byId(item.product));
    }
    if (!found && !item.sku.empty()) {
        LINLI_ASSIGN(found, shop.products.bySku(item.sku));
    }
    if (!found) {
        LINLI_ASSIGN(found, shop.products.byName(item.facts.name, item.spec));
    }
    return found;
}

Result<Product> saved(Shop& shop, const ProductDraft& draft)
{
    LINLI_ASSIGN(const std::string id, saveProduct(shop, draft));
    return getProduct(shop, id);
}

Result<void> stockOne(Shop& shop, LineItem& item)
{
    LINLI_ASSIGN(const std::optional<Product> found, known(shop, item));
    ProductDraft draft = found ? draftOf(*found) : ProductDraft();
    if (!found) {
        draft.sku = item.sku;
        draft.name = item.facts.name;
        draft.spec = item.spec;
        draft.unit = item.unit;
        draft.listFen = item.strikeFen.value_or(item.liveFen);
        draft.costFen = item.costFen;
        draft.stock = item.quota;
    }
    draft.liveFen = item.liveFen;
    LINLI_ASSIGN(const Product kept, saved(shop, draft));
    item.product = kept.id;
    item.sku = kept.sku;
    return {};
}

Result<void> stockGift(Shop& shop, const Gift& gift)
{
    LINLI_ASSIGN(const std::optional<Product> found, shop.products.bySku(gift.sku));
    if (found) {
        return {};
    }
    ProductDraft draft;
    draft.sku = gift.sku;
    draft.name = gift.facts.name;
    draft.unit = gift.unit;
    draft.listFen = gift.shopPriceFen.value_or(0);
    draft.costFen = gift.costFen;
    draft.rewardAllowed = true;
    LINLI_ASSIGN(const Product kept, saved(shop, draft));
    static_cast<void>(kept);
    return {};
}

Result<std::int64_t> installed(Shop& shop, const NewRule& rule)
{
    LINLI_ASSIGN(const std::vector<RuleRow> rules, listRules(shop));
    const auto there = std::find_if(rules.begin(), rules.end(),
                                    [&](const RuleRow& row) { return row.rule.id == rule.id; });
    if (there == rules.end()) {
        LINLI_TRY(addRule(shop, rule));
        return std::int64_t{1};
    }
    if (there->terms() != rule.terms) {
        LINLI_ASSIGN(const Outcome edited, editRule(shop, rule.id, rule.terms));
        static_cast<void>(edited);
    }
    LINLI_ASSIGN(const RuleRow now, getRule(shop, rule.id));
    return std::int64_t{now.rule.versions.back().number};
}

} // namespace

Result<void> stockGoods(Shop& shop, Campaign& campaign)
{
    for (LineItem& item : campaign.goods) {
        LINLI_TRY(stockOne(shop, item));
    }
    for (const Gift& gift : campaign.gifts) {
        LINLI_TRY(stockGift(shop, gift));
    }
    return {};
}

Result<void> installRules(Shop& shop, Campaign& campaign)
{
    for (campaign::RuleSpec& spec : campaign.rules) {
        const NewRule rule = ruleOf(spec, campaign.startsAt);
        LINLI_ASSIGN(spec.version, installed(shop, rule));
        spec.terms.window = rule.terms.window;
    }
    return {};
}

} // namespace linli::usecases
