// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/SettableClock.h"

namespace linli::usecases {

/// Stands still until it is set.
class ManualClock final : public ports::SettableClock
{
  public:
    explicit ManualClock(Instant now) : m_now(now) {}
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant now) override { m_now = now; }
    void advance(Span span) { m_now = m_now + span; }

  private:
    Instant m_now;
};

} // namespace linli::usecases
