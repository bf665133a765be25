// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/MetricKey.h"
#include "domain/board/Metrics.h"
#include "words/Language.h"

#include <optional>

namespace linli::words {

/// A figure of spec/metrics.md as people read it.
struct MetricWords
{
    QString name;
    QString value;   ///< "0.30", "12.3 %", "¥1,234.50"; – where there is none
    QString note;    ///< the parts beside it, may be empty: "复购 60 天 40.0 %"
    QString formula; ///< how it is made, with the numbers of this window
    QString change; ///< against the window before: "▲ 12 %"; – where there is nothing to compare
    std::optional<bool> better; ///< nothing: no change, or neither good nor bad
};

/// 净销售额, K 值 …
[[nodiscard]] QString metricName(board::MetricKey key, Language language);
[[nodiscard]] MetricWords metricWords(board::MetricKey key,
                                      const board::Metrics& now,
                                      const board::Metrics& before,
                                      Language language);
/// 0.30 from num/den, two decimals, half up; – where den is 0. K is no percentage.
[[nodiscard]] QString ratioText(std::int64_t num, std::int64_t den);

} // namespace linli::words
