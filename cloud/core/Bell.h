// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <mutex>
#include <string>
#include <utility>

namespace linli::cloud {

/// Rung after a commit that made a shop's feed grow, so that parked requests are asked again. Any
/// thread may ring; the listener is called on the ringing thread and must only pass it on.
class Bell
{
  public:
    using Listener = std::function<void(const std::string& store)>;
    void listen(Listener listener)
    {
        const std::lock_guard guard(m_mutex);
        m_listener = std::move(listener);
    }
    void ring(const std::string& store)
    {
        const std::lock_guard guard(m_mutex);
        if (m_listener) {
            m_listener(store);
        }
    }

  private:
    std::mutex m_mutex;
    Listener m_listener;
};

} // namespace linli::cloud
