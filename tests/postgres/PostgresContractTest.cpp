// SPDX-License-Identifier: GPL-3.0-or-later
// Every case of the contract on PostgreSQL, line by line the same as in memory and on SQLite
// (design.md §7). One test for all cases: a server is started once per process.
#include "domain/rewards/replay/CaseRunner.h"
#include "storage/postgres/replay/PostgresReplayStore.h"
#include "storage/sqlite/replay/SqliteReplayStore.h"
#include "vault/Sha256Hasher.h"

#include <QTemporaryDir>

#include <fstream>
#include <sstream>

#include "postgres/ClusterFixture.h"

namespace linli::storage {
namespace {

using rewards::replay::Case;
using rewards::replay::runCase;

std::vector<Case> casesOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    auto read = rewards::replay::parseCases(text.str());
    EXPECT_TRUE(read.ok()) << path;
    return read.ok() ? std::move(read).value() : std::vector<Case>();
}

class PostgresContract : public ServerShopTest
{
  protected:
    [[nodiscard]] std::string file() const
    {
        return m_folder.filePath(QStringLiteral("case.linli")).toStdString();
    }
    void compareAll(const std::vector<Case>& cases) const
    {
        rewards::replay::MemoryStore memory;
        SqliteReplayStore sqlite(file(), m_hasher);
        PostgresReplayStore postgres(server(), m_hasher);
        for (const Case& run : cases) {
            const auto expected = runCase(run, memory);
            const auto onSqlite = runCase(run, sqlite);
            const auto onPostgres = runCase(run, postgres);
            ASSERT_OK(expected);
            ASSERT_OK(onSqlite);
            ASSERT_OK(onPostgres);
            EXPECT_EQ(onPostgres->lines, expected->lines) << run.id;
            EXPECT_EQ(onSqlite->lines, expected->lines) << run.id;
            EXPECT_EQ(rewards::replay::firstDifference(run, *onPostgres), std::nullopt) << run.id;
        }
    }
    QTemporaryDir m_folder;
    vault::Sha256Hasher m_hasher;
};

TEST_F(PostgresContract, EveryCaseOfTheSpecGivesTheLinesOfMemory)
{
    const std::vector<Case> cases = casesOf(LINLI_FIXTURES "/spec/reward-cases.txt");
    ASSERT_GT(cases.size(), 20U);
    compareAll(cases);
}

TEST_F(PostgresContract, EveryCaseOfOurOwnGivesTheLinesOfMemory)
{
    const std::vector<Case> cases = casesOf(LINLI_FIXTURES "/rewards/own-cases.txt");
    ASSERT_GT(cases.size(), 5U);
    compareAll(cases);
}

TEST_F(PostgresContract, EveryReplayedEventIsADuplicate)
{
    PostgresReplayStore postgres(server(), m_hasher);
    for (const Case& run : casesOf(LINLI_FIXTURES "/spec/reward-cases.txt")) {
        ASSERT_OK(runCase(run, postgres));
        const auto before = postgres.balances();
        ASSERT_OK(before);
        for (const rewards::Event& event : run.events) {
            const auto changes = postgres.handle(event);
            ASSERT_OK(changes);
            EXPECT_TRUE(changes->entries.empty() && !changes->event) << run.id;
        }
        EXPECT_EQ(*postgres.balances(), *before) << run.id;
    }
}

TEST_F(PostgresContract, NothingIsLeftInTheDatabaseAfterwards)
{
    const auto session = Connection::openServer(server());
    ASSERT_OK(session);
    constexpr std::string_view kSchemas =
        "SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'linli_replay_%'";
    {
        PostgresReplayStore postgres(server(), m_hasher);
        ASSERT_OK(postgres.reset({}));
        EXPECT_EQ(number(**session, kSchemas).valueOr(-1), 1);
        ASSERT_OK(postgres.reset({}));
        EXPECT_EQ(number(**session, kSchemas).valueOr(-1), 1);
    }
    EXPECT_EQ(number(**session, kSchemas).valueOr(-1), 0);
}

} // namespace
} // namespace linli::storage
