// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/today/Today.h"

#include "usecases/checks/BooksReport.h"

namespace linli::usecases {
namespace {

constexpr int kDaysShown = 30;

/// What blocks money or people first, what only tidies last.
std::vector<ToDo> toDoFrom(const ports::WaitingFigures& waiting, std::int64_t findings)
{
    const auto missing = [](std::int64_t count) { return std::int64_t{count == 0 ? 1 : 0}; };
    const std::vector<ToDo> all{
        {ToDoKind::BooksDoNotAddUp, findings},
        {ToDoKind::AddProducts, missing(waiting.products)},
        {ToDoKind::AddMembers, missing(waiting.members)},
        {ToDoKind::AddRule, missing(waiting.rules)},
        {ToDoKind::AnswerRequests, waiting.openRequests},
        {ToDoKind::ReviewRewards, waiting.reviewOrders},
        {ToDoKind::FulfilOrders, waiting.toFulfil},
        {ToDoKind::CollectPayment, waiting.unpaidOrders},
        {ToDoKind::HandOutRewards, waiting.dueMembers},
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
    summary.toDo = toDoFrom(summary.waiting, findings);
    return summary;
}

} // namespace linli::usecases
