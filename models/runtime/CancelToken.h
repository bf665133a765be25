// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace linli::runtime {

/// Says "stop" to jobs. Copies share one flag; any thread.
class CancelToken
{
  public:
    CancelToken() : m_flag(std::make_shared<std::atomic_bool>(false)) {}
    void cancel() const { m_flag->store(true); }
    [[nodiscard]] bool isCancelled() const { return m_flag->load(); }

  private:
    std::shared_ptr<std::atomic_bool> m_flag;
};

} // namespace linli::runtime
