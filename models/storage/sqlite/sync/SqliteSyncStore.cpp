// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sync/SqliteSyncStore.h"

#include "storage/core/Transaction.h"
#include "storage/ledger/LedgerChain.h"
#include "storage/rows/KeyList.h"
#include "storage/sqlite/sync/Sync.sql.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace linli::storage {

SqliteSyncStore::SqliteSyncStore(Connection& connection, const SyncParts& parts)
    : m_connection(connection), m_parts(parts), m_rewards(connection, parts.hasher),
      m_fields(connection, parts.vault)
{
}

Result<std::optional<ports::SyncLink>> SqliteSyncStore::link()
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kSyncLink));
    return firstRow<ports::SyncLink>(find, [](const Row& row) -> Result<ports::SyncLink> {
        return ports::SyncLink{row.text(0),    row.text(1),    row.text(2),           row.text(3),
                               row.integer(4), row.integer(5), row.optionalInstant(6)};
    });
}

Result<void> SqliteSyncStore::saveLink(const ports::SyncLink& link)
{
    LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSyncSaveLink));
    save.bind("url", std::string_view(link.url)).bind("store", std::string_view(link.store));
    save.bind("device", std::string_view(link.device)).bind("epoch", std::string_view(link.epoch));
    return save.bind("cursor", link.cursor).bind("offset", link.offsetMs).run();
}

Result<void> SqliteSyncStore::noteOffset(std::int64_t offsetMs)
{
    LINLI_ASSIGN(Statement note, m_connection.prepare(sql::kSyncNoteOffset));
    return note.bind("offset", offsetMs).run();
}

Result<std::int64_t> SqliteSyncStore::number(std::string_view sql)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql));
    LINLI_ASSIGN(const bool found, find.step());
    return found ? find.row().integer(0) : 0;
}

Result<Hlc> SqliteSyncStore::clockOf()
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kSyncLink));
    LINLI_ASSIGN(const bool found, find.step());
    return found ? Hlc::parse(find.row().text(7)) : Result(Hlc());
}

Result<void> SqliteSyncStore::noteClock(const Hlc& clock)
{
    LINLI_ASSIGN(Statement note, m_connection.prepare(sql::kSyncNoteClock));
    return note.bind("hlc", std::string_view(clock.toText())).run();
}

Result<ports::SyncCounts> SqliteSyncStore::counts()
{
    ports::SyncCounts counts;
    LINLI_ASSIGN(const std::int64_t waiting, number(sql::kOutboxUnsent));
    LINLI_ASSIGN(const std::int64_t touched, number(sql::kDirtyCount));
    counts.unsent = waiting + touched;
    LINLI_ASSIGN(counts.attention, number(sql::kAttentionCount));
    LINLI_ASSIGN(counts.parked, number(sql::kParkedCount));
    return counts;
}

Result<std::vector<ports::AttentionRow>> SqliteSyncStore::attention()
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kAttentionOpen));
    return rowList<ports::AttentionRow>(find, [](const Row& row) -> Result<ports::AttentionRow> {
        return ports::AttentionRow{row.integer(0), row.instant(1), row.text(2), row.text(3),
                                   row.text(4),    row.text(5),    row.text(6)};
    });
}

Result<void> SqliteSyncStore::settleAttention(std::int64_t id, bool mine)
{
    LINLI_ASSIGN(Transaction all, Transaction::begin(m_connection));
    std::string kind;
    std::string entity;
    {
        LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kAttentionOne));
        LINLI_ASSIGN(const bool found, find.bind("id", id).step());
        if (!found) {
            return Error::badInput(ErrorCode::NotFound, "conflict", std::to_string(id),
                                   "an open one");
        }
        kind = find.row().text(0);
        entity = find.row().text(1);
    }
    if (mine && Fields::isKnown(kind)) {
        LINLI_TRY(m_fields.forget(kind, entity));
    }
    LINLI_ASSIGN(Statement done, m_connection.prepare(sql::kAttentionDone));
    LINLI_TRY(done.bind("id", id).bind("now", m_parts.clock.now()).run());
    return all.commit();
}

Result<void> SqliteSyncStore::raise(const std::string& kind,
                                    const std::string& entity,
                                    const std::string& code,
                                    const std::string& mine,
                                    const std::string& theirs)
{
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kAttentionAdd));
    add.bind("now", m_parts.clock.now()).bind("kind", std::string_view(kind));
    add.bind("entity", std::string_view(entity)).bind("code", std::string_view(code));
    return add.bind("mine", std::string_view(mine)).bind("theirs", std::string_view(theirs)).run();
}

Result<std::string> SqliteSyncStore::digest()
{
    struct Sum
    {
        std::int64_t count = 0;
        QCryptographicHash hash{QCryptographicHash::Sha256};
    };
    std::map<std::string, Sum> sums;
    LINLI_ASSIGN(Statement each, m_connection.prepare(sql::kSyncEachField));
    for (;;) {
        LINLI_ASSIGN(const bool found, each.step());
        if (!found) {
            break;
        }
        const Row row = each.row();
        Sum& sum = sums[row.text(0)];
        ++sum.count;
        const std::string line =
            row.text(1) + '\n' + row.text(2) + '\n' + row.text(3) + '\n' + row.text(4) + '\n';
        sum.hash.addData(QByteArrayView(line.data(), static_cast<qsizetype>(line.size())));
    }
    QJsonObject kinds;
    const auto put = [&kinds](const std::string& kind, std::int64_t count, const QByteArray& hash) {
        kinds.insert(QString::fromStdString(kind),
                     QJsonObject{{QStringLiteral("count"), static_cast<qint64>(count)},
                                 {QStringLiteral("hash"), QString::fromLatin1(hash.toHex())}});
    };
    for (const auto& [kind, sum] : sums) {
        put(kind, sum.count, sum.hash.result());
    }
    LINLI_ASSIGN(const LedgerHead head, readHead(m_connection));
    const std::string_view bytes = bytesOf(head.hash);
    put("ledger", head.sequence, QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return QJsonDocument(kinds).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace linli::storage
