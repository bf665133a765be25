// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/replay/SqliteReplayStore.h"

#include "storage/core/Transaction.h"
#include "storage/sqlite/ShopFile.h"
#include "storage/sqlite/replay/SqliteReplayStore.sql.h"
#include "storage/sqlite/rows/KeyList.h"

#include <QFile>

namespace linli::storage {

SqliteReplayStore::SqliteReplayStore(std::string path, const ports::Hasher& hasher)
    : m_path(std::move(path)), m_hasher(hasher)
{
}

SqliteReplayStore::~SqliteReplayStore() = default;

void SqliteReplayStore::close()
{
    m_store.reset();
    m_connection.reset();
}

Result<void> SqliteReplayStore::removeFiles()
{
    for (const char* suffix : {"", "-wal", "-shm"}) {
        const QString path = QString::fromStdString(m_path) + QLatin1String(suffix);
        if (QFile::exists(path) && !QFile::remove(path)) {
            return Error::badInput(ErrorCode::FileUnwritable, "file", path.toStdString(), {});
        }
    }
    return {};
}

Result<void> SqliteReplayStore::reset(const rewards::Changes& opening)
{
    close();
    LINLI_TRY(removeFiles());
    OpenOptions options;
    options.durable = false;
    LINLI_ASSIGN(m_connection, openShopFile(m_path, Instant(), options));
    m_store = std::make_unique<SqliteRewardStore>(*m_connection, m_hasher);
    return m_store->apply(opening);
}

Result<rewards::Changes> SqliteReplayStore::handle(const rewards::Event& event)
{
    LINLI_CHECK(m_store != nullptr);
    LINLI_ASSIGN(Transaction transaction, Transaction::begin(*m_connection));
    rewards::Changes changes = rewards::handle(m_store->state(), event);
    LINLI_TRY(m_store->apply(changes));
    LINLI_TRY(transaction.commit());
    return changes;
}

Result<std::vector<ledger::Balances::Item>> SqliteReplayStore::balances()
{
    using Item = ledger::Balances::Item;
    LINLI_ASSIGN(Statement find, m_connection->prepare(sql::kEveryBalance));
    return rowList<Item>(find, [](const Row& row) -> Result<Item> {
        return Item{row.key<ledger::Account>(0), row.key<Unit>(1), row.integer(2)};
    });
}

Result<std::vector<rewards::RewardRecord>> SqliteReplayStore::rewards()
{
    LINLI_ASSIGN(Statement find, m_connection->prepare(sql::kEveryReward));
    const rewards::RewardLookups& reads = m_store->state().rewards();
    auto all = rowList<rewards::RewardRecord>(
        find, [&reads](const Row& row) -> Result<rewards::RewardRecord> {
            const auto reward = reads.reward(row.key<RewardId>(0));
            return reward ? Result(*reward) : Error(ErrorCode::StorageFailed);
        });
    if (const std::optional<Error> unread = m_store->failure()) {
        return *unread;
    }
    return all;
}

} // namespace linli::storage
