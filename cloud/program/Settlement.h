// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/service/Service.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace linli::cloud {

/// Settles every shop where something is due, as device "cloud"; only the authority does. Errors:
/// those of storage.
Result<void> settleDueShops(Bench& bench);

/// Forgets who opened which page 30 days ago (spec/security.md §4.3: visitors who did not join; a
/// visit is never tied to a neighbour). Errors: those of storage.
Result<void> forgetOldVisits(Bench& bench);

/// Does both, the first every minute and the second every hour, on a thread of its own until it is
/// destroyed.
class Settlement
{
  public:
    explicit Settlement(const ServiceParts& parts);
    Settlement(const Settlement&) = delete;
    Settlement& operator=(const Settlement&) = delete;
    ~Settlement();

  private:
    void run();

    const ServiceParts& m_parts;
    std::mutex m_mutex;
    std::condition_variable m_waiting;
    bool m_ending = false;
    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace linli::cloud
