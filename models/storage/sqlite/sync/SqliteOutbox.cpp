// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sync/SqliteOutbox.h"

#include "storage/sqlite/sync/DecisionList.h"
#include "storage/sqlite/sync/Sync.sql.h"
#include "wire/events/EventJson.h"
#include "wire/events/ImportJson.h"

#include <QJsonDocument>

namespace linli::storage {
namespace {

std::string compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

Result<void> SqliteOutbox::recordEvent(const rewards::Event& event, const rewards::Changes& changes)
{
    return changes.event ? add("event.v1", changes, compact(wire::eventToJson(event)))
                         : Result<void>(); // a repetition left nothing behind
}

Result<void> SqliteOutbox::recordImport(const rewards::Changes& changes)
{
    const auto fact = usecases::imports::importFactOf(changes);
    LINLI_CHECK(fact.has_value());
    return add("import.v1", changes, compact(wire::importToJson(*fact)));
}

Result<std::string> SqliteOutbox::series()
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kSyncSeries));
    LINLI_ASSIGN(const bool found, find.step());
    return found ? find.row().text(0) + "-" : std::string();
}

Result<void>
SqliteOutbox::add(std::string_view kind, const rewards::Changes& changes, const std::string& body)
{
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kOutboxAdd));
    const std::string op = m_ids.next().toText();
    const std::string outcome = decisionList(changes.decisions);
    add.bind("op", std::string_view(op)).bind("kind", kind).bind("entity", changes.event->id);
    add.bind("body", std::string_view(body)).bind("at", changes.event->at);
    return add.bind("outcome", std::string_view(outcome)).run();
}

} // namespace linli::storage
