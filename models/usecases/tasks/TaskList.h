// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/Phone.h"
#include "domain/tasks/Flow.h"
#include "usecases/ports/tasks/TaskQueue.h"
#include "usecases/shop/Shop.h"

#include <string>
#include <vector>

namespace linli::usecases {

/// A task with everything its words are filled with; words/tasks makes them.
struct TaskRow
{
    ports::StoredTask task;
    tasks::LocalText title; ///< the flow's name, or what the task was made under
    tasks::LocalText why;   ///< with {fields}
    tasks::LocalText text;
    std::string name; ///< empty: the neighbours' group
    std::string building;
    PhoneMasked phone;
    std::string code;
    std::string link;
    std::string friendName;   ///< of `about`, for the shop's own screens
    std::string friendMasked; ///< what a text may call her
    std::string shopName;
    bool isLate = false; ///< open and due before today, or finished after its day
};

struct TaskList
{
    std::vector<TaskRow> rows;
    ports::TaskCounts counts;
    Instant now;
};

inline constexpr std::int32_t kMostTasksShown = 300;

/// Of neighbours who left or do not want to be written to any more none is shown. Errors: those of
/// the stores.
[[nodiscard]] Result<TaskList> listTasks(Shop& shop, ports::TaskFilter filter);
/// Errors: NotFound (field task).
[[nodiscard]] Result<TaskRow> getTask(Shop& shop, std::string_view key);
[[nodiscard]] Result<ports::TaskCounts> taskCounts(Shop& shop);

/// Fills in whom they are about. For use cases that show a task that is not kept (a preview).
[[nodiscard]] Result<std::vector<TaskRow>> taskRows(Shop& shop,
                                                    std::vector<ports::StoredTask> tasks);

/// "open", "late", "put-off", "done", "skipped".
[[nodiscard]] std::string_view textOf(ports::TaskFilter filter);
/// Errors: UnknownOption (field filter).
[[nodiscard]] Result<ports::TaskFilter> parseTaskFilter(std::string_view text);

} // namespace linli::usecases
