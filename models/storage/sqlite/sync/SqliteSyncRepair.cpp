// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sync/SqliteSyncRepair.h"

#include "storage/core/Transaction.h"
#include "storage/rows/KeyList.h"
#include "storage/sqlite/sync/Repair.sql.h"
#include "storage/sqlite/sync/Sync.sql.h"
#include "storage/sqlite/sync/SyncRows.h"
#include "wire/json/JsonText.h"

namespace linli::storage {

SqliteSyncRepair::SqliteSyncRepair(Connection& connection, const SyncParts& parts)
    : m_connection(connection), m_parts(parts), m_rewards(connection, parts.hasher),
      m_fields(connection, parts.vault), m_attention(connection, parts.clock, m_fields),
      m_touched(connection, parts.clock, parts.ids, m_fields),
      m_feed(connection, m_fields, m_attention)
{
}

Result<void> SqliteSyncRepair::executeAll(std::initializer_list<std::string_view> steps)
{
    LINLI_ASSIGN(Transaction all, Transaction::begin(m_connection));
    for (const std::string_view step : steps) {
        LINLI_TRY(m_connection.execute(step));
    }
    return all.commit();
}

Result<std::vector<ports::HeardFact>> SqliteSyncRepair::heard(std::int64_t after, int most)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kHeardList));
    find.bind("after", after).bind("limit", most);
    return rowList<ports::HeardFact>(find, [](const Row& row) -> Result<ports::HeardFact> {
        return ports::HeardFact{row.integer(0), row.text(1)};
    });
}

Result<void> SqliteSyncRepair::mustRebuild()
{
    return executeAll({sql::kMustRebuild, sql::kNoSnapshot, sql::kDropStaged});
}

Result<void> SqliteSyncRepair::offerAgain(const std::string& epoch)
{
    LINLI_ASSIGN(Transaction all, Transaction::begin(m_connection));
    LINLI_TRY(m_touched.gather());
    LINLI_TRY(executeAll({sql::kOfferAgain, sql::kDropStaged}));
    LINLI_TRY(m_touched.offerHeld());
    {
        LINLI_ASSIGN(Statement doubt, m_connection.prepare(sql::kNotAgreed));
        LINLI_TRY(doubt.bind("epoch", std::string_view(epoch)).run());
    }
    {
        LINLI_ASSIGN(Statement begin, m_connection.prepare(sql::kNewEpoch));
        LINLI_TRY(begin.bind("epoch", std::string_view(epoch)).run());
    }
    return all.commit();
}

Result<void> SqliteSyncRepair::becomeAnew(const std::string& device)
{
    LINLI_ASSIGN(Transaction all, Transaction::begin(m_connection));
    LINLI_TRY(m_connection.execute(sql::kUnnumber));
    {
        LINLI_ASSIGN(Statement name, m_connection.prepare(sql::kNewDevice));
        LINLI_TRY(name.bind("device", std::string_view(device)).run());
    }
    return all.commit();
}

Result<ports::SnapshotPlace> SqliteSyncRepair::snapshotPlace()
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kSnapshotPlace));
    LINLI_ASSIGN(
        const auto place,
        firstRow<ports::SnapshotPlace>(find, [](const Row& row) -> Result<ports::SnapshotPlace> {
            return ports::SnapshotPlace{row.integer(0), row.integer(1) >= 0};
        }));
    return place ? Result(*place) : Error(ErrorCode::NotLinked);
}

Result<void> SqliteSyncRepair::stageRow(const std::string& line)
{
    LINLI_ASSIGN(const QJsonObject change, wire::readObject(line, "change"));
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kStageAdd));
    add.bind("seq", static_cast<std::int64_t>(change.value(QStringLiteral("seq")).toInteger()));
    return add.bind("body", std::string_view(line)).run();
}

/// NDJSON: the first line says up to where and whether there is more.
Result<ports::SnapshotPlace> SqliteSyncRepair::stage(const std::string& page)
{
    const std::size_t first = std::min(page.find('\n'), page.size());
    LINLI_ASSIGN(const QJsonObject head, wire::readObject(page.substr(0, first), "snapshot"));
    LINLI_ASSIGN(const FeedCursor upTo, cursorOf(textOf(head, "as_of")));
    const QJsonValue next = head.value(QStringLiteral("next_key"));
    if (next.isUndefined()) {
        return Error::badInput(ErrorCode::JsonBroken, "snapshot", "0", "as_of, next_key");
    }
    LINLI_ASSIGN(Transaction all, Transaction::begin(m_connection));
    LINLI_ASSIGN(const std::optional<ports::SyncLink> link, readLink(m_connection));
    if (!link || link->epoch != upTo.epoch) {
        LINLI_TRY(m_connection.execute(sql::kDropStaged));
        LINLI_TRY(all.commit());
        return Error(ErrorCode::CloudRewound).with("value", "epoch_changed");
    }
    for (std::size_t from = first + 1; from < page.size();) {
        const std::size_t end = std::min(page.find('\n', from), page.size());
        LINLI_TRY(stageRow(page.substr(from, end - from)));
        from = end + 1;
    }
    if (next.isNull()) {
        LINLI_ASSIGN(Statement whole, m_connection.prepare(sql::kSnapshotWhole));
        LINLI_TRY(whole.bind("seq", upTo.seq).run());
    }
    LINLI_TRY(all.commit());
    return ports::SnapshotPlace{next.toString().toLongLong(), next.isNull()};
}

Result<void> SqliteSyncRepair::unlink()
{
    return executeAll({sql::kRememberPast, sql::kUnplaceAll, sql::kUnnumber, sql::kDropRewind,
                       sql::kDropStaged, sql::kDropLink});
}

} // namespace linli::storage
