// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/tasks/TaskList.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace linli::ui {

enum class TaskGrouping
{
    ByFlow,
    ByTime,
};

/// Tasks under one heading, as places in the list.
struct TaskGroup
{
    QString title;
    std::vector<std::size_t> rows;
};

/// How the queue is headed, in the language in force.
class TaskGroups
{
    Q_DECLARE_TR_FUNCTIONS(linli::ui::TaskGroups)
  public:
    /// By flow: in the order of the first task of each. By time: what is late first, then hour by
    /// hour; finished and put off ones by their day.
    [[nodiscard]] static std::vector<TaskGroup> of(const usecases::TaskList& list,
                                                   TaskGrouping grouping);
};

} // namespace linli::ui
