// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/JobQueue.h"

#include <chrono>
#include <vector>

namespace linli::runtime {

struct StoreLimits
{
    std::size_t queue = 4096;                  ///< jobs waiting; a further one is StorageBusy
    std::size_t jobsPerCommit = 256;           ///< most jobs of one outer transaction
    std::chrono::milliseconds commitAfter{20}; ///< longest a group takes in further jobs
};

/// Runs jobs on the store thread. Writes that wait together share one outer transaction, each in a
/// level of its own, so that one disk flush serves them all and a failing job undoes only itself
/// (design.md §7). Nobody is answered before the outer commit.
class GroupCommit
{
  public:
    GroupCommit(ports::Session& session, JobQueue& queue, StoreLimits limits)
        : m_session(session), m_queue(queue), m_limits(limits)
    {
    }
    /// Runs the job, and further waiting writes with it if it is one. Answers all of them. Returns
    /// what the committed ones changed.
    ports::ChangeSet run(std::unique_ptr<StoreJob> first);

  private:
    void runRead(StoreJob& job);
    ports::ChangeSet runGroup(std::unique_ptr<StoreJob> first);
    /// False where the group cannot go on.
    bool runInLevel(StoreJob& job);
    Result<void> attempt(StoreJob& job);
    ports::ChangeSet finish(const Result<void>& committed);

    ports::Session& m_session;
    JobQueue& m_queue;
    StoreLimits m_limits;
    struct Done
    {
        std::unique_ptr<StoreJob> job;
        Result<void> outcome;
    };
    std::vector<Done> m_group;
    Result<void> m_broken; ///< why the group cannot be committed any more
};

} // namespace linli::runtime
