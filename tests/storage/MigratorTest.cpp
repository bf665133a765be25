// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ShopFileFixture.h"
#include "storage/core/SqlScript.h"

#include <QFile>

namespace linli::storage {
namespace {

class MigratorTest : public ShopFileTest
{
  protected:
    static std::vector<Migration> withSecond(const char* body)
    {
        auto migrations = builtInMigrations();
        EXPECT_TRUE(migrations.ok());
        std::vector<Migration> all = std::move(migrations).value();
        const std::int64_t next = static_cast<std::int64_t>(all.size()) + 1;
        all.push_back({next, "PRAGMA user_version = " + std::to_string(next) + ";\n" + body});
        return all;
    }
    Result<MigrationReport> migrate(std::vector<Migration> migrations)
    {
        LINLI_ASSIGN(auto connection, Connection::open(path()));
        return Migrator(*connection, std::move(migrations)).migrate(now());
    }
    [[nodiscard]] std::int64_t newest() const
    {
        return static_cast<std::int64_t>(builtInMigrations().value().size());
    }
};

TEST_F(MigratorTest, FreshFileGetsEveryStepAndNoCopy)
{
    const auto report = migrate(builtInMigrations().value());
    ASSERT_OK(report);
    EXPECT_EQ(report->from, 0);
    EXPECT_EQ(report->to, newest());
    EXPECT_TRUE(report->copies.empty());
    const auto shop = openShop();
    ASSERT_TRUE(shop);
    EXPECT_EQ(number(*shop, "PRAGMA application_id").valueOr(0), Connection::kApplicationId);
    EXPECT_EQ(number(*shop, "SELECT count(*) FROM schema_migration").valueOr(0), newest());
}

TEST_F(MigratorTest, OpeningAgainChangesNothing)
{
    ASSERT_OK(migrate(builtInMigrations().value()));
    const auto again = migrate(builtInMigrations().value());
    ASSERT_OK(again);
    EXPECT_EQ(again->from, again->to);
    EXPECT_TRUE(again->copies.empty());
}

TEST_F(MigratorTest, ExistingFileIsCopiedBeforeAStep)
{
    {
        const auto shop = openShop();
        ASSERT_OK(put(*shop, "kept"));
    }
    const auto report = migrate(withSecond("CREATE TABLE extra (a INTEGER) STRICT;"));
    ASSERT_OK(report);
    ASSERT_EQ(report->copies.size(), 1U);
    const QString copy = QString::fromStdString(report->copies[0]);
    ASSERT_TRUE(QFile::exists(copy));
    EXPECT_EQ(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), 0);
    const auto old = Connection::open(report->copies[0]);
    ASSERT_OK(old);
    EXPECT_EQ((*old)->schemaVersion().valueOr(-1), newest());
    EXPECT_EQ(settings(**old), 1);
}

TEST_F(MigratorTest, FailedStepLeavesTheFileAsItWas)
{
    ASSERT_OK(migrate(builtInMigrations().value()));
    const auto report =
        migrate(withSecond("CREATE TABLE extra (a INTEGER) STRICT; CREATE TABLE extra (b TEXT);"));
    ASSERT_FALSE(report.ok());
    const auto shop = openShop();
    ASSERT_TRUE(shop);
    EXPECT_EQ(shop->schemaVersion().valueOr(-1), newest());
    EXPECT_EQ(number(*shop, "SELECT count(*) FROM sqlite_schema WHERE name = 'extra'").valueOr(-1),
              0);
    EXPECT_EQ(number(*shop, "PRAGMA foreign_keys").valueOr(0), 1);
    // The next try makes a second copy beside the first.
    const auto retried = migrate(withSecond("CREATE TABLE extra (a INTEGER) STRICT;"));
    ASSERT_OK(retried);
    EXPECT_TRUE(QString::fromStdString(retried->copies.at(0)).endsWith(QStringLiteral("-2")));
}

TEST_F(MigratorTest, StepThatBreaksAReferenceIsUndone)
{
    ASSERT_OK(migrate(builtInMigrations().value()));
    const auto report =
        migrate(withSecond("INSERT INTO member_tag (member, tag) VALUES ('nobody', 'x');"));
    ASSERT_FALSE(report.ok());
    EXPECT_EQ(report.error().code(), ErrorCode::StorageCorrupt);
    EXPECT_EQ(number(*openShop(), "SELECT count(*) FROM member_tag").valueOr(-1), 0);
}

TEST_F(MigratorTest, NewerFileIsRefusedUntouched)
{
    ASSERT_OK(migrate(withSecond("CREATE TABLE extra (a INTEGER) STRICT;")));
    const auto refused = openShopFile(path(), now());
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code(), ErrorCode::NewerFile);
    EXPECT_EQ(refused.error().parameter("file"), path());
    EXPECT_EQ((*Connection::open(path()))->schemaVersion().valueOr(-1), newest() + 1);
}

TEST_F(MigratorTest, ChangedStepIsNoticed)
{
    ASSERT_OK(migrate(builtInMigrations().value()));
    auto changed = builtInMigrations().value();
    changed[0].sql += "-- a remark\n";
    const auto refused = migrate(changed);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code(), ErrorCode::MigrationChanged);
}

TEST_F(MigratorTest, ReadOnlyFileIsOnlyChecked)
{
    ASSERT_OK(migrate(builtInMigrations().value()));
    OpenOptions options;
    options.readOnly = true;
    options.mustExist = true;
    EXPECT_TRUE(openShop(options));
    auto connection = Connection::open(path(), options);
    ASSERT_OK(connection);
    const auto older = Migrator(**connection, withSecond("")).check();
    ASSERT_FALSE(older.ok());
    EXPECT_EQ(older.error().code(), ErrorCode::StorageReadOnly);
}

TEST(SqlScript, SplitsAtTheEndOfEachStatementOnly)
{
    const auto statements =
        splitScript("-- a; remark\nCREATE TABLE a (x TEXT DEFAULT ';''' /* ; */);\n"
                    "CREATE TRIGGER t BEFORE UPDATE ON a\nBEGIN SELECT 1; SELECT 'END;'; END;\n"
                    "CREATE TEMP TRIGGER u AFTER DELETE ON a BEGIN DELETE FROM b; end ;\n"
                    " ; INSERT INTO a VALUES (\";\")");
    ASSERT_EQ(statements.size(), 4U);
    EXPECT_EQ(statements[0], "CREATE TABLE a (x TEXT DEFAULT ';'''  )");
    EXPECT_TRUE(statements[1].ends_with("SELECT 'END;'; END")) << statements[1];
    EXPECT_TRUE(statements[2].ends_with("DELETE FROM b; end")) << statements[2];
    EXPECT_EQ(statements[3], "INSERT INTO a VALUES (\";\")");
}

} // namespace
} // namespace linli::storage
