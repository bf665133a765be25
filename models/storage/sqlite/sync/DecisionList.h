// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Decision.h"

#include <QJsonArray>

#include <string>
#include <vector>

namespace linli::storage {

/// Decisions as one line, the same for ours and for the feed's: "BOUND A>B; ACCRUED …".
[[nodiscard]] std::string decisionList(const std::vector<rewards::Decision>& decisions);
/// From the feed: [[code, detail], …].
[[nodiscard]] std::string decisionList(const QJsonArray& decisions);

} // namespace linli::storage
