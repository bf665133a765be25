// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ids/Keys.h"
#include "usecases/shop/Shop.h"

#include <string_view>

namespace linli::usecases {

struct Outcome;

/// `invitee` was sent by `inviter` (a person picked on the screen or found by her phone). One
/// decision: BOUND, or the refusal of spec/rewards.md §4. Errors: NotFound.
[[nodiscard]] Result<Outcome>
bindTo(Shop& shop, const MemberKey& invitee, const MemberKey& inviter);

/// By what is on her poster: an invite or alias code; a code with a wrong check character or never
/// issued here is the decision BAD_SIGNATURE. Errors: NotFound (invitee).
[[nodiscard]] Result<Outcome>
bindByCode(Shop& shop, const MemberKey& invitee, std::string_view code);

/// Whatever the owner typed for the inviter: code, phone or key. Errors: NotFound (neither).
[[nodiscard]] Result<Outcome>
bindTyped(Shop& shop, const MemberKey& invitee, std::string_view inviter);

/// "李阿姨 sent me" after the order was paid: spec/rewards.md, attrib. Errors: NotFound.
[[nodiscard]] Result<Outcome>
attributeOrder(Shop& shop, const OrderKey& order, const MemberKey& inviter);

} // namespace linli::usecases
