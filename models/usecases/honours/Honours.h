// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/time/BusinessDay.h"
#include "usecases/ports/HonourStore.h"
#include "usecases/posters/PosterPerson.h"
#include "usecases/settings/ShopProfile.h"
#include "usecases/shop/Shop.h"

#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

class Boards;

/// A sharer beside the tiers: what she has, waits for and could have.
struct HonourRow
{
    MemberKey member;
    std::string name;
    std::string code;
    honours::Standing standing;
    std::optional<honours::Tier> held;
    std::optional<ports::HonourRecord> waiting;
    std::optional<honours::Tier> reached; ///< the highest she reaches and does not hold
};

[[nodiscard]] Result<std::vector<honours::Tier>> honourTiers(Shop& shop);
/// Errors: MissingValue (id, name), OutOfRange, TooLong; a tier must ask something.
[[nodiscard]] Result<void> saveHonourTier(Shop& shop, const honours::Tier& tier);

/// Everybody who ever brought somebody: those who wait first, then by invites and sales.
[[nodiscard]] Result<std::vector<HonourRow>> honourList(Shop& shop, Boards& boards);
/// What she has done since the shop began.
[[nodiscard]] Result<honours::Standing>
standingOf(Shop& shop, Boards& boards, const MemberKey& member);

/// Her application. Errors: NotFound, Refused (she does not reach it: found and needed are told),
/// AlreadyExists (she holds it or waits for it).
[[nodiscard]] Result<ports::HonourRecord>
applyForHonour(Shop& shop, Boards& boards, const MemberKey& member, const std::string& tier);
/// The owner's yes or no; a no needs a reason. A yes ends the lower honour she held. Errors:
/// NotFound, IllegalTransition (decided already), MissingValue (reason).
[[nodiscard]] Result<ports::HonourRecord>
decideHonour(Shop& shop, const std::string& application, bool approve, const std::string& reason);
/// Takes an honour back. Errors: NotFound, IllegalTransition, MissingValue (reason).
[[nodiscard]] Result<ports::HonourRecord>
endHonour(Shop& shop, const std::string& application, const std::string& reason);
/// What a certificate says of her. Errors: NotFound (she holds no honour, or has no code).
struct HonourPaper
{
    PosterPerson person;
    ShopProfile shop;
    honours::Tier tier;
    BusinessDay since;
};
[[nodiscard]] Result<HonourPaper> honourPaper(Shop& shop, const MemberKey& member);
/// For badges: the tier she holds.
[[nodiscard]] Result<std::optional<honours::Tier>> honourOf(Shop& shop, const MemberKey& member);

} // namespace linli::usecases
