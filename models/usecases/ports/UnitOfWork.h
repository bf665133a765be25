// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <utility>

namespace linli::ports {

/// All or nothing. Levels nest: what an inner level wrote can be undone alone, and becomes
/// permanent with the outermost commit only. One thread: the store's.
class UnitOfWork
{
  public:
    UnitOfWork() = default;
    UnitOfWork(const UnitOfWork&) = delete;
    UnitOfWork& operator=(const UnitOfWork&) = delete;
    virtual ~UnitOfWork() = default;

    virtual Result<void> begin() = 0;
    /// Ends the innermost level. When the outermost fails nothing was kept and the level is gone;
    /// when an inner one fails it is still open and is to be rolled back.
    virtual Result<void> commit() = 0;
    /// Ends the innermost level. A failure dooms the outer level: its commit will fail too.
    virtual Result<void> rollback() = 0;
    /// Levels open now.
    [[nodiscard]] virtual int depth() const = 0;
};

/// One level of a UnitOfWork, rolled back unless commit() succeeded:
///
///     LINLI_ASSIGN(auto work, ports::WorkScope::begin(m_unitOfWork));
///     … writes …
///     return work.commit();
class WorkScope
{
  public:
    static Result<WorkScope> begin(UnitOfWork& work)
    {
        LINLI_TRY(work.begin());
        return WorkScope(work);
    }
    WorkScope(WorkScope&& other) noexcept
        : m_work(std::exchange(other.m_work, nullptr)), m_level(other.m_level)
    {
    }
    WorkScope& operator=(WorkScope&&) = delete;
    WorkScope(const WorkScope&) = delete;
    WorkScope& operator=(const WorkScope&) = delete;
    ~WorkScope()
    {
        if (m_work != nullptr) {
            const Result<void> undone = m_work->rollback(); // a failure shows at the outer commit
            static_cast<void>(undone);
        }
    }

    Result<void> commit()
    {
        LINLI_CHECK(m_work != nullptr && m_work->depth() == m_level);
        const Result<void> committed = m_work->commit();
        if (m_work->depth() < m_level) {
            m_work = nullptr;
        }
        return committed;
    }

  private:
    explicit WorkScope(UnitOfWork& work) : m_work(&work), m_level(work.depth()) {}
    UnitOfWork* m_work; ///< null once ended
    int m_level;
};

} // namespace linli::ports
