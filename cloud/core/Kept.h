// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Instant.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>

namespace linli::cloud {

/// What was made of a shop's feed, kept until the feed has grown. At most `kMost` of them; beyond
/// that all are forgotten. Any thread.
template <typename T, std::size_t kMost = 2000> class Kept
{
  public:
    /// Nothing where none is kept, or an older one than `youngerThan` with another head.
    [[nodiscard]] std::shared_ptr<const T>
    find(const std::string& key, std::int64_t head, Instant youngerThan) const
    {
        const std::lock_guard guard(m_mutex);
        const auto at = m_kept.find(key);
        const bool good =
            at != m_kept.end() && (at->second.head == head || at->second.madeAt > youngerThan);
        return good ? at->second.value : nullptr;
    }
    std::shared_ptr<const T> keep(const std::string& key, std::int64_t head, Instant now, T value)
    {
        auto shared = std::make_shared<const T>(std::move(value));
        const std::lock_guard guard(m_mutex);
        if (m_kept.size() >= kMost) {
            m_kept.clear();
        }
        m_kept.insert_or_assign(key, Entry{head, now, shared});
        return shared;
    }

  private:
    struct Entry
    {
        std::int64_t head = 0;
        Instant madeAt;
        std::shared_ptr<const T> value;
    };
    mutable std::mutex m_mutex;
    std::unordered_map<std::string, Entry> m_kept;
};

} // namespace linli::cloud
