// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/Transaction.h"

#include "storage/ShopFileFixture.h"
#include "storage/sqlite/SqliteUnitOfWork.h"

namespace linli::storage {
namespace {

using TransactionTest = ShopFileTest;

TEST_F(TransactionTest, KeepsNothingUnlessCommitted)
{
    const auto shop = openShop();
    {
        auto transaction = Transaction::begin(*shop);
        ASSERT_OK(transaction);
        ASSERT_OK(put(*shop, "a"));
        EXPECT_EQ(settings(*shop), 1);
    }
    EXPECT_EQ(settings(*shop), 0);
    auto transaction = Transaction::begin(*shop);
    ASSERT_OK(transaction);
    ASSERT_OK(put(*shop, "a"));
    ASSERT_OK(transaction->commit());
    EXPECT_EQ(settings(*shop), 1);
    EXPECT_EQ(shop->depth(), 0);
}

TEST_F(TransactionTest, InnerLevelsAreUndoneAlone)
{
    const auto shop = openShop();
    auto outer = Transaction::begin(*shop);
    ASSERT_OK(outer);
    ASSERT_OK(put(*shop, "outer"));
    {
        auto inner = Transaction::begin(*shop);
        ASSERT_OK(inner);
        ASSERT_OK(put(*shop, "undone"));
        auto innermost = Transaction::begin(*shop);
        ASSERT_OK(innermost);
        ASSERT_OK(put(*shop, "undone too"));
        ASSERT_OK(innermost->commit());
    }
    {
        auto inner = Transaction::begin(*shop);
        ASSERT_OK(inner);
        ASSERT_OK(put(*shop, "inner"));
        ASSERT_OK(inner->commit());
    }
    ASSERT_OK(outer->commit());
    EXPECT_EQ(
        number(*shop, "SELECT count(*) FROM setting WHERE key IN ('outer', 'inner')").valueOr(-1),
        2);
    EXPECT_EQ(settings(*shop), 2);
}

TEST_F(TransactionTest, FailedCommitLeavesNothingOpen)
{
    const auto shop = openShop();
    auto transaction = Transaction::begin(*shop);
    ASSERT_OK(transaction);
    ASSERT_OK(put(*shop, "a"));
    shop->setFaultHook([](std::string_view sql) -> std::optional<Error> {
        return sql == "COMMIT" ? std::optional(Error(ErrorCode::StorageBusy)) : std::nullopt;
    });
    const auto committed = transaction->commit();
    ASSERT_FALSE(committed.ok());
    EXPECT_EQ(committed.error().code(), ErrorCode::StorageBusy);
    shop->setFaultHook({});
    EXPECT_EQ(shop->depth(), 0);
    EXPECT_EQ(settings(*shop), 0);
    ASSERT_OK(put(*shop, "b"));
    EXPECT_EQ(settings(*shop), 1);
}

TEST_F(TransactionTest, LevelThatCannotBeUndoneDoomsTheWhole)
{
    const auto shop = openShop();
    auto outer = Transaction::begin(*shop);
    ASSERT_OK(outer);
    {
        auto inner = Transaction::begin(*shop);
        ASSERT_OK(inner);
        ASSERT_OK(put(*shop, "a"));
        shop->setFaultHook([](std::string_view sql) -> std::optional<Error> {
            return sql.starts_with("RELEASE") ? std::optional(Error(ErrorCode::StorageFailed))
                                              : std::nullopt;
        });
    }
    shop->setFaultHook({});
    EXPECT_FALSE(put(*shop, "b").ok());
    EXPECT_FALSE(outer->commit().ok());
    EXPECT_EQ(settings(*shop), 0);
}

TEST_F(TransactionTest, WorkScopeIsTheSameThroughThePort)
{
    const auto shop = openShop();
    SqliteUnitOfWork work(*shop);
    {
        auto scope = ports::WorkScope::begin(work);
        ASSERT_OK(scope);
        ASSERT_OK(put(*shop, "undone"));
    }
    auto outer = ports::WorkScope::begin(work);
    ASSERT_OK(outer);
    {
        auto inner = ports::WorkScope::begin(work);
        ASSERT_OK(inner);
        ASSERT_OK(put(*shop, "undone"));
    }
    ASSERT_OK(put(*shop, "kept"));
    ASSERT_OK(outer->commit());
    EXPECT_EQ(work.depth(), 0);
    EXPECT_EQ(settings(*shop), 1);
}

} // namespace
} // namespace linli::storage
