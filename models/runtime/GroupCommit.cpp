// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/GroupCommit.h"

namespace linli::runtime {

ports::ChangeSet GroupCommit::run(std::unique_ptr<StoreJob> first)
{
    if (first->kind() == JobKind::Read) {
        runRead(*first);
        return {};
    }
    return runGroup(std::move(first));
}

Result<void> GroupCommit::attempt(StoreJob& job)
{
    LINLI_TRY(job.context().mayGoOn());
    return job.run(m_session);
}

void GroupCommit::runRead(StoreJob& job)
{
    const Result<void> allowed = job.context().mayGoOn();
    if (!allowed.ok()) {
        job.fail(allowed.error());
        return;
    }
    const Result<void> done = job.run(m_session);
    LINLI_CHECK(m_session.work().depth() == 0);
    if (done.ok()) {
        job.deliver();
    } else {
        job.fail(done.error());
    }
}

ports::ChangeSet GroupCommit::runGroup(std::unique_ptr<StoreJob> first)
{
    ports::UnitOfWork& work = m_session.work();
    const Result<void> begun = work.begin();
    if (!begun.ok()) {
        first->fail(begun.error());
        return {};
    }
    m_group.clear();
    m_broken = {};
    const auto until = std::chrono::steady_clock::now() + m_limits.commitAfter;
    for (std::unique_ptr<StoreJob> job = std::move(first); job;) {
        StoreJob& running = *job;
        m_group.push_back({std::move(job), {}});
        if (!runInLevel(running)) {
            break;
        }
        const bool room =
            m_group.size() < m_limits.jobsPerCommit && std::chrono::steady_clock::now() < until;
        job = room ? m_queue.takeWrite() : nullptr;
    }
    if (!m_broken.ok()) {
        const Result<void> undone = work.rollback(); // why it broke is what the callers hear
        static_cast<void>(undone);
        return finish(m_broken);
    }
    return finish(work.commit());
}

bool GroupCommit::runInLevel(StoreJob& job)
{
    ports::UnitOfWork& work = m_session.work();
    Result<void>& outcome = m_group.back().outcome;
    outcome = work.begin();
    if (!outcome.ok()) {
        return true; // this job only; the next may have its level
    }
    const int level = work.depth();
    outcome = attempt(job);
    LINLI_CHECK(work.depth() == level);
    if (outcome.ok()) {
        outcome = work.commit();
        if (outcome.ok()) {
            return true;
        }
    }
    const Result<void> undone = work.rollback();
    if (!undone.ok()) {
        m_broken = undone.error();
        return false;
    }
    return true;
}

/// A job that failed by itself hears its own error, whatever became of the group.
ports::ChangeSet GroupCommit::finish(const Result<void>& committed)
{
    ports::ChangeSet changed;
    for (Done& done : m_group) {
        if (!done.outcome.ok()) {
            done.job->fail(done.outcome.error());
        } else if (!committed.ok()) {
            done.job->fail(committed.error());
        } else {
            changed.add(done.job->context().touched());
            done.job->deliver();
        }
    }
    m_group.clear();
    return changed;
}

} // namespace linli::runtime
