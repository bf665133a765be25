// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/Session.h"

#include <atomic>
#include <string>
#include <thread>
#include <vector>

namespace linli::runtime {

using Lines = std::vector<std::string>;

/// A store that really undoes: each open level keeps the lines as they were when it began.
class NotebookWork final : public ports::UnitOfWork
{
  public:
    Result<void> begin() override
    {
        if (failBeginAt == depth()) {
            return Error(ErrorCode::StorageBusy);
        }
        m_before.push_back(lines);
        return {};
    }
    Result<void> commit() override
    {
        if (depth() == 1 && failOuterCommits > 0) {
            --failOuterCommits;
            lines = m_before.front();
            m_before.clear();
            return Error(ErrorCode::StorageFull);
        }
        m_before.pop_back();
        if (m_before.empty()) {
            ++outerCommits;
        }
        return {};
    }
    Result<void> rollback() override
    {
        if (depth() > 1 && failInnerRollback) {
            m_before.pop_back();
            return Error(ErrorCode::StorageFailed);
        }
        lines = m_before.back();
        m_before.pop_back();
        return {};
    }
    [[nodiscard]] int depth() const override { return static_cast<int>(m_before.size()); }

    Lines lines;
    std::atomic_int outerCommits{0};
    int failOuterCommits = 0;
    int failBeginAt = -1;
    bool failInnerRollback = false;

  private:
    std::vector<Lines> m_before;
};

class NotebookSession final : public ports::Session
{
  public:
    ~NotebookSession() override
    {
        if (closedOn != nullptr) {
            *closedOn = std::this_thread::get_id();
        }
    }
    [[nodiscard]] ports::UnitOfWork& work() override { return notebook; }
    NotebookWork notebook;
    std::thread::id openedOn = std::this_thread::get_id();
    std::thread::id* closedOn = nullptr;
};

} // namespace linli::runtime
