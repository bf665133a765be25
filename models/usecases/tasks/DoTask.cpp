// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tasks/DoTask.h"

#include "domain/tasks/CheckFlow.h"
#include "domain/time/BusinessDay.h"
#include "usecases/audit/Audit.h"
#include "usecases/desk/Desk.h"
#include "usecases/desk/Permit.h"
#include "usecases/ports/tasks/TaskStore.h"
#include "usecases/shop/Existing.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

namespace linli::usecases {
namespace {

using ports::StoredTask;
using ports::TaskState;

constexpr std::size_t kLongestReason = 100;
constexpr std::size_t kLongestSaid = 3 * tasks::kLongestText; // filled fields make it longer
constexpr int kMostDaysOff = 30;

/// What the trail calls a task: flow and step. Whom it is about stands in `subject`.
std::string traceOf(const StoredTask& task)
{
    return task.step.empty() ? task.flow : task.flow + "/" + task.step;
}

Result<StoredTask> allowedTask(Shop& shop, std::string_view key)
{
    LINLI_ASSIGN(const std::optional<StoredTask> task, shop.features.tasks->queue().byKey(key));
    if (!task) {
        return Error::badInput(ErrorCode::NotFound, "task", withoutPhone(key), "-");
    }
    LINLI_TRY(permit(shop, task->who == tasks::Doer::Owner ? staff::Permission::Settings
                                                           : staff::Permission::Sell));
    return *task;
}

Error illegal(const StoredTask& task, const char* allowed)
{
    const bool open = task.state == TaskState::Open;
    return Error::badInput(ErrorCode::IllegalTransition, "task", open ? "open" : "finished",
                           allowed);
}

void finish(const Shop& shop, StoredTask& task, TaskState state)
{
    task.state = state;
    task.finishedAt = shop.clock.now();
    task.late = *task.finishedAt >= BusinessDay::of(task.due).plusDays(1).start();
    task.snoozedUntil.reset();
    task.actor = shop.desk.actor;
}

Result<void> keep(Shop& shop, const StoredTask& task, AuditAct act)
{
    LINLI_TRY(shop.features.tasks->queue().update(task));
    return record(shop, act, task.member.text(), traceOf(task));
}

} // namespace

Result<void> noteCopied(Shop& shop, std::string_view key)
{
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_ASSIGN(StoredTask task, allowedTask(shop, key));
        task.copiedAt = shop.clock.now();
        return shop.features.tasks->queue().update(task);
    });
}

Result<void> tickTask(Shop& shop, std::string_view key, std::string_view said)
{
    if (characterCount(said) > kLongestSaid) {
        return Error::badInput(ErrorCode::TooLong, "text", std::to_string(characterCount(said)),
                               std::to_string(kLongestSaid));
    }
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_ASSIGN(StoredTask task, allowedTask(shop, key));
        if (task.state != TaskState::Open) {
            return illegal(task, "open");
        }
        finish(shop, task, TaskState::Done);
        task.said = std::string(said);
        return keep(shop, task, AuditAct::TaskDone);
    });
}

Result<void> skipTask(Shop& shop, std::string_view key, std::string_view reason)
{
    LINLI_ASSIGN(const std::string why, typedText("reason", reason, kLongestReason));
    if (why.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "reason", "",
                               "1 – " + std::to_string(kLongestReason));
    }
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_ASSIGN(StoredTask task, allowedTask(shop, key));
        if (task.state != TaskState::Open) {
            return illegal(task, "open");
        }
        finish(shop, task, TaskState::Skipped);
        task.reason = why;
        return keep(shop, task, AuditAct::TaskSkipped);
    });
}

Result<void> putOffTask(Shop& shop, std::string_view key, Instant until)
{
    const Instant now = shop.clock.now();
    if (until <= now || until > now + Span::days(kMostDaysOff)) {
        return Error::badInput(ErrorCode::OutOfRange, "until", until.toIso(),
                               now.toIso() + " – " + (now + Span::days(kMostDaysOff)).toIso());
    }
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_ASSIGN(StoredTask task, allowedTask(shop, key));
        if (task.state != TaskState::Open) {
            return illegal(task, "open");
        }
        task.snoozedUntil = until;
        return shop.features.tasks->queue().update(task);
    });
}

Result<void> reopenTask(Shop& shop, std::string_view key)
{
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_ASSIGN(StoredTask task, allowedTask(shop, key));
        const bool putOff = task.state == TaskState::Open && task.snoozedUntil;
        if (task.state == TaskState::Gone || (task.state == TaskState::Open && !putOff)) {
            return illegal(task, "done, skipped, put off");
        }
        task.state = TaskState::Open;
        task.snoozedUntil.reset();
        task.finishedAt.reset();
        task.late = false;
        task.actor.clear();
        task.said.clear();
        task.reason.clear();
        return keep(shop, task, AuditAct::TaskReopened);
    });
}

} // namespace linli::usecases
