// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/posts/Webhooks.h"

#include "domain/outreach/WebhookAddress.h"
#include "usecases/desk/Permit.h"
#include "usecases/posts/PostAudit.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

#include <algorithm>

namespace linli::usecases {
namespace {

constexpr std::size_t kLongestName = 40;
constexpr std::size_t kLongestRobot = 20;

} // namespace

Result<std::vector<ports::Webhook>> webhooks(Shop& shop)
{
    return shop.features.posts->webhooks();
}

Result<ports::Webhook> webhook(Shop& shop, const std::string& id)
{
    LINLI_ASSIGN(const std::vector<ports::Webhook> all, shop.features.posts->webhooks());
    const auto found =
        std::ranges::find_if(all, [&id](const ports::Webhook& one) { return one.id == id; });
    if (found == all.end()) {
        return Error::badInput(ErrorCode::NotFound, "webhook", id, "a group robot");
    }
    return *found;
}

Result<ports::Webhook> keepWebhook(Shop& shop, const WebhookForm& form)
{
    LINLI_TRY(permit(shop, staff::Permission::Settings));
    ports::Webhook kept;
    if (!form.id.empty()) {
        LINLI_ASSIGN(kept, webhook(shop, form.id));
    } else {
        kept.id = shop.ids.next().toText();
        kept.createdAt = shop.clock.now();
    }
    LINLI_ASSIGN(kept.name, typedText("name", form.name, kLongestName));
    if (kept.name.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "name", "", "1–40");
    }
    LINLI_ASSIGN(kept.robot, typedText("robot", form.robot, kLongestRobot));
    LINLI_ASSIGN(kept.address, outreach::parseTestAddress(form.address));
    return inOneUnit(shop, [&]() -> Result<ports::Webhook> {
        LINLI_TRY(shop.features.posts->keepWebhook(kept));
        LINLI_TRY(notePost(shop, "webhook", kept.id, kept.address.empty() ? "" : "test address"));
        return kept;
    });
}

Result<void> removeWebhook(Shop& shop, const std::string& id)
{
    LINLI_TRY(permit(shop, staff::Permission::Settings));
    LINLI_ASSIGN(const ports::Webhook known, webhook(shop, id));
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(shop.features.posts->cancelAll(known.id, shop.clock.now()));
        LINLI_TRY(shop.features.posts->removeWebhook(known.id, shop.clock.now()));
        return notePost(shop, "webhook-remove", known.id, "");
    });
}

} // namespace linli::usecases
