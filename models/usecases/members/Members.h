// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/members/NewMember.h"
#include "usecases/shop/Shop.h"
#include "usecases/views/MemberRow.h"
#include "usecases/views/Page.h"

#include <string_view>
#include <vector>

namespace linli::usecases {

struct Outcome;

/// Writes a neighbour down and issues her InviteCode, in one unit of work. Errors: MissingValue,
/// TooLong, InvalidPhone, OutOfRange (joinedAt), InvalidCode; AlreadyExists with field "phone" and
/// value = the masked phone (parameter "member" = the key of who has it), or field "code".
[[nodiscard]] Result<MemberKey> enrol(Shop& shop, const NewMember& person);

/// Errors: NotFound, and those of enrol.
[[nodiscard]] Result<void> editMember(Shop& shop, const MemberKey& member, const MemberEdit& edit);

/// Staff cannot invite (spec/security.md F4). Errors: NotFound.
[[nodiscard]] Result<void> setStaff(Shop& shop, const MemberKey& member, bool isStaff);

/// Stops what she would earn; takes back what is pending (spec/rewards-details.md §11).
[[nodiscard]] Result<Outcome> blockMember(Shop& shop, const MemberKey& member);

/// Errors: OutOfRange (limit), TooLong (text).
[[nodiscard]] Result<Page<MemberRow>>
listMembers(Shop& shop, const MemberQuery& query, const PageRequest& page);

/// Everybody the query finds, in its order. Errors: those of listMembers.
[[nodiscard]] Result<std::vector<MemberKey>> membersListed(Shop& shop, const MemberQuery& query);

/// One neighbour from what a person types: key, invite code, claim code (whose data were erased),
/// alias code or phone, in this order.
/// Errors: NotFound (value shows no digits of a phone but the last two).
[[nodiscard]] Result<MemberKey> findMember(Shop& shop, std::string_view typed);

/// Writes down what she agreed to (public_name, photo, story …). Errors: NotFound, MissingValue.
[[nodiscard]] Result<void> recordConsent(Shop& shop,
                                         const MemberKey& member,
                                         const std::string& purpose,
                                         const std::string& textVersion,
                                         const std::string& channel);

/// The digits behind the mask, for the one who must call her. Errors: NotFound.
[[nodiscard]] Result<std::string> revealPhone(Shop& shop, const MemberKey& member);

} // namespace linli::usecases
