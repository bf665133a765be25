// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sync/SqliteSyncStore.h"

#include "storage/core/Transaction.h"
#include "storage/ledger/LedgerChain.h"
#include "storage/sqlite/sync/Sync.sql.h"
#include "storage/sqlite/sync/SyncRows.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <map>

namespace linli::storage {

SqliteSyncStore::SqliteSyncStore(Connection& connection, const SyncParts& parts)
    : m_connection(connection), m_parts(parts), m_rewards(connection, parts.hasher),
      m_fields(connection, parts.vault), m_attention(connection, parts.clock, m_fields),
      m_touched(connection, parts.clock, parts.ids, m_fields),
      m_feed(connection, m_fields, m_attention)
{
}

Result<std::optional<ports::SyncLink>> SqliteSyncStore::link()
{
    return readLink(m_connection);
}

Result<void> SqliteSyncStore::saveLink(const ports::SyncLink& link)
{
    LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSyncSaveLink));
    save.bind("url", std::string_view(link.url)).bind("store", std::string_view(link.store));
    save.bind("device", std::string_view(link.device)).bind("epoch", std::string_view(link.epoch));
    return save.bind("cursor", link.cursor).bind("offset", link.offsetMs).run();
}

/// A clock that was found to run ahead stamps no more fields with the time it believed in.
Result<void> SqliteSyncStore::noteOffset(std::int64_t offsetMs)
{
    constexpr Span kAhead = Span::minutes(1);
    LINLI_ASSIGN(Transaction all, Transaction::begin(m_connection));
    const Instant now = m_parts.clock.now() + Span{offsetMs};
    LINLI_ASSIGN(const Hlc clock, readClock(m_connection));
    if (clock > Hlc::at(now + kAhead)) {
        LINLI_TRY(noteClock(m_connection, Hlc::at(now)));
    }
    {
        LINLI_ASSIGN(Statement note, m_connection.prepare(sql::kSyncNoteOffset));
        LINLI_TRY(note.bind("offset", offsetMs).run());
    }
    return all.commit();
}

Result<ports::SyncCounts> SqliteSyncStore::counts()
{
    ports::SyncCounts counts;
    LINLI_ASSIGN(const std::int64_t waiting, numberOf(m_connection, sql::kOutboxUnsent));
    LINLI_ASSIGN(const std::int64_t touched, numberOf(m_connection, sql::kDirtyCount));
    counts.unsent = waiting + touched;
    LINLI_ASSIGN(counts.attention, numberOf(m_connection, sql::kAttentionCount));
    LINLI_ASSIGN(counts.parked, numberOf(m_connection, sql::kParkedCount));
    return counts;
}

Result<std::vector<ports::AttentionRow>> SqliteSyncStore::attention()
{
    return m_attention.open();
}

Result<void> SqliteSyncStore::settleAttention(std::int64_t id, bool mine)
{
    return m_attention.settle(id, mine);
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
