// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Instant.h"

#include <mutex>
#include <string>
#include <unordered_map>

namespace linli::cloud {

/// So many per window and key: a bucket that refills evenly. Keeps at most kMostKeys; beyond that
/// full buckets are forgotten first. Any thread.
class RateLimiter
{
  public:
    static constexpr std::size_t kMostKeys = 50'000;

    /// Milliseconds to wait, 0 where the request may pass (and is counted).
    [[nodiscard]] int admit(const std::string& key, int most, std::int64_t windowMs, Instant now);

  private:
    struct Bucket
    {
        std::int64_t credit = 0; ///< in thousandths of a request
        Instant at;
        Instant fullAt;
    };
    void forgetFull(Instant now);

    std::mutex m_mutex;
    std::unordered_map<std::string, Bucket> m_buckets;
};

} // namespace linli::cloud
