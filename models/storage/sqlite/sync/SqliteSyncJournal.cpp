// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sync/SqliteSyncJournal.h"

#include "storage/core/Transaction.h"
#include "storage/rows/KeyList.h"
#include "storage/sqlite/sync/Repair.sql.h"

namespace linli::storage {

Result<void> SqliteSyncJournal::addRound(const ports::SyncRound& round)
{
    LINLI_ASSIGN(Transaction all, Transaction::begin(m_connection));
    {
        LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kRoundAdd));
        add.bind("at", round.at).bind("pushed", round.pushed).bind("pulled", round.pulled);
        add.bind("rewound", round.rewound).bind("trouble", std::string_view(round.trouble));
        LINLI_TRY(add.run());
    }
    LINLI_TRY(m_connection.execute(sql::kRoundPrune));
    return all.commit();
}

Result<std::vector<ports::SyncRound>> SqliteSyncJournal::rounds(int most)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kRoundList));
    find.bind("limit", most);
    return rowList<ports::SyncRound>(find, [](const Row& row) -> Result<ports::SyncRound> {
        return ports::SyncRound{row.instant(0), row.integer(1), row.integer(2), row.integer(3),
                                row.text(4)};
    });
}

Result<void> SqliteSyncJournal::noteToken(Instant since)
{
    LINLI_ASSIGN(Statement note, m_connection.prepare(sql::kNoteToken));
    return note.bind("at", since).run();
}

Result<void> SqliteSyncJournal::noteAgreed(Instant at)
{
    LINLI_ASSIGN(Statement note, m_connection.prepare(sql::kNoteAgreed));
    return note.bind("at", at).run();
}

Result<std::optional<std::string>> SqliteSyncJournal::pastStore()
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kPastStore));
    return firstRow<std::string>(find,
                                 [](const Row& row) -> Result<std::string> { return row.text(0); });
}

} // namespace linli::storage
