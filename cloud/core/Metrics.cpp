// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/core/Metrics.h"

namespace linli::cloud {

void Metrics::count(std::string_view operation, int status, std::int64_t microseconds)
{
    const std::lock_guard guard(m_mutex);
    Sum& sum = m_sums[{std::string(operation), status}];
    ++sum.count;
    sum.microseconds += microseconds;
}

std::string Metrics::text() const
{
    const std::lock_guard guard(m_mutex);
    std::string counts = "# TYPE linli_requests_total counter\n";
    std::string times = "# TYPE linli_request_microseconds_total counter\n";
    for (const auto& [key, sum] : m_sums) {
        const std::string labels =
            "{operation=\"" + key.first + "\",status=\"" + std::to_string(key.second) + "\"} ";
        counts += "linli_requests_total" + labels + std::to_string(sum.count) + "\n";
        times +=
            "linli_request_microseconds_total" + labels + std::to_string(sum.microseconds) + "\n";
    }
    return counts + times;
}

} // namespace linli::cloud
