// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "runtime/CancelToken.h"
#include "usecases/ports/ChangeSet.h"

#include <chrono>
#include <optional>

namespace linli::runtime {

struct JobOptions
{
    CancelToken cancel;
    /// From the call on, waiting included. A job that starts too late is not run; one that is
    /// running may ask and give up; one that was committed stays.
    std::optional<std::chrono::milliseconds> deadline;
};

/// What a running job may ask and say. Lives as long as the job; the job's thread.
class JobContext
{
  public:
    explicit JobContext(const JobOptions& options)
        : m_cancel(options.cancel),
          m_until(options.deadline ? std::optional(Clock::now() + *options.deadline) : std::nullopt)
    {
    }
    /// Errors: Cancelled, DeadlineExceeded. Long jobs ask now and then and return the error, which
    /// undoes what they wrote.
    [[nodiscard]] Result<void> mayGoOn() const
    {
        if (m_cancel.isCancelled()) {
            return Error(ErrorCode::Cancelled);
        }
        if (m_until && Clock::now() > *m_until) {
            return Error(ErrorCode::DeadlineExceeded);
        }
        return {};
    }
    /// For jobs that learn only while running what they change.
    void touch(ports::ChangeSet kinds) { m_touched.add(kinds); }
    [[nodiscard]] const ports::ChangeSet& touched() const { return m_touched; }

  private:
    using Clock = std::chrono::steady_clock;
    CancelToken m_cancel;
    std::optional<Clock::time_point> m_until;
    ports::ChangeSet m_touched;
};

} // namespace linli::runtime
