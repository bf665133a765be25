// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

namespace linli::sync {

/// When to try again after a failure: full jitter between nothing and a ceiling that doubles from
/// 1 s to 5 min (spec/sync.md §4.4), so that the counters of a street do not come back at once.
class RetrySchedule
{
  public:
    static constexpr std::int64_t kFirstMs = 1000;
    static constexpr std::int64_t kMostMs = 300'000;

    /// `random`: any 64 bits.
    [[nodiscard]] std::int64_t nextDelayMs(std::uint64_t random)
    {
        const std::int64_t ceilingMs = m_ceilingMs;
        m_ceilingMs = std::min(kMostMs, m_ceilingMs * 2);
        return static_cast<std::int64_t>(random % static_cast<std::uint64_t>(ceilingMs)) + 1;
    }
    void succeeded() { m_ceilingMs = kFirstMs; }

  private:
    std::int64_t m_ceilingMs = kFirstMs;
};

} // namespace linli::sync
