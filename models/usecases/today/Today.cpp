// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/today/Today.h"

#include "usecases/checks/BooksReport.h"
#include "usecases/fraud/Flags.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/tasks/TaskList.h"

namespace linli::usecases {
namespace {

constexpr int kDaysShown = 30;

/// What blocks money or people first, what only tidies last.
std::vector<ToDo> toDoFrom(const ports::WaitingFigures& waiting,
                           const ports::TaskCounts& tasks,
                           std::int64_t findings,
                           std::int64_t flags)
{
    const auto missing = [](std::int64_t count) { return std::int64_t{count == 0 ? 1 : 0}; };
    const std::vector<ToDo> all{
        {ToDoKind::BooksDoNotAddUp, findings},
        {ToDoKind::AddProducts, missing(waiting.products)},
        {ToDoKind::AddMembers, missing(waiting.members)},
        {ToDoKind::AddRule, missing(waiting.rules)},
        {ToDoKind::AnswerRequests, waiting.openRequests},
        {ToDoKind::ReviewRewards, waiting.reviewOrders + flags},
        {ToDoKind::FulfilOrders, waiting.toFulfil},
        {ToDoKind::CollectPayment, waiting.unpaidOrders},
        {ToDoKind::HandOutRewards, waiting.dueMembers},
        {ToDoKind::DoLateTasks, tasks.late},
        {ToDoKind::DoTasks, tasks.open - tasks.late},
        {ToDoKind::CheckHeld, waiting.heldProducts},
        {ToDoKind::Restock, waiting.lowStock},
    };
    std::vector<ToDo> open;
    for (const ToDo& item : all) {
        if (item.count > 0) {
            open.push_back(item);
        }
    }
    return open;
}

} // namespace

Result<TodaySummary> todaySummary(Shop& shop)
{
    TodaySummary summary;
    summary.day = BusinessDay::of(shop.clock.now());
    LINLI_ASSIGN(summary.series,
                 shop.figures.days(summary.day.plusDays(1 - kDaysShown), kDaysShown));
    LINLI_ASSIGN(summary.waiting, shop.figures.waiting());
    summary.today = summary.series.back();
    summary.yesterday = summary.series[summary.series.size() - 2];
    LINLI_ASSIGN(const std::optional<KeptReport> books, lastBooksReport(shop));
    const std::int64_t findings = books ? std::ssize(books->findings) : 0;
    std::int64_t flags = 0;
    if (shop.features.fraud != nullptr) {
        LINLI_ASSIGN(flags, openFlagCount(shop));
    }
    if (shop.features.tasks != nullptr) {
        LINLI_ASSIGN(summary.tasks, taskCounts(shop));
    }
    summary.toDo = toDoFrom(summary.waiting, summary.tasks, findings, flags);
    return summary;
}

} // namespace linli::usecases
