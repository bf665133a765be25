// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/honours/Honours.h"
#include "usecases/ports/vip/VipStore.h"
#include "usecases/posters/PosterPerson.h"
#include "usecases/settings/ShopProfile.h"
#include "usecases/shop/Shop.h"

#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

/// One of the group beside what she wears.
struct VipRow
{
    MemberKey member;
    std::string name;
    std::string code;
    Instant joinedAt;
    bool byTier = false;
    std::optional<honours::Tier> honour;
};

/// Who belongs to the group, latest first.
[[nodiscard]] Result<std::vector<VipRow>> vipMembers(Shop& shop);
[[nodiscard]] Result<bool> isVip(Shop& shop, const MemberKey& member);
/// By hand; who is in it already stays. How many joined. Errors: NotFound.
[[nodiscard]] Result<std::int64_t> joinVip(Shop& shop, const std::vector<MemberKey>& members);
/// A tier does not bring her back, a hand does. Errors: NotFound (she is not in it).
[[nodiscard]] Result<void> leaveVip(Shop& shop, const MemberKey& member);

/// The tier that opens the group by itself; empty = only by hand.
[[nodiscard]] Result<std::string> vipTier(Shop& shop);
/// Errors: NotFound (tier).
[[nodiscard]] Result<void> setVipTier(Shop& shop, const std::string& tier);
/// Who holds that tier or a higher one joins. Nobody's act. How many joined.
[[nodiscard]] Result<std::int64_t> admitByTier(Shop& shop);

/// A new one where its id is empty. Errors: MissingValue, TooLong.
[[nodiscard]] Result<ports::VipPolicy> savePolicy(Shop& shop, const ports::VipPolicy& policy);
/// What was removed; savePolicy puts it back. Errors: NotFound.
[[nodiscard]] Result<ports::VipPolicy> removePolicy(Shop& shop, const std::string& id);
[[nodiscard]] Result<std::vector<ports::VipPolicy>> vipPolicies(Shop& shop);

/// What a card with her story prints.
struct StoryPaper
{
    PosterPerson person;
    ShopProfile shop;
    std::int64_t invited = 0;
    std::int64_t months = 0; ///< full months since she came
    std::string words;
};
/// Errors: ConsentNeeded (no consent `story` in force: value = the purpose, allowed = how one is
/// recorded), MissingValue, TooLong (words, 120 characters), InvalidValue (digits of a phone in
/// them), NotFound (no code in force).
[[nodiscard]] Result<StoryPaper>
storyPaper(Shop& shop, const MemberKey& member, const std::string& words);

} // namespace linli::usecases
