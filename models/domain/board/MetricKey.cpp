// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/MetricKey.h"

#include <string>

namespace linli::board {
namespace {

constexpr std::array<std::string_view, kMetricKeys.size()> kTexts{
    "net_gmv",  "referred_share", "new_neighbours", "k_customer",
    "k_sharer", "sharers",        "repurchase",     "cost_per_new",
    "roi",      "cycle_days",     "dependence"};

} // namespace

std::string_view textOf(MetricKey key)
{
    return kTexts.at(static_cast<std::size_t>(key));
}

Result<MetricKey> parseMetricKey(std::string_view text)
{
    std::string allowed;
    for (const MetricKey key : kMetricKeys) {
        if (text == textOf(key)) {
            return key;
        }
        allowed += (allowed.empty() ? "" : ", ") + std::string(textOf(key));
    }
    return Error::badInput(ErrorCode::UnknownOption, "rows", std::string(text), allowed);
}

} // namespace linli::board
