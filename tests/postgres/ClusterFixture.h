// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/postgres/cluster/PrivateCluster.h"
#include "storage/postgres/shop/ServerShop.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace linli::storage {

#define ASSERT_OK(expression)                                                                      \
    do {                                                                                           \
        const auto& tested = (expression);                                                         \
        ASSERT_TRUE(tested.ok()) << nameOf(tested.error().code()) << " "                           \
                                 << tested.error().detail();                                       \
    } while (false)

/// The server all tests of one process share; nullptr after a failure, which is reported.
inline const PrivateCluster* sharedCluster()
{
    static const std::unique_ptr<PrivateCluster> cluster = [] {
        auto started = PrivateCluster::start();
        EXPECT_TRUE(started.ok()) << started.error().detail();
        return started.ok() ? std::move(started).value() : nullptr;
    }();
    return cluster.get();
}

/// A shop of its own on the shared server.
class ServerShopTest : public testing::Test
{
  protected:
    void SetUp() override { ASSERT_NE(sharedCluster(), nullptr); }
    static const ServerAddress& server() { return sharedCluster()->address(); }
    static Instant now() { return Instant::fromUnixMs(1'772'400'000'000); }
    [[nodiscard]] static std::string schema()
    {
        std::string name = testing::UnitTest::GetInstance()->current_test_info()->name();
        for (char& c : name) {
            c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        }
        return "t_" + name.substr(0, 50);
    }
    [[nodiscard]] static std::unique_ptr<Connection> openShop(const OpenOptions& options = {})
    {
        auto opened = openServerShop(server(), schema(), now(), options);
        EXPECT_TRUE(opened.ok()) << opened.error().detail();
        return opened.ok() ? std::move(opened).value() : nullptr;
    }
    static Result<std::int64_t> number(Connection& connection, std::string_view sql)
    {
        LINLI_ASSIGN(Statement statement, connection.prepare(sql));
        LINLI_ASSIGN(const bool found, statement.step());
        return found ? statement.row().integer(0) : -1;
    }
};

} // namespace linli::storage
