// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/shop/Existing.h"

#include "domain/rewards/ShopState.h"
#include "usecases/ports/RewardStore.h"

#include <utility>

namespace linli::usecases {
namespace {

constexpr std::size_t kShownBytes = 64;
constexpr std::size_t kLongestShownNumber = 4;
constexpr std::size_t kShownDigits = 2;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

template <typename Record>
Result<Record>
found(Shop& shop, std::optional<Record> record, std::string_view field, std::string_view value)
{
    if (std::optional<Error> failure = shop.rewards.failure()) {
        return *std::move(failure);
    }
    if (!record) {
        return Error::badInput(ErrorCode::NotFound, std::string(field),
                               withoutPhone(value.substr(0, kShownBytes)), std::string(field));
    }
    return *std::move(record);
}

} // namespace

std::string withoutPhone(std::string_view typed)
{
    std::string shown;
    for (std::size_t i = 0; i < typed.size();) {
        std::size_t end = i;
        while (end < typed.size() && isDigit(typed[end])) {
            ++end;
        }
        if (end - i > kLongestShownNumber) {
            shown.append(end - i - kShownDigits, '*')
                .append(typed.substr(end - kShownDigits, kShownDigits));
            i = end;
        } else {
            shown.push_back(typed[i++]);
        }
    }
    return shown;
}

Result<rewards::MemberRecord> existingMember(Shop& shop, const MemberKey& member)
{
    return found(shop, shop.rewards.state().members().member(member), "member", member.text());
}

Result<rewards::OrderRecord> existingOrder(Shop& shop, const OrderKey& order)
{
    auto record = shop.rewards.state().orders().order(order);
    if (std::optional<Error> failure = shop.rewards.failure()) {
        return *std::move(failure);
    }
    if (!record) { // an order number is digits by nature and names nobody
        return Error::badInput(ErrorCode::NotFound, "order", order.text().substr(0, kShownBytes),
                               "order");
    }
    return *std::move(record);
}

Result<rewards::RewardRecord> existingReward(Shop& shop, const RewardId& reward)
{
    return found(shop, shop.rewards.state().rewards().reward(reward), "reward", reward.text());
}

} // namespace linli::usecases
