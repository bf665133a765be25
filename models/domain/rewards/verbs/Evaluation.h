// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/engine/Work.h"

namespace linli::rewards::engine {

/// Runs the rules for a paid order and prints one line each (details §6). `manual` = attrib.
void evaluateRules(Work& work, const OrderKey& order, bool manual);

/// Names of the soft signals that put the referral into review, in their fixed order.
[[nodiscard]] std::vector<std::string> signalsFor(const Work& work,
                                                  const BindRecord& bind,
                                                  const MemberKey& buyer,
                                                  const MemberKey& inviter,
                                                  bool manual);

} // namespace linli::rewards::engine
