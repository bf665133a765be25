// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

namespace linli::cloud {

/// Counts for GET /metrics in the Prometheus text format. Any thread.
class Metrics
{
  public:
    void count(std::string_view operation, int status, std::int64_t microseconds);
    [[nodiscard]] std::string text() const;

  private:
    struct Sum
    {
        std::int64_t count = 0;
        std::int64_t microseconds = 0;
    };
    mutable std::mutex m_mutex;
    std::map<std::pair<std::string, int>, Sum> m_sums;
};

} // namespace linli::cloud
