// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/replay/SqlReplayStore.h"

#include "storage/replay/SqlReplayStore.sql.h"
#include "storage/rows/KeyList.h"

namespace linli::storage {

void SqlReplayStore::use(std::unique_ptr<Connection> connection,
                         std::unique_ptr<ports::UnitOfWork> work)
{
    close();
    m_connection = std::move(connection);
    m_work = std::move(work);
    m_store = std::make_unique<SqlRewardStore>(*m_connection, m_hasher);
}

void SqlReplayStore::close()
{
    m_store.reset();
    m_work.reset();
    m_connection.reset();
}

Result<void> SqlReplayStore::applyOpening(const rewards::Changes& opening)
{
    LINLI_CHECK(m_store != nullptr);
    return m_store->apply(opening);
}

Result<rewards::Changes> SqlReplayStore::handle(const rewards::Event& event)
{
    LINLI_CHECK(m_store != nullptr);
    LINLI_ASSIGN(ports::WorkScope work, ports::WorkScope::begin(*m_work));
    rewards::Changes changes = rewards::handle(m_store->state(), event);
    LINLI_TRY(m_store->apply(changes));
    LINLI_TRY(work.commit());
    return changes;
}

Result<std::vector<ledger::Balances::Item>> SqlReplayStore::balances()
{
    using Item = ledger::Balances::Item;
    LINLI_CHECK(m_store != nullptr);
    LINLI_ASSIGN(Statement find, m_connection->prepare(sql::kEveryBalance));
    return rowList<Item>(find, [](const Row& row) -> Result<Item> {
        return Item{row.key<ledger::Account>(0), row.key<Unit>(1), row.integer(2)};
    });
}

Result<std::vector<rewards::RewardRecord>> SqlReplayStore::rewards()
{
    LINLI_CHECK(m_store != nullptr);
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

Result<ports::LedgerCheck> SqlReplayStore::verify()
{
    LINLI_CHECK(m_store != nullptr);
    return m_store->verify();
}

} // namespace linli::storage
