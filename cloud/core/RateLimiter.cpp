// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/core/RateLimiter.h"

#include <algorithm>

namespace linli::cloud {

int RateLimiter::admit(const std::string& key, int most, std::int64_t windowMs, Instant now)
{
    constexpr std::int64_t kOne = 1000;
    const std::lock_guard guard(m_mutex);
    if (m_buckets.size() >= kMostKeys) {
        forgetFull(now);
    }
    const std::int64_t full = most * kOne;
    const auto [at, fresh] = m_buckets.try_emplace(key, Bucket{full, now, now});
    Bucket& bucket = at->second;
    const std::int64_t passed = std::max<std::int64_t>(0, now.unixMs() - bucket.at.unixMs());
    bucket.credit =
        passed >= windowMs ? full : std::min(full, bucket.credit + passed * full / windowMs);
    bucket.at = now;
    int waitMs = 0;
    if (bucket.credit >= kOne) {
        bucket.credit -= kOne;
    } else {
        waitMs = static_cast<int>(((kOne - bucket.credit) * windowMs + full - 1) / full);
    }
    bucket.fullAt = Instant::fromUnixMs(now.unixMs() + (full - bucket.credit) * windowMs / full);
    return waitMs;
}

void RateLimiter::forgetFull(Instant now)
{
    std::erase_if(m_buckets, [now](const auto& entry) { return entry.second.fullAt <= now; });
    if (m_buckets.size() >= kMostKeys) {
        m_buckets.clear(); // a flood of addresses: better a fresh start than no memory
    }
}

} // namespace linli::cloud
