// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/rewards/Records.h"
#include "usecases/shop/Shop.h"

namespace linli::usecases {

/// The record a person named, or NotFound with field, value and what is allowed. A typed value in
/// the error is cut to 64 bytes and shows no more than two digits at the end of a number.
[[nodiscard]] Result<rewards::MemberRecord> existingMember(Shop& shop, const MemberKey& member);
[[nodiscard]] Result<rewards::OrderRecord> existingOrder(Shop& shop, const OrderKey& order);
[[nodiscard]] Result<rewards::RewardRecord> existingReward(Shop& shop, const RewardId& reward);

/// What an error may repeat of a typed text: a run of five or more digits keeps its last two only,
/// because it may be somebody's phone.
[[nodiscard]] std::string withoutPhone(std::string_view typed);

} // namespace linli::usecases
