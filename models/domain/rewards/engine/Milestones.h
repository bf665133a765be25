// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/engine/Work.h"

namespace linli::rewards::engine {

/// Distinct invitees, after merges and without the inviter, whose inv reward under the rule is
/// AVAILABLE or USED (spec/rewards.md §17).
[[nodiscard]] std::int64_t
releasedInvitees(Work& work, const RuleId& rule, const MemberKey& inviter);
/// Keeps the count right when a reward enters (+1) or leaves (−1) AVAILABLE or USED.
void countReleased(Work& work, const RewardRecord& reward, std::int64_t by);

/// After a release of an inv reward under `rule`: grants what is reached (details §9).
void grantMilestones(Work& work, const MemberKey& member, const RuleId& rule);
/// After a take or a merge: takes back what is no longer reached.
void recheckMilestones(Work& work, const MemberKey& member);

} // namespace linli::rewards::engine
