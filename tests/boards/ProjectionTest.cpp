// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/projection/Projection.h"

#include "storage/ShopFileFixture.h"
#include "storage/sqlite/boards/ColumnFile.h"
#include "storage/sqlite/boards/Facts.sql.h"
#include "usecases/boards/Boards.h"

#include <QFile>

#include "boards/ChangingShop.h"
#include "boards/OracleComparison.h"
#include "boards/RandomShop.h"
#include "boards/ReadingShop.h"

namespace linli::boardtest {
namespace {

using board::RankBy;

class ProjectionTest : public storage::ShopFileTest
{
  protected:
    static constexpr std::array kChoices{"week:2026-02-19", "month:2026-01", "all",
                                         "2026-01-20..2026-03-05"};
    void SetUp() override { open(); }
    void open()
    {
        m_connection = openShop({.durable = false});
        ASSERT_NE(m_connection, nullptr);
        m_parts.emplace(*m_connection);
        m_parts->clock.at = Instant::fromShanghai(2026, 3, 1).value();
    }
    static void expectNoDifference(usecases::Boards& boards)
    {
        const auto difference = boards.difference();
        ASSERT_OK(difference);
        EXPECT_EQ(*difference, std::nullopt);
    }
    /// Every figure of every window against the SQL over the raw tables.
    void compareWithOracle(usecases::Boards& boards)
    {
        const auto reader = openShop({.durable = false});
        RawShop raw(*reader);
        SqlOracle oracle(raw);
        for (const char* choice : kChoices) {
            SCOPED_TRACE(choice);
            const auto window = boards.window(board::parseWindow(choice).value());
            ASSERT_OK(window);
            const auto lines = m_parts->boards.saleLines(*window);
            ASSERT_OK(lines);
            compareWithSql(*boards.attribution().value(), lines.value(), *window, m_parts->clock.at,
                           oracle);
        }
    }
    static void look(usecases::Boards& boards)
    {
        for (const char* choice : kChoices) {
            ASSERT_OK(boards.board(board::parseWindow(choice).value(), RankBy::Sales, 3));
        }
    }

    std::unique_ptr<storage::Connection> m_connection;
    std::optional<ReadingShop> m_parts;
};

TEST_F(ProjectionTest, afterAnyChangesItIsWhatReadingAnewGivesAndWhatSqlSays)
{
    for (std::uint64_t seed = 1; seed <= 12 && !HasFailure(); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        usecases::Boards boards(m_parts->shop);
        ChangingShop changing(m_parts->raw, seed);
        look(boards);
        for (int step = 1; step <= 400 && !HasFailure(); ++step) {
            SCOPED_TRACE("step " + std::to_string(step));
            changing.step();
            // Sometimes several changes come at once, as from another program.
            if (step % 3 != 0) {
                expectNoDifference(boards);
            }
            if (step % 200 == 0) {
                compareWithOracle(boards);
            }
        }
        m_parts.reset();
        m_connection.reset();
        ASSERT_TRUE(QFile::remove(QString::fromStdString(path())));
        open();
    }
}

TEST_F(ProjectionTest, changesAreFollowedAndNotReadAnew)
{
    usecases::Boards boards(m_parts->shop);
    ChangingShop changing(m_parts->raw, 21);
    look(boards);
    int readAnew = 0;
    m_connection->setFaultHook([&](std::string_view sql) -> std::optional<Error> {
        readAnew += sql.find(storage::sql::kFactRewards) == std::string_view::npos ? 0 : 1;
        return std::nullopt;
    });
    for (int step = 0; step < 300; ++step) {
        changing.step();
        look(boards);
    }
    m_connection->setFaultHook({});
    // Only where the last bind or the last order of all went.
    EXPECT_LT(readAnew, 20);
    expectNoDifference(boards);
}

TEST_F(ProjectionTest, whatWasTakenBackIsForgotten)
{
    usecases::Boards boards(m_parts->shop);
    ChangingShop changing(m_parts->raw, 77);
    for (int round = 0; round < 30 && !HasFailure(); ++round) {
        SCOPED_TRACE("round " + std::to_string(round));
        changing.step();
        ASSERT_OK(m_connection->begin());
        ChangingShop aside = changing;
        for (int i = 0; i < 5; ++i) {
            aside.step();
        }
        look(boards); // sees what is about to go
        ASSERT_OK(m_connection->rollback());
        // The same numbers, for other rows.
        changing.step();
        changing.step();
        expectNoDifference(boards);
    }
}

TEST_F(ProjectionTest, manyOrdersAtOnceAndOldOnesAmongThemAreMergedIn)
{
    usecases::Boards boards(m_parts->shop);
    ShopPlan plan;
    plan.seed = 5;
    plan.members = 60;
    plan.orders = 1500;
    plan.everyCostKnown = true;
    look(boards);
    RandomShop(m_parts->raw, plan).write();
    expectNoDifference(boards);
    m_parts->raw.run("UPDATE sale_order SET returned_fen = basis_fen WHERE seq % 3 = 0");
    look(boards);
    expectNoDifference(boards);
    compareWithOracle(boards);
}

TEST_F(ProjectionTest, aLongAbsenceReadsEverythingAnew)
{
    usecases::Boards boards(m_parts->shop);
    ChangingShop changing(m_parts->raw, 3);
    look(boards);
    m_parts->raw.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                     "80000) INSERT INTO board_change (kind, row) SELECT 5, 0 FROM n");
    EXPECT_LE(number(*m_connection, "SELECT count(*) FROM board_change").value(), 65536 + 4096);
    changing.step();
    expectNoDifference(boards);
}

class KeptColumnsTest : public ProjectionTest
{
  protected:
    void SetUp() override
    {
        ProjectionTest::SetUp();
        ShopPlan plan;
        plan.seed = 9;
        plan.members = 300;
        plan.orders = 24'000;
        plan.everyCostKnown = true;
        RandomShop(m_parts->raw, plan).write();
        usecases::Boards boards(m_parts->shop);
        ASSERT_OK(boards.attribution());
    }
    [[nodiscard]] QString file() const
    {
        return QString::fromStdString(storage::columnFileOf(path()));
    }
    static constexpr const char* kForge =
        "UPDATE sale_order SET basis_fen = basis_fen + 1 WHERE seq = 7";
};

TEST_F(KeptColumnsTest, aLargeShopsColumnsAreKeptBesideItAndFollowWhatHappenedSince)
{
    ASSERT_TRUE(QFile::exists(file()));
    EXPECT_EQ(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
    m_parts->raw.run("UPDATE sale_order SET returned_fen = basis_fen WHERE seq % 100 = 0");
    m_parts->raw.member(9001, m_parts->clock.at.unixMs());
    usecases::Boards boards(m_parts->shop);
    expectNoDifference(boards);
    compareWithOracle(boards);
}

TEST_F(KeptColumnsTest, theKeptColumnsAreReallyUsed)
{
    // Past the triggers, as no program of ours writes: who reads the tables sees it.
    m_parts->raw.run("DROP TRIGGER sale_order_board_update");
    m_parts->raw.run("UPDATE sale_order SET returned_fen = basis_fen WHERE seq % 2 = 0");
    usecases::Boards boards(m_parts->shop);
    EXPECT_EQ(boards.difference().value(), std::optional<std::string>("orders"));
}

TEST_F(KeptColumnsTest, aDamagedFileIsReadAnew)
{
    for (const qint64 at : {qint64{3}, qint64{90}, qint64{200'000}}) {
        QFile damaged(file());
        ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
        ASSERT_GT(damaged.size(), at);
        damaged.seek(at);
        char byte = 0;
        damaged.getChar(&byte);
        damaged.seek(at);
        damaged.putChar(static_cast<char>(byte ^ 1));
        damaged.close();
        EXPECT_FALSE(storage::readColumnFile(storage::columnFileOf(path())).has_value());
        usecases::Boards boards(m_parts->shop);
        expectNoDifference(boards);
    }
    EXPECT_TRUE(storage::readColumnFile(storage::columnFileOf(path())).has_value());
    QFile shortened(file());
    ASSERT_TRUE(shortened.resize(1000));
    EXPECT_FALSE(storage::readColumnFile(storage::columnFileOf(path())).has_value());
}

TEST_F(KeptColumnsTest, columnsOfAnotherHistoryAreNotFollowed)
{
    // As many changes as the kept columns saw, but others: a copy was restored.
    m_parts->raw.run(kForge);
    {
        usecases::Boards boards(m_parts->shop);
        ASSERT_OK(boards.attribution());
        auto kept = storage::readColumnFile(storage::columnFileOf(path()));
        ASSERT_TRUE(kept.has_value());
        ASSERT_OK(storage::writeColumnFile(
            storage::columnFileOf(path()), kept->facts,
            m_parts->boards.changesSince(kept->marks, kept->facts.units).value()->marks));
    }
    m_parts->raw.run("UPDATE board_change SET nonce = nonce + 1");
    usecases::Boards boards(m_parts->shop);
    expectNoDifference(boards);
}

TEST_F(KeptColumnsTest, aShopThatMayNotBeWrittenKeepsNothing)
{
    ASSERT_TRUE(QFile::remove(file()));
    ASSERT_OK(m_connection->execute("PRAGMA query_only = ON"));
    {
        usecases::Boards boards(m_parts->shop);
        expectNoDifference(boards);
    }
    EXPECT_FALSE(QFile::exists(file()));
}

} // namespace
} // namespace linli::boardtest
