// SPDX-License-Identifier: GPL-3.0-or-later
// The incoming half of SqliteSyncStore: one page of the feed, its cursor in the same transaction.
#include "storage/core/Transaction.h"
#include "storage/sqlite/sync/SqliteSyncStore.h"
#include "storage/sqlite/sync/Sync.sql.h"
#include "storage/sqlite/sync/SyncRows.h"
#include "wire/json/JsonText.h"

#include <QJsonArray>

namespace linli::storage {

Result<ports::PageOutcome> SqliteSyncStore::applyPage(const std::string& text)
{
    LINLI_ASSIGN(const QJsonObject page, wire::readObject(text, "changes"));
    LINLI_ASSIGN(const FeedCursor next, cursorOf(textOf(page, "next")));
    LINLI_ASSIGN(Transaction all, Transaction::begin(m_connection));
    LINLI_TRY(m_touched.gather()); // what was edited here keeps its own stamp
    LINLI_ASSIGN(Hlc clock, readClock(m_connection));
    Tail tail(m_connection, m_rewards);
    LINLI_TRY(tail.load());
    const std::size_t before = tail.waiting().size();
    ports::PageOutcome outcome;
    for (const QJsonValue& change : page.value(QStringLiteral("changes")).toArray()) {
        LINLI_TRY(m_feed.apply(tail, change.toObject(), clock));
        ++outcome.applied;
    }
    LINLI_TRY(tail.redo());
    LINLI_TRY(noteClock(m_connection, clock));
    LINLI_TRY(m_touched.gather()); // what came is no edit of ours, and was only touched
    LINLI_TRY(forgetErased(m_connection));
    outcome.rewound = tail.rewound() ? static_cast<std::int64_t>(before) : 0;
    {
        LINLI_ASSIGN(Statement cursor, m_connection.prepare(sql::kSyncNoteCursor));
        cursor.bind("cursor", next.seq).bind("epoch", std::string_view(next.epoch));
        LINLI_TRY(cursor.bind("now", m_parts.clock.now()).run());
    }
    LINLI_TRY(all.commit());
    return outcome;
}

} // namespace linli::storage
