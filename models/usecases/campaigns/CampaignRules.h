// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/Campaign.h"
#include "usecases/rewards/Rules.h"

namespace linli::usecases {

/// The shop's rule a campaign's rule becomes. Terms without a window get one of 30 days from the
/// start of the session's day on.
[[nodiscard]] NewRule ruleOf(const campaign::RuleSpec& spec, Instant startsAt);
/// All of them, in their order.
[[nodiscard]] std::vector<NewRule> rulesOf(const campaign::Campaign& campaign);
/// The unit its budget counts in.
[[nodiscard]] Unit unitOf(const rewards::Terms& terms);

} // namespace linli::usecases
