// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ShopFileFixture.h"

#include <QFile>

#include <thread>

namespace linli::storage {
namespace {

using ConnectionTest = ShopFileTest;

TEST_F(ConnectionTest, KeepsMoneySafely)
{
    const auto shop = openShop();
    ASSERT_TRUE(shop);
    const auto text = [&](std::string_view sql) {
        auto statement = shop->prepare(sql);
        return statement.ok() && statement->step().valueOr(false) ? statement->row().text(0) : "?";
    };
    EXPECT_EQ(text("PRAGMA journal_mode"), "wal");
    EXPECT_EQ(text("PRAGMA synchronous"), "2");
    EXPECT_EQ(text("PRAGMA foreign_keys"), "1");
    EXPECT_EQ(text("PRAGMA secure_delete"), "1");
}

TEST_F(ConnectionTest, NewFileIsReadableByItsOwnerOnly)
{
    ASSERT_TRUE(openShop());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_EQ(QFile::permissions(QString::fromStdString(path())) & others, 0);
}

TEST_F(ConnectionTest, ForeignFilesAreRefusedAndLeftAlone)
{
    QFile text(QString::fromStdString(path("notes.txt")));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(4096, 'x'));
    text.close();
    const auto notes = Connection::open(path("notes.txt"));
    ASSERT_FALSE(notes.ok());
    EXPECT_EQ(notes.error().code(), ErrorCode::NotAShopFile);
    ASSERT_TRUE(text.open(QIODevice::ReadOnly));
    EXPECT_EQ(text.readAll(), QByteArray(4096, 'x'));

    {
        auto own = Connection::open(path("other.db"));
        ASSERT_OK(own);
        ASSERT_OK((*own)->execute("CREATE TABLE somebody (a INTEGER)"));
    }
    const auto other = Connection::open(path("other.db"));
    ASSERT_FALSE(other.ok());
    EXPECT_EQ(other.error().code(), ErrorCode::NotAShopFile);
}

TEST_F(ConnectionTest, MissingFileIsNamedWhenItMustExist)
{
    OpenOptions options;
    options.mustExist = true;
    const auto opened = Connection::open(path(), options);
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().code(), ErrorCode::NotFound);
    EXPECT_EQ(opened.error().parameter("value"), path());
    EXPECT_FALSE(QFile::exists(QString::fromStdString(path())));
}

TEST_F(ConnectionTest, ReadOnlyShopTakesNoWrites)
{
    ASSERT_TRUE(openShop());
    OpenOptions options;
    options.readOnly = true;
    const auto shop = openShop(options);
    ASSERT_TRUE(shop);
    EXPECT_EQ(settings(*shop), 0);
    const auto written = put(*shop, "a");
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code(), ErrorCode::StorageReadOnly);
}

TEST_F(ConnectionTest, SecondWriterIsToldThatTheFileIsBusy)
{
    const auto first = openShop();
    OpenOptions impatient;
    impatient.busyTimeoutMs = 20;
    const auto second = openShop(impatient);
    ASSERT_TRUE(first && second);
    ASSERT_OK(first->begin());
    const auto refused = second->begin();
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code(), ErrorCode::StorageBusy);
    EXPECT_EQ(second->depth(), 0);
    ASSERT_OK(first->rollback());
    ASSERT_OK(second->begin());
    ASSERT_OK(second->rollback());
}

TEST_F(ConnectionTest, FullFileIsNamedAndTheTransactionIsOver)
{
    const auto shop = openShop();
    ASSERT_TRUE(shop);
    ASSERT_OK(put(*shop, "before"));
    ASSERT_OK(number(*shop, "PRAGMA max_page_count = 1")); // SQLite clamps it to the present size
    ASSERT_OK(shop->begin());
    Result<void> written;
    for (int i = 0; i < 2000 && written.ok(); ++i) {
        written = put(*shop, std::string(500, 'k') + std::to_string(i));
    }
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code(), ErrorCode::StorageFull);
    // SQLite may have left the transaction: nothing may slip in outside of it.
    EXPECT_FALSE(put(*shop, "after").ok());
    EXPECT_FALSE(shop->commit().ok());
    EXPECT_EQ(shop->depth(), 0);
    EXPECT_EQ(settings(*shop), 1);
}

TEST_F(ConnectionTest, AnotherThreadIsAProgrammerError)
{
    const auto shop = openShop();
    ASSERT_TRUE(shop);
    testing::GTEST_FLAG(death_test_style) = "threadsafe";
    EXPECT_DEATH(std::thread([&] { static_cast<void>(shop->execute("SELECT 1").ok()); }).join(),
                 "get_id");
}

TEST_F(ConnectionTest, StatementsKeepTypesApart)
{
    const auto shop = openShop();
    ASSERT_TRUE(shop);
    auto statement = shop->prepare(
        "SELECT :whole, :flag, :text, :empty, :blob, :nothing, :at, typeof(:whole), typeof(:text),"
        " typeof(:empty), typeof(:blob), typeof(:nothing)");
    ASSERT_OK(statement);
    const std::string bytes("\0\xff\x80", 3);
    statement->bind("whole", std::int64_t{9'007'199'254'740'993})
        .bind("flag", true)
        .bind("text", "邻里掌柜")
        .bind("empty", std::string())
        .bind("blob", Blob{bytes})
        .bind("nothing", std::optional<std::int64_t>())
        .bind("at", Instant::fromUnixMs(-5));
    ASSERT_TRUE(statement->step().valueOr(false));
    const Row row = statement->row();
    EXPECT_EQ(row.integer(0), 9'007'199'254'740'993);
    EXPECT_TRUE(row.boolean(1));
    EXPECT_EQ(row.text(2), "邻里掌柜");
    EXPECT_EQ(row.text(3), "");
    EXPECT_EQ(row.blob(4), bytes);
    EXPECT_TRUE(row.isNull(5));
    EXPECT_EQ(row.optionalInteger(5), std::nullopt);
    EXPECT_EQ(row.instant(6).unixMs(), -5);
    EXPECT_EQ(row.text(7) + row.text(8) + row.text(9) + row.text(10) + row.text(11),
              "integertexttextblobnull");
    EXPECT_FALSE(statement->step().valueOr(true));
}

TEST_F(ConnectionTest, OneStatementMayBeUsedInsideItself)
{
    const auto shop = openShop();
    ASSERT_TRUE(shop);
    ASSERT_OK(put(*shop, "a"));
    ASSERT_OK(put(*shop, "b"));
    constexpr std::string_view kKeys = "SELECT key FROM setting ORDER BY key LIMIT 10";
    auto outer = shop->prepare(kKeys);
    ASSERT_OK(outer);
    std::string seen;
    while (outer->step().valueOr(false)) {
        auto inner = shop->prepare(kKeys);
        ASSERT_OK(inner);
        while (inner->step().valueOr(false)) {
            seen += outer->row().text(0) + inner->row().text(0) + " ";
        }
    }
    EXPECT_EQ(seen, "aa ab ba bb ");
}

TEST_F(ConnectionTest, StrictTablesRejectTheWrongType)
{
    const auto shop = openShop();
    ASSERT_TRUE(shop);
    auto insert = shop->prepare("INSERT INTO tombstone (phone_key, at_ms) VALUES ('x', :at)");
    ASSERT_OK(insert);
    insert->bind("at", "yesterday");
    EXPECT_FALSE(insert->run().ok());
    EXPECT_EQ(number(*shop, "SELECT count(*) FROM tombstone").valueOr(-1), 0);
}

TEST_F(ConnectionTest, FactsAreAppendOnly)
{
    const auto shop = openShop();
    ASSERT_TRUE(shop);
    ASSERT_OK(shop->execute("INSERT INTO event (seq, id, at_ms, verb, fingerprint)"
                            " VALUES (1, 'e1', 0, 'tick', '')"));
    ASSERT_OK(shop->execute("INSERT INTO decision (event_seq, position, code, detail)"
                            " VALUES (1, 0, 'X', '')"));
    ASSERT_OK(shop->execute("INSERT INTO ledger_entry (seq, event_id, from_account, to_account,"
                            " unit, amount, reward_id, kind, at_ms, hash) VALUES"
                            " (1, 'e1', 'SHOP', 'BUD:C', 'CNY', 1, '-', 'FUND', 0, zeroblob(32))"));
    for (const char* change : {"UPDATE event SET verb = 'pay'", "DELETE FROM event",
                               "UPDATE decision SET code = 'Y'", "DELETE FROM decision",
                               "UPDATE ledger_entry SET amount = 2", "DELETE FROM ledger_entry"}) {
        const auto changed = shop->execute(change);
        ASSERT_FALSE(changed.ok()) << change;
        EXPECT_NE(changed.error().detail().find("append-only"), std::string::npos) << change;
    }
}

} // namespace
} // namespace linli::storage
