// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/tasks/SqliteTaskQueue.h"

#include "storage/sqlite/rows/EachRow.h"
#include "storage/sqlite/tasks/Tasks.sql.h"
#include "wire/json/JsonText.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace linli::storage {
namespace {

using ports::StoredTask;
using ports::TaskFilter;
using ports::TaskState;

constexpr std::array<std::string_view, 4> kStates{"open", "done", "skipped", "gone"};

QString qs(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::string textIn(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString().toStdString();
}

std::string bodyOf(const StoredTask& task)
{
    QJsonObject fields;
    for (const auto& [name, value] : task.fields) {
        fields.insert(qs(name), qs(value));
    }
    QJsonObject body{{QStringLiteral("fields"), fields}};
    if (task.hand != StoredTask::Hand()) {
        body.insert(QStringLiteral("title"), qs(task.hand.title));
        body.insert(QStringLiteral("why"), qs(task.hand.why));
        body.insert(QStringLiteral("text"), qs(task.hand.text));
    }
    return compact(body);
}

std::string endingOf(const StoredTask& task)
{
    if (task.said.empty() && task.reason.empty()) {
        return {};
    }
    return compact(
        {{QStringLiteral("said"), qs(task.said)}, {QStringLiteral("reason"), qs(task.reason)}});
}

TaskState stateOf(const std::string& word)
{
    // The table's CHECK lets no other word in.
    for (std::size_t i = 0; i < kStates.size(); ++i) {
        if (kStates[i] == word) {
            return static_cast<TaskState>(i);
        }
    }
    return TaskState::Gone;
}

Result<QJsonObject> opened(const ports::Vault& vault, const std::string& sealed)
{
    if (sealed.empty()) {
        return QJsonObject();
    }
    LINLI_ASSIGN(const std::string plain, vault.open(sealed));
    return plain.empty() ? Result<QJsonObject>(QJsonObject()) : wire::readObject(plain, "task");
}

Result<StoredTask> taskOf(const Row& row, const ports::Vault& vault)
{
    StoredTask task;
    task.key = row.text(0);
    task.flow = row.text(1);
    task.step = row.text(2);
    task.who = row.text(3) == "owner" ? tasks::Doer::Owner : tasks::Doer::Anyone;
    task.member = row.key<MemberKey>(4);
    task.about = row.key<MemberKey>(5);
    task.subject = row.text(6);
    LINLI_ASSIGN(const QJsonObject body, opened(vault, row.blob(7)));
    const QJsonObject fields = body.value(QLatin1String("fields")).toObject();
    for (auto one = fields.begin(); one != fields.end(); ++one) {
        task.fields[one.key().toStdString()] = one.value().toString().toStdString();
    }
    task.hand = {textIn(body, "title"), textIn(body, "why"), textIn(body, "text")};
    task.due = row.instant(8);
    task.madeAt = row.instant(9);
    task.state = stateOf(row.text(10));
    task.snoozedUntil = row.optionalInstant(11);
    task.copiedAt = row.optionalInstant(12);
    task.finishedAt = row.optionalInstant(13);
    task.late = row.boolean(14);
    task.actor = row.text(15);
    LINLI_ASSIGN(const QJsonObject ending, opened(vault, row.blob(16)));
    task.said = textIn(ending, "said");
    task.reason = textIn(ending, "reason");
    return task;
}

/// What add and update have in common. The views must live until the statement ran.
void bindTask(Statement& statement,
              const StoredTask& task,
              const std::string& body,
              const std::string& ending)
{
    statement.bind("key", std::string_view(task.key)).bind("who", tasks::textOf(task.who));
    statement.bind("about", task.about).bind("subject", std::string_view(task.subject));
    statement.bind("body", Blob{body}).bind("due", task.due);
    statement.bind("state", kStates[static_cast<std::size_t>(task.state)]);
    statement.bind("snoozed", task.snoozedUntil).bind("copied", task.copiedAt);
    statement.bind("finished", task.finishedAt).bind("late", task.late);
    statement.bind("actor", std::string_view(task.actor)).bind("ending", Blob{ending});
}

} // namespace

Result<bool> SqliteTaskQueue::add(const StoredTask& task)
{
    const std::string body = m_vault.seal(bodyOf(task));
    const std::string ending = m_vault.seal(endingOf(task));
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kAddTask));
    bindTask(add, task, body, ending);
    add.bind("flow", std::string_view(task.flow)).bind("step", std::string_view(task.step));
    add.bind("member", task.member).bind("made", task.madeAt);
    LINLI_ASSIGN(const std::int64_t added, add.runCounting());
    return added > 0;
}

Result<void> SqliteTaskQueue::update(const StoredTask& task)
{
    const std::string body = m_vault.seal(bodyOf(task));
    const std::string ending = m_vault.seal(endingOf(task));
    LINLI_ASSIGN(Statement update, m_connection.prepare(sql::kUpdateTask));
    bindTask(update, task, body, ending);
    LINLI_ASSIGN(const std::int64_t changed, update.runCounting());
    if (changed == 0) {
        return Error::badInput(ErrorCode::NotFound, "task", task.key.substr(0, 80), "-");
    }
    return {};
}

Result<std::vector<StoredTask>> SqliteTaskQueue::read(Statement& rows)
{
    std::vector<StoredTask> all;
    for (;;) {
        LINLI_ASSIGN(const bool found, rows.step());
        if (!found) {
            return all;
        }
        LINLI_ASSIGN(StoredTask task, taskOf(rows.row(), m_vault));
        all.push_back(std::move(task));
    }
}

Result<std::optional<StoredTask>> SqliteTaskQueue::byKey(std::string_view key)
{
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kTask));
    rows.bind("key", key);
    LINLI_ASSIGN(std::vector<StoredTask> found, read(rows));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Result<std::vector<StoredTask>>
SqliteTaskQueue::list(TaskFilter filter, const ports::TaskTimes& times, std::int32_t limit)
{
    std::string_view text = sql::kOpenTasks;
    switch (filter) {
    case TaskFilter::Open:
    case TaskFilter::Late:
        break;
    case TaskFilter::PutOff:
        text = sql::kPutOffTasks;
        break;
    case TaskFilter::Done:
        text = sql::kDoneTasks;
        break;
    case TaskFilter::Skipped:
        text = sql::kSkippedTasks;
        break;
    }
    LINLI_ASSIGN(Statement rows, m_connection.prepare(text));
    rows.bind("limit", limit);
    if (filter == TaskFilter::Open || filter == TaskFilter::Late) {
        rows.bind("before", filter == TaskFilter::Late ? times.dayBegins : times.dayEnds);
    }
    if (filter != TaskFilter::Done && filter != TaskFilter::Skipped) {
        rows.bind("now", times.now);
    }
    return read(rows);
}

Result<std::vector<StoredTask>> SqliteTaskQueue::openOf(std::string_view flow)
{
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kOpenTasksOfFlow));
    rows.bind("flow", flow);
    return read(rows);
}

Result<std::vector<StoredTask>> SqliteTaskQueue::ofMember(const MemberKey& member,
                                                          std::int32_t limit)
{
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kTasksOfMember));
    rows.bind("member", member).bind("limit", limit);
    return read(rows);
}

Result<ports::TaskCounts> SqliteTaskQueue::counts(const ports::TaskTimes& times)
{
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kTaskCounts));
    rows.bind("now", times.now).bind("begins", times.dayBegins).bind("ends", times.dayEnds);
    LINLI_TRY(rows.step());
    const Row row = rows.row();
    return ports::TaskCounts{row.integer(0), row.integer(1), row.integer(2),
                             row.integer(3), row.integer(4), row.integer(5)};
}

} // namespace linli::storage
