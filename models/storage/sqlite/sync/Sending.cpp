// SPDX-License-Identifier: GPL-3.0-or-later
// The outgoing half of SqliteSyncStore.
#include "storage/core/Transaction.h"
#include "storage/rows/KeyList.h"
#include "storage/sqlite/sync/SqliteSyncStore.h"
#include "storage/sqlite/sync/Sync.sql.h"
#include "wire/json/JsonText.h"

#include <QJsonDocument>

namespace linli::storage {
namespace {

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

std::string compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

using Touched = std::pair<std::string, std::string>;

} // namespace

/// What was touched since the last push becomes ops, behind the events that made it.
Result<void> SqliteSyncStore::gatherTouched()
{
    LINLI_ASSIGN(const std::optional<ports::SyncLink> at, link());
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kDirtyList));
    LINLI_ASSIGN(const std::vector<Touched> touched,
                 rowList<Touched>(find, [](const Row& row) -> Result<Touched> {
                     return Touched{row.text(0), row.text(1)};
                 }));
    LINLI_ASSIGN(Hlc clock, clockOf());
    for (const auto& [kind, entity] : touched) {
        const Instant now = m_parts.clock.now() + Span{at->offsetMs};
        LINLI_ASSIGN(const QJsonObject fields,
                     m_fields.gather(kind, entity, clock, now, at->device));
        if (!fields.isEmpty()) {
            LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kOutboxAdd));
            const std::string op = m_parts.ids.next().toText();
            const std::string body = compact({{QStringLiteral("fields"), fields}});
            const std::string named = kind + ".fields.v1";
            add.bind("op", std::string_view(op)).bind("kind", std::string_view(named));
            add.bind("entity", std::string_view(entity)).bind("body", std::string_view(body));
            LINLI_TRY(add.bind("at", now).bind("outcome", std::string_view()).run());
        }
        LINLI_ASSIGN(Statement forget, m_connection.prepare(sql::kDirtyForget));
        forget.bind("kind", std::string_view(kind)).bind("entity", std::string_view(entity));
        LINLI_TRY(forget.run());
    }
    return noteClock(clock);
}

/// The number is the device's for good: the same op keeps it however often it is sent.
Result<std::int64_t> SqliteSyncStore::numberOp(std::int64_t id)
{
    LINLI_ASSIGN(Statement give, m_connection.prepare(sql::kOutboxNumber));
    LINLI_TRY(give.bind("id", id).run());
    LINLI_ASSIGN(Statement count, m_connection.prepare(sql::kSyncNumbered));
    LINLI_TRY(count.run());
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kOutboxNumberOf));
    LINLI_ASSIGN(const bool found, find.bind("id", id).step());
    LINLI_CHECK(found);
    return find.row().integer(0);
}

Result<ports::OutgoingOp> SqliteSyncStore::outgoing(const Row& row, std::int64_t devSeq)
{
    LINLI_ASSIGN(const QJsonObject body, wire::readObject(row.text(4), "outbox"));
    const QJsonObject op{{QStringLiteral("op_id"), qt(row.text(1))},
                         {QStringLiteral("dev_seq"), static_cast<qint64>(devSeq)},
                         {QStringLiteral("kind"), qt(row.text(2))},
                         {QStringLiteral("entity"), qt(row.text(3))},
                         {QStringLiteral("body"), body}};
    return ports::OutgoingOp{row.text(1), compact(op)};
}

Result<std::vector<ports::OutgoingOp>> SqliteSyncStore::batch(int most, std::size_t mostBytes)
{
    LINLI_ASSIGN(Transaction all, Transaction::begin(m_connection));
    LINLI_TRY(gatherTouched());
    std::vector<ports::OutgoingOp> ops;
    {
        LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kOutboxWaiting));
        find.bind("limit", most);
        std::size_t bytes = 0;
        while (bytes < mostBytes) {
            LINLI_ASSIGN(const bool found, find.step());
            if (!found) {
                break;
            }
            std::int64_t devSeq = find.row().integer(5);
            if (find.row().isNull(5)) {
                LINLI_ASSIGN(devSeq, numberOp(find.row().integer(0)));
            }
            LINLI_ASSIGN(ports::OutgoingOp op, outgoing(find.row(), devSeq));
            bytes += op.json.size();
            ops.push_back(std::move(op));
        }
    }
    LINLI_TRY(all.commit());
    return ops;
}

Result<void> SqliteSyncStore::answered(const std::vector<ports::OpAnswer>& answers)
{
    LINLI_ASSIGN(Transaction all, Transaction::begin(m_connection));
    for (const ports::OpAnswer& answer : answers) {
        if (answer.status != "gap") { // what came too early waits for its turn
            LINLI_TRY(answerOne(answer));
        }
    }
    LINLI_TRY(forgetErased());
    return all.commit();
}

Result<void> SqliteSyncStore::forgetErased()
{
    for (const std::string_view step : {sql::kErasedKeep, sql::kErasedOutbox, sql::kErasedAttention,
                                        sql::kErasedImport, sql::kErasedDrop}) {
        LINLI_TRY(m_connection.execute(step));
    }
    return {};
}

Result<void> SqliteSyncStore::answerOne(const ports::OpAnswer& answer)
{
    std::int64_t id = 0;
    std::string kind;
    std::string entity;
    std::string body;
    {
        LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kOutboxFind));
        find.bind("op", std::string_view(answer.op));
        LINLI_ASSIGN(const bool found, find.step());
        if (!found || find.row().text(4) != "waiting") {
            return {};
        }
        id = find.row().integer(0);
        kind = find.row().text(1);
        entity = find.row().text(2);
        body = find.row().text(3);
    }
    const bool refused = answer.status == "rejected" || answer.status == "conflict";
    const bool fact = kind == "event.v1" || kind == "import.v1";
    // A refused event is a fact like any other and is judged when the feed brings it; what never
    // becomes a fact is for a person to see now.
    const bool lost = refused && (!fact || answer.code == "malformed" ||
                                  answer.code == "unknown_kind" || answer.code == "ID_REUSED");
    if (lost) {
        LINLI_TRY(raise(fact ? "event" : kind.substr(0, kind.find('.')), entity, answer.code, body,
                        answer.status));
    }
    LINLI_ASSIGN(Statement set, m_connection.prepare(sql::kOutboxSetState));
    return set.bind("id", id)
        .bind("state", std::string_view(fact && !lost ? "placed" : "sent"))
        .run();
}

} // namespace linli::storage
