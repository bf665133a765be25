// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/store/FeedStore.h"

#include "cloud/store/FeedStore.sql.h"
#include "storage/rows/KeyList.h"

#include <QJsonDocument>

namespace linli::cloud {

using storage::Blob;
using storage::Row;
using storage::Statement;

namespace {

Result<std::int64_t> oneNumber(Statement& statement)
{
    LINLI_ASSIGN(const bool found, statement.step());
    return found ? statement.row().integer(0) : 0;
}

} // namespace

FeedStore::FeedStore(storage::Connection& connection, std::string store)
    : m_connection(connection), m_store(std::move(store))
{
}

Result<Statement> FeedStore::either(std::string_view file, std::string_view server)
{
    LINLI_ASSIGN(Statement statement, m_connection.prepare(m_connection.isFile() ? file : server));
    statement.bind("store", std::string_view(m_store));
    return statement;
}

Result<void>
FeedStore::runRows(std::string_view file, std::string_view server, const QJsonArray& rows)
{
    if (rows.isEmpty()) {
        return {};
    }
    LINLI_ASSIGN(Statement write, either(file, server));
    const QByteArray json = QJsonDocument(rows).toJson(QJsonDocument::Compact);
    return write.bind("rows", std::string_view(json.constData(), std::size_t(json.size()))).run();
}

Result<void> FeedStore::create(const StoreState& state)
{
    LINLI_ASSIGN(Statement add, either(sql::kFeedCreate, sql::kFeedCreate));
    add.bind("epoch", std::string_view(state.epoch)).bind("key", Blob{state.sealedKey});
    return add.run();
}

Result<std::optional<StoreState>> FeedStore::state()
{
    LINLI_ASSIGN(Statement find, either(sql::kFeedState, sql::kFeedState));
    return storage::firstRow<StoreState>(find, [](const Row& row) -> Result<StoreState> {
        return StoreState{row.text(0), row.integer(1), row.integer(2), row.blob(3)};
    });
}

Result<void> FeedStore::setKey(const std::string& sealedKey)
{
    LINLI_ASSIGN(Statement set, either(sql::kFeedSetKey, sql::kFeedSetKey));
    return set.bind("key", Blob{sealedKey}).run();
}

Result<void> FeedStore::setEpoch(const std::string& epoch)
{
    LINLI_ASSIGN(Statement set, either(sql::kFeedSetEpoch, sql::kFeedSetEpoch));
    return set.bind("epoch", std::string_view(epoch)).run();
}

Result<std::int64_t> FeedStore::lastDevSeq(const std::string& device)
{
    LINLI_ASSIGN(Statement find, either(sql::kFeedLastDevSeq, sql::kFeedLastDevSeq));
    find.bind("device", std::string_view(device));
    return oneNumber(find);
}

Result<std::vector<OpRow>> FeedStore::knownOps(const QJsonArray& ids)
{
    LINLI_ASSIGN(Statement find, either(sql::kFeedKnownOpsFile, sql::kFeedKnownOpsServer));
    const QByteArray json = QJsonDocument(ids).toJson(QJsonDocument::Compact);
    find.bind("rows", std::string_view(json.constData(), std::size_t(json.size())));
    return storage::rowList<OpRow>(find, [](const Row& row) -> Result<OpRow> {
        return OpRow{row.text(0), row.integer(1), row.text(2), row.text(3), row.optionalInteger(4)};
    });
}

Result<std::vector<std::string>> FeedStore::knownEvents(const QJsonArray& ids)
{
    LINLI_ASSIGN(Statement find,
                 m_connection.prepare(m_connection.isFile() ? sql::kKnownEventsFile
                                                            : sql::kKnownEventsServer));
    const QByteArray json = QJsonDocument(ids).toJson(QJsonDocument::Compact);
    find.bind("rows", std::string_view(json.constData(), std::size_t(json.size())));
    return storage::rowList<std::string>(
        find, [](const Row& row) -> Result<std::string> { return row.text(0); });
}

Result<void> FeedStore::addOps(const QJsonArray& rows)
{
    return runRows(sql::kFeedAddOpsFile, sql::kFeedAddOpsServer, rows);
}

Result<std::int64_t> FeedStore::advance(std::int64_t count)
{
    LINLI_ASSIGN(Statement take, either(sql::kFeedAdvance, sql::kFeedAdvance));
    take.bind("count", count);
    return oneNumber(take);
}

Result<void> FeedStore::addChanges(const QJsonArray& rows)
{
    return runRows(sql::kFeedAddChangesFile, sql::kFeedAddChangesServer, rows);
}

Result<ChangePage> FeedStore::changes(std::int64_t after, std::int64_t upTo, int limit)
{
    LINLI_ASSIGN(Statement find, either(sql::kFeedChanges, sql::kFeedChanges));
    find.bind("after", after).bind("upTo", upTo).bind("limit", limit + 1);
    find.bind("bytes", kMostPageBytes);
    ChangePage page;
    std::int64_t bytes = 0;
    LINLI_ASSIGN(page.rows,
                 storage::rowList<ChangeRow>(find, [&bytes](const Row& row) -> Result<ChangeRow> {
                     ChangeRow change{row.integer(0), row.text(1)};
                     bytes += static_cast<std::int64_t>(change.body.size());
                     return change;
                 }));
    if (page.rows.size() > static_cast<std::size_t>(limit)) {
        page.rows.pop_back();
        page.more = true;
    }
    page.more = page.more || bytes >= kMostPageBytes;
    return page;
}

Result<std::int64_t> FeedStore::revision(const std::string& kind, const std::string& entity)
{
    LINLI_ASSIGN(Statement find, either(sql::kFeedRevisionFile, sql::kFeedRevisionServer));
    find.bind("kind", std::string_view(kind)).bind("entity", std::string_view(entity));
    return oneNumber(find);
}

Result<void> FeedStore::forgetOlder(const std::string& kind, const std::string& entity)
{
    LINLI_ASSIGN(Statement forget, either(sql::kFeedForgetOlder, sql::kFeedForgetOlder));
    forget.bind("kind", std::string_view(kind)).bind("entity", std::string_view(entity));
    return forget.run();
}

Result<std::vector<FieldRow>> FeedStore::fields(const std::string& kind, const std::string& entity)
{
    LINLI_ASSIGN(Statement find, either(sql::kFeedFields, sql::kFeedFields));
    find.bind("kind", std::string_view(kind)).bind("entity", std::string_view(entity));
    return storage::rowList<FieldRow>(find, [](const Row& row) -> Result<FieldRow> {
        return FieldRow{row.text(0), row.text(1), row.text(2), row.text(3)};
    });
}

Result<void> FeedStore::saveFields(const QJsonArray& rows)
{
    return runRows(sql::kFeedSaveFieldsFile, sql::kFeedSaveFieldsServer, rows);
}

Result<void> FeedStore::eachField(const FieldVisitor& visit)
{
    LINLI_ASSIGN(Statement find, either(sql::kFeedEachField, sql::kFeedEachField));
    for (;;) {
        LINLI_ASSIGN(const bool found, find.step());
        if (!found) {
            return {};
        }
        const Row row = find.row();
        visit(row.text(0), row.text(1),
              FieldRow{row.text(2), row.text(3), row.text(4), row.text(5)});
    }
}

Result<std::map<std::string, QJsonObject>> FeedStore::entities(const std::string& kind)
{
    LINLI_ASSIGN(Statement find, either(sql::kFeedEntities, sql::kFeedEntities));
    find.bind("kind", std::string_view(kind));
    std::map<std::string, QJsonObject> entities;
    for (;;) {
        LINLI_ASSIGN(const bool found, find.step());
        if (!found) {
            return entities;
        }
        const Row row = find.row();
        const QByteArray list = QByteArray("[") + QByteArray::fromStdString(row.text(2)) + "]";
        entities[row.text(0)].insert(QString::fromStdString(row.text(1)),
                                     QJsonArray{QJsonDocument::fromJson(list).array().at(0),
                                                QString::fromStdString(row.text(3)),
                                                QString::fromStdString(row.text(4))});
    }
}

Result<void> FeedStore::publishCode(const std::string& code)
{
    if (m_connection.isFile()) {
        return {};
    }
    LINLI_ASSIGN(Statement add, either(sql::kFeedPublishCode, sql::kFeedPublishCode));
    return add.bind("code", std::string_view(code)).run();
}

} // namespace linli::cloud
