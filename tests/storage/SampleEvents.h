// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Changes.h"
#include "domain/rewards/ShopState.h"
#include "storage/rewards/SqlRewardStore.h"

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace linli::storage {

/// Changes as the engine would make them, small enough to be read: each event brings two new
/// neighbours, one paid order and a two-sided reward of one egg each.
[[nodiscard]] rewards::Changes twoSidedEvent(const rewards::ShopState& state);

inline constexpr int kEntriesPerEvent = 3;

/// Applies `count` of them. Stops at the first error.
Result<void> applyEvents(SqlRewardStore& store, int count);

/// Every row of every table as text, read by a connection of its own.
[[nodiscard]] QString dumpOf(const std::string& path);

/// Runs SQL the product would never run, by a connection of its own, append-only triggers dropped.
void tamper(const std::string& path, const std::vector<std::string>& statements);

/// What `--write-events FILE` does: applies events until it is killed, printing the number of each
/// committed one.
int writeEventsForever(const std::string& path);

} // namespace linli::storage
