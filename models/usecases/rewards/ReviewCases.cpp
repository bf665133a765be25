// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/rewards/ReviewCases.h"

#include "usecases/gifts/PieceCost.h"
#include "usecases/ports/SettingStore.h"
#include "usecases/rewards/Submit.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

#include <algorithm>

namespace linli::usecases {
namespace {

constexpr std::int32_t kMostRewards = 500;
constexpr std::size_t kLongestReason = 200;

std::string settingOf(const OrderKey& order)
{
    return "review.rejected." + order.text();
}

ReviewCase& caseOf(std::vector<ReviewCase>& cases, const RewardRow& reward)
{
    const auto known = std::find_if(cases.begin(), cases.end(), [&](const ReviewCase& one) {
        return one.order == reward.order;
    });
    if (known != cases.end()) {
        return *known;
    }
    ReviewCase opened;
    opened.order = reward.order;
    opened.invitee = reward.invitee;
    opened.inviteeName = reward.inviteeName;
    opened.paidAt = reward.paidAt;
    cases.push_back(std::move(opened));
    return cases.back();
}

} // namespace

Result<std::vector<ReviewCase>> reviewCases(Shop& shop)
{
    LINLI_ASSIGN(const Page<RewardRow> page,
                 reviewQueue(shop, PageRequest{kMostRewards, std::nullopt}));
    std::vector<ReviewCase> cases;
    for (const RewardRow& reward : page.rows) {
        ReviewCase& one = caseOf(cases, reward);
        if (reward.side == rewards::RewardSide::Inviter) {
            one.inviter = reward.owner;
            one.inviterName = reward.ownerName;
        }
        for (const std::string& signal : reward.signals) {
            if (std::find(one.signals.begin(), one.signals.end(), signal) == one.signals.end()) {
                one.signals.push_back(signal);
            }
        }
        LINLI_ASSIGN(const auto cost, pieceCost(shop, reward.unit));
        one.atStakeFen += cost.value_or(0) * reward.current;
        one.rewards.push_back(reward);
    }
    std::stable_sort(cases.begin(), cases.end(),
                     [](const ReviewCase& a, const ReviewCase& b) { return a.paidAt < b.paidAt; });
    return cases;
}

Result<Outcome> rejectWithReason(Shop& shop, const OrderKey& order, const std::string& reason)
{
    LINLI_ASSIGN(const std::string typed, typedText("reason", reason, kLongestReason));
    return inOneUnit(shop, [&]() -> Result<Outcome> {
        LINLI_ASSIGN(Outcome outcome, rejectReview(shop, order));
        if (!typed.empty()) {
            LINLI_TRY(shop.settings.set(settingOf(order), typed));
        }
        return outcome;
    });
}

Result<std::string> rejectReason(Shop& shop, const OrderKey& order)
{
    LINLI_ASSIGN(const auto kept, shop.settings.get(settingOf(order)));
    return kept.value_or(std::string());
}

} // namespace linli::usecases
