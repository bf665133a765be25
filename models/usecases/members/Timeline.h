// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/members/MemberDetail.h"

#include <vector>

namespace linli::usecases {

/// The latest things that happened to her, newest first, from the parts that were read already and
/// her ledger entries. Ties: as they were written.
[[nodiscard]] Result<std::vector<TimelineItem>> timelineOf(Shop& shop, const MemberDetail& detail);

} // namespace linli::usecases
