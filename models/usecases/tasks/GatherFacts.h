// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tasks/PlanTasks.h"
#include "usecases/boards/Boards.h"
#include "usecases/shop/Shop.h"

#include <map>
#include <vector>

namespace linli::usecases {

/// Everything the flows that are on have to be told of now. Errors: those of the stores and boards.
[[nodiscard]] Result<std::vector<tasks::Fact>>
gatherFacts(Shop& shop, Boards& boards, const std::vector<tasks::Flow>& flows);
/// The facts of one trigger within the window.
[[nodiscard]] Result<std::vector<tasks::Fact>>
factsOf(Shop& shop, Boards& boards, tasks::Trigger trigger, const TimeWindow& window);
/// What conditions measure of these people, as of now.
[[nodiscard]] Result<std::map<MemberKey, tasks::Standing>>
standingsOf(Shop& shop, const std::vector<MemberKey>& members);

} // namespace linli::usecases
