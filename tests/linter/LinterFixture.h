// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/campaigns/CheckCampaign.h"

#include <string>
#include <string_view>
#include <vector>

namespace linli::linter {

/// The rule data as it is shipped, and the real text port over it.
[[nodiscard]] const RuleBook& book();
[[nodiscard]] const TextMatcher& matcher();

/// The campaign of a JSON text, on 2026-03-02.
[[nodiscard]] Value campaignOf(std::string_view json);
[[nodiscard]] std::vector<Finding> findingsOf(std::string_view json);
/// "RULE" of every finding, sorted, once each.
[[nodiscard]] std::vector<std::string> rulesOf(std::string_view json);
/// "RULE S where" of every finding, in order.
[[nodiscard]] std::vector<std::string> linesOf(std::string_view json);
/// The rules that fire on one text; `more` goes before it in the document ("\"channel\":…,"),
/// `fields` into the text object.
[[nodiscard]] std::vector<std::string>
rulesOfText(std::string_view text, std::string_view more = {}, std::string_view fields = {});
[[nodiscard]] bool fires(std::string_view rule,
                         std::string_view text,
                         std::string_view more = {},
                         std::string_view fields = {});

} // namespace linli::linter
