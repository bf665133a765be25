// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/OrderRecords.h"
#include "domain/rewards/Records.h"

#include <vector>

namespace linli::rewards {

/// The facts of a shop as they stand in its tables: what a dry run plays again. Lists by sequence;
/// keys as first made (a merged neighbour keeps her own). Orders and refunds carry no lines.
struct History
{
    std::vector<MemberRecord> members;
    std::vector<BindRecord> binds;
    std::vector<OrderRecord> orders;
    std::vector<RefundRecord> refunds;
    std::vector<GroupRecord> groups;
};

} // namespace linli::rewards
