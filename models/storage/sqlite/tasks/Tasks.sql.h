// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli::storage::sql {

inline constexpr std::string_view kAddTask = R"(
INSERT INTO task (key, seq, flow, step, who, member, about, subject, body, due_ms, made_ms, state,
    snoozed_ms, copied_ms, finished_ms, late, actor, ending)
VALUES (:key, (SELECT coalesce(max(seq), 0) + 1 FROM task), :flow, :step, :who, :member, :about,
    :subject, :body, :due, :made, :state, :snoozed, :copied, :finished, :late, :actor, :ending)
ON CONFLICT (key) DO NOTHING)";

inline constexpr std::string_view kUpdateTask = R"(
UPDATE task SET who = :who, about = :about, subject = :subject, body = :body, due_ms = :due,
    state = :state, snoozed_ms = :snoozed, copied_ms = :copied, finished_ms = :finished,
    late = :late, actor = :actor, ending = :ending
WHERE key = :key)";

// Before WHERE, the same for every list.
#define LINLI_TASK_COLUMNS                                                                         \
    "SELECT key, flow, step, who, member, about, subject, body, due_ms, made_ms, state, "          \
    "snoozed_ms, copied_ms, finished_ms, late, actor, ending FROM task "

inline constexpr std::string_view kTask = LINLI_TASK_COLUMNS "WHERE key = :key";
inline constexpr std::string_view kOpenTasks =
    LINLI_TASK_COLUMNS "WHERE state = 'open' AND due_ms < :before "
                       "AND (snoozed_ms IS NULL OR snoozed_ms <= :now) "
                       "ORDER BY due_ms, seq LIMIT :limit";
inline constexpr std::string_view kPutOffTasks =
    LINLI_TASK_COLUMNS "WHERE state = 'open' AND snoozed_ms > :now ORDER BY snoozed_ms, seq "
                       "LIMIT :limit";
inline constexpr std::string_view kDoneTasks =
    LINLI_TASK_COLUMNS "WHERE state = 'done' ORDER BY finished_ms DESC, seq DESC LIMIT :limit";
inline constexpr std::string_view kSkippedTasks =
    LINLI_TASK_COLUMNS "WHERE state IN ('skipped', 'gone') ORDER BY finished_ms DESC, seq DESC "
                       "LIMIT :limit";
inline constexpr std::string_view kOpenTasksOfFlow =
    LINLI_TASK_COLUMNS "WHERE state = 'open' AND (:flow = '' OR flow = :flow) "
                       "ORDER BY due_ms, seq LIMIT 10000";
inline constexpr std::string_view kTasksOfMember =
    LINLI_TASK_COLUMNS "WHERE member = :member AND member <> '' ORDER BY seq DESC LIMIT :limit";
#undef LINLI_TASK_COLUMNS

inline constexpr std::string_view kTaskCounts = R"(
SELECT
    (SELECT count(*) FROM task WHERE state = 'open' AND due_ms < :ends
        AND (snoozed_ms IS NULL OR snoozed_ms <= :now)),
    (SELECT count(*) FROM task WHERE state = 'open' AND due_ms < :begins
        AND (snoozed_ms IS NULL OR snoozed_ms <= :now)),
    (SELECT count(*) FROM task WHERE state = 'open' AND snoozed_ms > :now),
    (SELECT count(*) FROM task WHERE state = 'done' AND finished_ms >= :begins),
    (SELECT count(*) FROM task WHERE state = 'skipped' AND finished_ms >= :begins),
    (SELECT count(*) FROM task WHERE state = 'done' AND finished_ms >= :begins AND late = 0))";

inline constexpr std::string_view kOwnFlows =
    "SELECT id, document FROM flow_own ORDER BY id LIMIT 200";
inline constexpr std::string_view kSaveFlow =
    "INSERT OR REPLACE INTO flow_own (id, document, saved_ms) VALUES (:id, :document, :at)";
inline constexpr std::string_view kDropFlow = "DELETE FROM flow_own WHERE id = :id";

} // namespace linli::storage::sql
