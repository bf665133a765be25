// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "storage/sqlite/ShopFile.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <string>

namespace linli::storage {

#define ASSERT_OK(expression)                                                                      \
    do {                                                                                           \
        const auto& tested = (expression);                                                         \
        ASSERT_TRUE(tested.ok()) << nameOf(tested.error().code()) << " "                           \
                                 << tested.error().detail();                                       \
    } while (false)

/// A folder for real files; gone afterwards.
class ShopFileTest : public testing::Test
{
  protected:
    static Instant now() { return Instant::fromUnixMs(1'772'400'000'000); }
    [[nodiscard]] std::string path(const char* name = "shop.linli") const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }
    [[nodiscard]] std::unique_ptr<Connection> openShop(const OpenOptions& options = {}) const
    {
        auto opened = openShopFile(path(), now(), options);
        EXPECT_TRUE(opened.ok()) << opened.error().detail();
        return opened.ok() ? std::move(opened).value() : nullptr;
    }
    static Result<std::int64_t> number(Connection& connection, std::string_view sql)
    {
        LINLI_ASSIGN(Statement statement, connection.prepare(sql));
        LINLI_ASSIGN(const bool found, statement.step());
        return found ? statement.row().integer(0) : -1;
    }
    static std::int64_t settings(Connection& connection)
    {
        return number(connection, "SELECT count(*) FROM setting").valueOr(-1);
    }
    static Result<void> put(Connection& connection, std::string_view key)
    {
        LINLI_ASSIGN(Statement insert,
                     connection.prepare("INSERT INTO setting (key, value) VALUES (:key, 'v')"));
        insert.bind("key", key);
        return insert.run();
    }

    QTemporaryDir m_folder;
};

} // namespace linli::storage
