// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/Clock.h"

#include <atomic>
#include <cstdint>
#include <cstdlib>

namespace linli::app {

/// The computer's clock put right by what the cloud's says, so that what happens here has the time
/// it will have in the authority's order (spec/sync.md §4.6). Any thread.
class CorrectedClock final : public ports::Clock
{
  public:
    explicit CorrectedClock(const ports::Clock& base) : m_base(base) {}
    [[nodiscard]] Instant now() const override { return m_base.now() + Span{m_offsetMs}; }
    /// Trips on the line make small differences: those are left alone.
    void correct(std::int64_t offsetMs)
    {
        constexpr std::int64_t kNoticeMs = 2000;
        m_offsetMs = std::abs(offsetMs) < kNoticeMs ? 0 : offsetMs;
    }

  private:
    const ports::Clock& m_base;
    std::atomic<std::int64_t> m_offsetMs = 0;
};

} // namespace linli::app
