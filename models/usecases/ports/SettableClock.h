// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/Clock.h"

namespace linli::ports {

/// A clock somebody sets: tests, a fixed `--now`, and the sample shop, whose six months pass in
/// seconds. Not for two threads at once.
class SettableClock : public Clock
{
  public:
    virtual void set(Instant now) = 0;
};

} // namespace linli::ports
