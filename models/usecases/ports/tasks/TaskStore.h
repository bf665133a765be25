// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/tasks/BrakeShelf.h"
#include "usecases/ports/tasks/FlowFacts.h"
#include "usecases/ports/tasks/FlowShelf.h"
#include "usecases/ports/tasks/TaskQueue.h"

namespace linli::ports {

/// Everything tasks, flows and quality brakes keep in the shop's file. Store thread.
class TaskStore
{
  public:
    TaskStore() = default;
    TaskStore(const TaskStore&) = delete;
    TaskStore& operator=(const TaskStore&) = delete;
    virtual ~TaskStore() = default;

    [[nodiscard]] virtual TaskQueue& queue() = 0;
    [[nodiscard]] virtual FlowShelf& flows() = 0;
    [[nodiscard]] virtual FlowFacts& facts() = 0;
    [[nodiscard]] virtual BrakeShelf& brakes() = 0;
};

} // namespace linli::ports
