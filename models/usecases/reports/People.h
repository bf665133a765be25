// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report/RewardReport.h"
#include "usecases/reports/Reports.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace linli::usecases {

/// What reports print of neighbours, by the text of their keys.
using People = std::unordered_map<std::string, report::Person>;

/// Errors: NotAllowed: reports need the right to export, full phones that to reveal them as well.
[[nodiscard]] Result<void> permitReport(const Shop& shop, Phones phones);

[[nodiscard]] Result<People>
peopleOf(Shop& shop, const std::vector<MemberKey>& members, Phones phones);
/// Unknown neighbours come back empty. `people` outlives the answer.
[[nodiscard]] report::PersonOf lookUp(const People& people);

/// Her phone as it may leave: masked, or all digits. Empty where the shop has none.
[[nodiscard]] Result<std::string>
phoneOf(Shop& shop, const MemberKey& member, const std::string& masked, Phones phones);

} // namespace linli::usecases
