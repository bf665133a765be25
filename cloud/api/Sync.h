// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/api/Call.h"
#include "cloud/authority/Authority.h"

#include <functional>

namespace linli::cloud {

/// The version of the kinds and their bodies (spec/sync.md §4.6); two before it are served.
inline constexpr int kSyncSchema = 1;
[[nodiscard]] std::optional<Problem> schemaProblem(int offered);

inline constexpr qsizetype kMostOps = 500;
inline constexpr int kMostChanges = 1000;
inline constexpr int kLongestWaitS = 25;

[[nodiscard]] Response postOps(Call& call);
[[nodiscard]] Response getChanges(Call& call);
[[nodiscard]] Response getSnapshot(Call& call);
[[nodiscard]] Response getDigest(Call& call);
[[nodiscard]] Response postRecover(Call& call);
/// Every figure of spec/metrics.md over ?window=, by the module console and linlictl use.
[[nodiscard]] Response getShopMetrics(Call& call);

} // namespace linli::cloud
