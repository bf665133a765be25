// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/ServerAddress.h"

#include <gtest/gtest.h>

namespace linli::storage {
namespace {

TEST(ServerAddress, ReadsAllPartsOfAnAddress)
{
    const auto server = parseServerUrl("postgres://lao%20wang:p%40ss@db.example:6543/shop");
    ASSERT_TRUE(server.ok());
    EXPECT_EQ(server->host, "db.example");
    EXPECT_EQ(server->port, 6543);
    EXPECT_EQ(server->database, "shop");
    EXPECT_EQ(server->user, "lao wang");
    EXPECT_EQ(server->password, "p@ss");
}

TEST(ServerAddress, TakesTheOtherSchemeTheUsualPortAndTheFolderOfASocket)
{
    const auto server = parseServerUrl("postgresql:///shop?host=/run/postgresql");
    ASSERT_TRUE(server.ok());
    EXPECT_EQ(server->host, "/run/postgresql");
    EXPECT_EQ(server->port, 5432);
}

TEST(ServerAddress, NeverShowsThePassword)
{
    const auto server = parseServerUrl("postgres://wang:secret@db/shop");
    ASSERT_TRUE(server.ok());
    EXPECT_EQ(server->shown(), "postgres://wang@db:5432/shop");
    const auto refused = parseServerUrl("mysql://wang:secret@db/shop");
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().parameter("value"), "mysql://…");
}

TEST(ServerAddress, RefusesWhatNamesNoDatabase)
{
    for (const char* url : {"", "shop", "postgres://db", "postgres://db/", "http://db/shop"}) {
        const auto refused = parseServerUrl(url);
        ASSERT_FALSE(refused.ok()) << url;
        EXPECT_EQ(refused.error().code(), ErrorCode::UnknownOption) << url;
    }
}

} // namespace
} // namespace linli::storage
