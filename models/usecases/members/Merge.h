// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/rewards/DryRun.h"
#include "usecases/rewards/Submit.h"
#include "usecases/shop/Shop.h"
#include "usecases/views/MemberRow.h"
#include "usecases/views/RewardRow.h"

#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

/// What joining two records of one neighbour would do; nothing is written.
struct MergePreview
{
    MemberRow from; ///< goes into the other one: her name and phone are no longer shown
    MemberRow into;
    bool refused = false;
    std::string refusal;
    std::vector<UnitBalance> moved; ///< what of `from` passes over, by unit
    std::int64_t ordersMoved = 0;   ///< paid ones
    std::int64_t inviteesMoved = 0;
    std::string inviterPassing;         ///< whose bind passes over, or empty
    bool bindDropped = false;           ///< one of them had invited the other
    std::vector<RewardChange> reversed; ///< what one person should not have earned
    std::vector<DebtChange> debts;
    std::int64_t undoHours = 24;
};

/// Errors: NotFound (either), InvalidValue (both are one).
[[nodiscard]] Result<MergePreview>
previewMerge(Shop& shop, const MemberKey& from, const MemberKey& into);

/// spec/rewards-details.md §11. Errors: NotFound. SAME_MEMBER is a refusal.
[[nodiscard]] Result<Outcome>
mergeMembers(Shop& shop, const MemberKey& from, const MemberKey& into);

/// Takes the last merge of `from` back; within 24 h and while neither was touched since (TOO_LATE
/// and TOUCHED are refusals). Errors: NotFound.
[[nodiscard]] Result<Outcome> unmergeMember(Shop& shop, const MemberKey& from);

} // namespace linli::usecases
