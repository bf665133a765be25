// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report/Report.h"
#include "usecases/insight/Insight.h"

#include <optional>
#include <vector>

namespace linli::ui::sheets {

/// The tables behind the charts of page 数据, one each; people by their full names: the owner's
/// own.
[[nodiscard]] report::Report trend(const usecases::Insight& insight);
[[nodiscard]] report::Report funnel(const usecases::Insight& insight);
[[nodiscard]] report::Report cohorts(const usecases::Insight& insight);
[[nodiscard]] report::Report dependence(const usecases::Insight& insight);

/// N(t) of spec/metrics.md every fifteen days of half a year, as it goes now and with K 0.1 higher;
/// nothing while K or the cycle time is unknown. A drawing aid, hence floating point.
struct Projection
{
    std::vector<int> days;
    std::vector<double> now;
    std::vector<double> better;
};
[[nodiscard]] std::optional<Projection> projection(const usecases::Insight& insight);
[[nodiscard]] report::Report projected(const usecases::Insight& insight);

} // namespace linli::ui::sheets
