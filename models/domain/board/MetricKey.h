// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <array>
#include <string_view>

namespace linli::board {

/// The figures of spec/metrics.md as they are shown, one card each.
enum class MetricKey
{
    NetGmv,
    ReferredShare,
    NewNeighbours,
    CustomerK,
    SharerK,
    Sharers,
    Repurchase,
    CostPerNew,
    Roi,
    Cycle,
    Dependence,
};

inline constexpr std::array kMetricKeys{
    MetricKey::NetGmv,  MetricKey::ReferredShare, MetricKey::NewNeighbours, MetricKey::CustomerK,
    MetricKey::SharerK, MetricKey::Sharers,       MetricKey::Repurchase,    MetricKey::CostPerNew,
    MetricKey::Roi,     MetricKey::Cycle,         MetricKey::Dependence};

/// "net_gmv", "referred_share" …: as on the command line. Errors of parse: UnknownOption (rows).
[[nodiscard]] std::string_view textOf(MetricKey key);
[[nodiscard]] Result<MetricKey> parseMetricKey(std::string_view text);

} // namespace linli::board
