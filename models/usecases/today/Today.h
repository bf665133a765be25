// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/ports/ShopFigures.h"
#include "usecases/ports/tasks/TaskQueue.h"
#include "usecases/shop/Shop.h"

#include <cstdint>
#include <vector>

namespace linli::usecases {

enum class ToDoKind
{
    BooksDoNotAddUp, ///< the nightly look at the books found something; count = findings
    AddRule,         ///< the shop has no rule yet
    AddProducts,     ///< the shop has no goods yet
    AddMembers,      ///< the shop has no neighbours yet
    ReviewRewards,   ///< orders whose rewards wait for a yes or no
    HandOutRewards,  ///< people with something to collect
    FulfilOrders,
    CollectPayment,
    AnswerRequests, ///< return requests open
    Restock,
    CheckHeld,   ///< products on quality hold
    DoLateTasks, ///< things to say that were due on an earlier day
    DoTasks,     ///< the others of today
};

struct ToDo
{
    ToDoKind kind = ToDoKind::AddRule;
    std::int64_t count = 0;
};

/// The 今日 page. `series` ends with today; `today` is its last element.
struct TodaySummary
{
    BusinessDay day;
    ports::DayFigures today;
    ports::DayFigures yesterday;
    ports::WaitingFigures waiting;
    std::vector<ports::DayFigures> series; ///< 30 days, oldest first
    ports::TaskCounts tasks;               ///< the queue of page 任务
    std::vector<ToDo> toDo;                ///< most urgent first, counts > 0
};

[[nodiscard]] Result<TodaySummary> todaySummary(Shop& shop);

} // namespace linli::usecases
