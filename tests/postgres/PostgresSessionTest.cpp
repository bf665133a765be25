// SPDX-License-Identifier: GPL-3.0-or-later
// What a Connection promises (storage/core/Connection.h), on a server.
#include "storage/core/Transaction.h"
#include "storage/postgres/shop/PostgresUnitOfWork.h"
#include "storage/rewards/SqlRewardStore.h"
#include "vault/Sha256Hasher.h"

#include <cctype>
#include <string_view>

#include "postgres/ClusterFixture.h"

namespace linli::storage {
namespace {

using PostgresSession = ServerShopTest;

constexpr std::string_view kAddTombstone =
    "INSERT INTO tombstone (phone_key, at_ms) VALUES (:phone, 1)";
constexpr std::string_view kTombstones = "SELECT count(*) FROM tombstone";

Result<void> bury(Connection& connection, std::string_view phone)
{
    LINLI_ASSIGN(Statement add, connection.prepare(kAddTombstone));
    return add.bind("phone", phone).run();
}

TEST_F(PostgresSession, KeepsTextsBytesAndBigNumbersAsTheyAre)
{
    const auto shop = openShop();
    ASSERT_TRUE(shop);
    auto ask = shop->prepare("SELECT :text::text, :blob::bytea, :big::bigint, :none::text");
    ASSERT_OK(ask);
    const std::string bytes("\0\1\xff'\\", 5);
    const std::string text = "邻里 'x' \\ :a ?";
    ask->bind("text", std::string_view(text)).bind("blob", Blob{bytes});
    ask->bind("big", std::int64_t{9'223'372'036'854'775'807}).bindNull("none");
    const auto found = ask->step();
    ASSERT_OK(found);
    EXPECT_EQ(ask->row().text(0), text);
    EXPECT_EQ(ask->row().blob(1), bytes);
    EXPECT_EQ(ask->row().integer(2), 9'223'372'036'854'775'807);
    EXPECT_TRUE(ask->row().isNull(3));
}

TEST_F(PostgresSession, AFailedInnerLevelIsUndoneAloneAndTheOuterOneGoesOn)
{
    const auto shop = openShop();
    ASSERT_TRUE(shop);
    auto outer = Transaction::begin(*shop);
    ASSERT_OK(outer);
    ASSERT_OK(bury(*shop, "one"));
    {
        const auto inner = Transaction::begin(*shop);
        ASSERT_OK(inner);
        ASSERT_OK(bury(*shop, "two"));
        EXPECT_FALSE(bury(*shop, "one").ok()) << "the key is taken";
    }
    ASSERT_OK(bury(*shop, "three"));
    ASSERT_OK(outer->commit());
    EXPECT_EQ(number(*shop, kTombstones).valueOr(-1), 2);
}

TEST_F(PostgresSession, WhatFollowsAFailureCannotBeCommitted)
{
    const auto shop = openShop();
    ASSERT_TRUE(shop);
    auto work = Transaction::begin(*shop);
    ASSERT_OK(work);
    ASSERT_OK(bury(*shop, "one"));
    EXPECT_FALSE(bury(*shop, "one").ok());
    EXPECT_FALSE(work->commit().ok()) << "the server would say ROLLBACK and call it success";
    EXPECT_EQ(shop->depth(), 0);
    EXPECT_EQ(number(*shop, kTombstones).valueOr(-1), 0);
    ASSERT_OK(bury(*shop, "one"));
}

TEST_F(PostgresSession, FactsAndMoneyCannotBeChanged)
{
    const auto shop = openShop();
    ASSERT_TRUE(shop);
    for (const char* table : {"event", "decision", "ledger_entry", "rule_version"}) {
        const std::string name(table);
        EXPECT_FALSE(shop->execute("DELETE FROM " + name).ok()) << table;
        EXPECT_FALSE(shop->execute("TRUNCATE " + name + " CASCADE").ok()) << table;
    }
    EXPECT_FALSE(shop->execute("UPDATE ledger_entry SET amount = 1").ok());
    EXPECT_FALSE(shop->execute("UPDATE event SET verb = ''").ok());
}

TEST_F(PostgresSession, OpeningAgainRunsNothingTwice)
{
    ASSERT_TRUE(openShop());
    const auto again = openShop();
    ASSERT_TRUE(again);
    EXPECT_EQ(number(*again, "SELECT count(*) FROM schema_migration").valueOr(-1), 1);
    EXPECT_EQ(number(*again, "SELECT count(*) FROM shop_lock").valueOr(-1), 1);
}

TEST_F(PostgresSession, ANewerShopAndAChangedMigrationAreRefused)
{
    const auto shop = openShop();
    ASSERT_TRUE(shop);
    ASSERT_OK(shop->execute("INSERT INTO schema_migration VALUES (2, 'later', 0)"));
    const auto newer = openServerShop(server(), schema(), now());
    ASSERT_FALSE(newer.ok());
    EXPECT_EQ(newer.error().code(), ErrorCode::NewerFile);
    ASSERT_OK(shop->execute("DELETE FROM schema_migration WHERE number = 2"));
    ASSERT_OK(shop->execute("UPDATE schema_migration SET checksum = 'other'"));
    const auto changed = openServerShop(server(), schema(), now());
    ASSERT_FALSE(changed.ok());
    EXPECT_EQ(changed.error().code(), ErrorCode::MigrationChanged);
}

TEST_F(PostgresSession, AWriterWhoWaitsTooLongHearsThatTheShopIsBusy)
{
    const auto first = openShop();
    OpenOptions hasty;
    hasty.busyTimeoutMs = 50;
    const auto second = openShop(hasty);
    ASSERT_TRUE(first && second);
    PostgresUnitOfWork writer(*first);
    PostgresUnitOfWork waiting(*second);
    ASSERT_OK(writer.begin());
    const auto refused = waiting.begin();
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code(), ErrorCode::StorageBusy);
    EXPECT_EQ(waiting.depth(), 0);
    ASSERT_OK(writer.commit());
    ASSERT_OK(waiting.begin());
    ASSERT_OK(waiting.rollback());
}

TEST_F(PostgresSession, NoServerIsSaidWithoutThePassword)
{
    ServerAddress nowhere;
    nowhere.host = "/nonexistent";
    nowhere.database = "shop";
    nowhere.user = "wang";
    nowhere.password = "secret";
    const auto refused = Connection::openServer(nowhere);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code(), ErrorCode::DatabaseUnavailable);
    EXPECT_EQ(refused.error().detail().find("secret"), std::string::npos);
}

TEST_F(PostgresSession, AServerThatGoesAwayIsNoticed)
{
    auto cluster = PrivateCluster::start();
    ASSERT_OK(cluster);
    const auto shop = openServerShop((*cluster)->address(), "shop", now());
    ASSERT_OK(shop);
    cluster->reset();
    const auto failed = bury(**shop, "one");
    ASSERT_FALSE(failed.ok());
    EXPECT_EQ(failed.error().code(), ErrorCode::DatabaseUnavailable) << failed.error().detail();
}

} // namespace
} // namespace linli::storage
