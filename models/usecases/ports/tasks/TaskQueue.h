// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/ports/tasks/StoredTask.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace linli::ports {

enum class TaskFilter
{
    Open,    ///< due until `until`, not put off beyond `now`; late ones too
    Late,    ///< of these, due before the day of `now` began
    PutOff,  ///< put off beyond `now`
    Done,    ///< newest first
    Skipped, ///< newest first; those that passed by themselves too
};

/// The instants that tell the filters apart.
struct TaskTimes
{
    Instant now;
    Instant dayBegins;
    Instant dayEnds;
};

struct TaskCounts
{
    std::int64_t open = 0;
    std::int64_t late = 0; ///< part of open
    std::int64_t putOff = 0;
    std::int64_t doneToday = 0;
    std::int64_t skippedToday = 0;
    std::int64_t onTimeToday = 0; ///< part of doneToday
    auto operator<=>(const TaskCounts&) const = default;
};

/// The tasks of the shop. Store thread. Errors of every call: StorageFailed, StorageBusy,
/// StorageFull; reading also SealBroken.
class TaskQueue
{
  public:
    TaskQueue() = default;
    TaskQueue(const TaskQueue&) = delete;
    TaskQueue& operator=(const TaskQueue&) = delete;
    virtual ~TaskQueue() = default;

    /// False where the key is there already: nothing is changed then.
    virtual Result<bool> add(const StoredTask& task) = 0;
    /// Everything but key, flow, step and member. Errors: NotFound.
    virtual Result<void> update(const StoredTask& task) = 0;
    virtual Result<std::optional<StoredTask>> byKey(std::string_view key) = 0;
    /// At most `limit`; open ones by due time.
    virtual Result<std::vector<StoredTask>>
    list(TaskFilter filter, const TaskTimes& times, std::int32_t limit) = 0;
    /// Every open task of a flow (empty: of any), put off ones too, at most 10 000.
    virtual Result<std::vector<StoredTask>> openOf(std::string_view flow) = 0;
    /// Everything about her, newest first, at most `limit`.
    virtual Result<std::vector<StoredTask>> ofMember(const MemberKey& member,
                                                     std::int32_t limit) = 0;
    virtual Result<TaskCounts> counts(const TaskTimes& times) = 0;
};

} // namespace linli::ports
