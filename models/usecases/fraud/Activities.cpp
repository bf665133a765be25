// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/fraud/Activities.h"

#include "usecases/desk/Permit.h"
#include "usecases/ports/fraud/SignalStore.h"
#include "usecases/posts/PostAudit.h"
#include "usecases/shop/Existing.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

#include <algorithm>

namespace linli::usecases {
namespace {

constexpr std::size_t kLongestReason = 200;

} // namespace

Result<fraud::Activity>
openActivity(Shop& shop, const MemberKey& inviter, std::int64_t minutes, const std::string& reason)
{
    LINLI_TRY(permit(shop, staff::Permission::EditRules));
    LINLI_TRY(checkRange("minutes", minutes, 15, kLongestActivity.ms / Span::minutes(1).ms));
    LINLI_ASSIGN(std::string typed, typedText("reason", reason, kLongestReason));
    if (typed.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "reason", "", "1–200");
    }
    if (!inviter.empty()) {
        LINLI_TRY(existingMember(shop, inviter));
    }
    const Instant now = shop.clock.now();
    LINLI_ASSIGN(const auto open, shop.features.fraud->activities(now));
    if (std::ranges::any_of(open, [&](const auto& one) { return one.inviter == inviter; })) {
        return Error::badInput(ErrorCode::AlreadyExists, "activity", inviter.text(),
                               "one at a time");
    }
    fraud::Activity activity{shop.ids.next().toText(),
                             inviter,
                             {now, now + Span::minutes(minutes)},
                             shop.desk.actor,
                             std::move(typed)};
    return inOneUnit(shop, [&]() -> Result<fraud::Activity> {
        LINLI_TRY(shop.features.fraud->keepActivity(activity));
        LINLI_TRY(notePost(shop, "activity", inviter.text(), std::to_string(minutes) + " min"));
        return activity;
    });
}

Result<void> endActivity(Shop& shop, const std::string& id)
{
    LINLI_TRY(permit(shop, staff::Permission::EditRules));
    const Instant now = shop.clock.now();
    LINLI_ASSIGN(const auto open, shop.features.fraud->activities(now));
    const auto found = std::ranges::find_if(open, [&](const auto& one) { return one.id == id; });
    if (found == open.end()) {
        return Error::badInput(ErrorCode::NotFound, "activity", id, "an open one");
    }
    fraud::Activity ended = *found;
    ended.window.to = now;
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(shop.features.fraud->keepActivity(ended));
        return notePost(shop, "activity-end", ended.inviter.text(), "");
    });
}

Result<std::vector<fraud::Activity>> activities(Shop& shop)
{
    return shop.features.fraud->activities(shop.clock.now() - Span::days(90));
}

} // namespace linli::usecases
