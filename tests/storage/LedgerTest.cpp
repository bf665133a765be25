// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SampleEvents.h"
#include "storage/ShopFileFixture.h"
#include "vault/Sha256Hasher.h"

namespace linli::storage {
namespace {

constexpr int kEvents = 10;
constexpr int kEntries = kEvents * kEntriesPerEvent;

class LedgerTest : public ShopFileTest
{
  protected:
    void SetUp() override
    {
        const auto shop = openShop();
        ASSERT_TRUE(shop);
        SqlRewardStore store(*shop, m_hasher);
        ASSERT_OK(applyEvents(store, kEvents));
    }
    ports::LedgerCheck verify()
    {
        const auto shop = openShop();
        SqlRewardStore store(*shop, m_hasher);
        auto check = store.verify();
        EXPECT_TRUE(check.ok()) << check.error().detail();
        return check.valueOr({});
    }
    Result<void> applyOneMore()
    {
        const auto shop = openShop();
        SqlRewardStore store(*shop, m_hasher);
        return applyEvents(store, 1);
    }
    void expectBad(std::int64_t sequence, const std::string& reason)
    {
        const ports::LedgerCheck check = verify();
        EXPECT_FALSE(check.ok());
        EXPECT_EQ(check.firstBad.value_or(-1), sequence);
        EXPECT_EQ(check.reason, reason);
    }
    vault::Sha256Hasher m_hasher;
};

TEST_F(LedgerTest, SoundLedgerIsSound)
{
    const ports::LedgerCheck check = verify();
    EXPECT_TRUE(check.ok()) << check.reason;
    EXPECT_EQ(check.checked, kEntries);
    EXPECT_FALSE(check.firstBad.has_value());
}

TEST_F(LedgerTest, FirstHashIsOverZeroBytesAndTheContractsText)
{
    const auto shop = openShop();
    auto first = shop->prepare("SELECT hash FROM ledger_entry WHERE seq = 1");
    ASSERT_OK(first);
    ASSERT_TRUE(first->step().valueOr(false));
    const std::string bytes = std::string(32, '\0') + "1|e1|SHOP|BUD:G|egg|2|-|FUND|1772400060000";
    const ports::Digest expected = m_hasher.sha256(bytes);
    EXPECT_EQ(first->row().blob(0), std::string(expected.begin(), expected.end()));
}

TEST_F(LedgerTest, EmptyLedgerIsSound)
{
    auto opened = openShopFile(path("empty.linli"), now());
    ASSERT_OK(opened);
    SqlRewardStore store(**opened, m_hasher);
    EXPECT_TRUE(store.verify()->ok());
}

TEST_F(LedgerTest, EditedAmountIsNamed)
{
    tamper(path(), {"UPDATE ledger_entry SET amount = 100 WHERE seq = 8"});
    expectBad(8, "hash");
}

TEST_F(LedgerTest, EveryEditedColumnIsNamed)
{
    const std::vector<std::string> edits{
        "event_id = 'e9'",   "from_account = 'LOSS'", "to_account = 'AVAIL:A1'",
        "unit = 'CNY'",      "reward_id = 'x'",       "kind = 'USE'",
        "kind = 'NONSENSE'", "at_ms = at_ms + 1",     "hash = zeroblob(32)"};
    for (const std::string& edit : edits) {
        SCOPED_TRACE(edit);
        const std::string file = path();
        QFile::remove(QString::fromStdString(file));
        SetUp();
        tamper(file, {"UPDATE ledger_entry SET " + edit + " WHERE seq = 5"});
        expectBad(5, "hash");
    }
}

TEST_F(LedgerTest, DeletedRowIsNamed)
{
    tamper(path(), {"DELETE FROM ledger_entry WHERE seq = 11"});
    expectBad(11, "gap");
}

TEST_F(LedgerTest, DeletedRowWithTheRestMovedUpIsNamed)
{
    tamper(path(), {"DELETE FROM ledger_entry WHERE seq = 11",
                    "UPDATE ledger_entry SET seq = -seq WHERE seq > 11",
                    "UPDATE ledger_entry SET seq = -seq - 1 WHERE seq < 0"});
    expectBad(11, "hash");
}

TEST_F(LedgerTest, SwappedRowsAreNamed)
{
    tamper(path(), {"UPDATE ledger_entry SET seq = -6 WHERE seq = 6",
                    "UPDATE ledger_entry SET seq = 6 WHERE seq = 7",
                    "UPDATE ledger_entry SET seq = 7 WHERE seq = -6"});
    expectBad(6, "hash");
}

TEST_F(LedgerTest, InsertedRowIsNamed)
{
    tamper(path(), {"UPDATE ledger_entry SET seq = -seq WHERE seq >= 15",
                    "UPDATE ledger_entry SET seq = -seq + 1 WHERE seq < 0",
                    "INSERT INTO ledger_entry (seq, event_id, from_account, to_account, unit,"
                    " amount, reward_id, kind, at_ms, hash) SELECT 15, event_id, from_account,"
                    " to_account, unit, amount, reward_id, kind, at_ms, hash FROM ledger_entry"
                    " WHERE seq = 14"});
    expectBad(15, "hash");
}

TEST_F(LedgerTest, RowPutBehindTheLastIsNamed)
{
    tamper(path(), {"INSERT INTO ledger_entry (seq, event_id, from_account, to_account, unit,"
                    " amount, reward_id, kind, at_ms, hash) SELECT 31, event_id, from_account,"
                    " to_account, unit, amount, reward_id, kind, at_ms, hash FROM ledger_entry"
                    " WHERE seq = 30"});
    expectBad(31, "hash");
    EXPECT_EQ(applyOneMore().error().code(), ErrorCode::LedgerBroken);
}

TEST_F(LedgerTest, LostTailIsNamedAndNothingIsWrittenAfterIt)
{
    tamper(path(), {"DELETE FROM ledger_entry WHERE seq > 25"});
    expectBad(26, "lost tail");
    const auto refused = applyOneMore();
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code(), ErrorCode::LedgerBroken);
    EXPECT_EQ(refused.error().parameter("value"), "26");
}

TEST_F(LedgerTest, TailLostTogetherWithItsHeadStillShowsInTheBalances)
{
    tamper(path(), {"DELETE FROM ledger_entry WHERE seq > 27",
                    "UPDATE ledger_head SET seq = 27,"
                    " hash = (SELECT hash FROM ledger_entry WHERE seq = 27)"});
    const ports::LedgerCheck check = verify();
    EXPECT_FALSE(check.ok());
    EXPECT_TRUE(check.reason.starts_with("balance of")) << check.reason;
}

TEST_F(LedgerTest, ChangedHeadIsNamed)
{
    tamper(path(), {"UPDATE ledger_head SET hash = zeroblob(32)"});
    expectBad(kEntries, "head");
}

TEST_F(LedgerTest, ChangedBalanceIsNamedAndRefusesTheNextEventOnIt)
{
    tamper(path(), {"UPDATE balance SET amount = amount + 5 WHERE account = 'PEND:A3'",
                    "UPDATE balance SET amount = amount - 5 WHERE account = 'PEND:A4'"});
    const ports::LedgerCheck check = verify();
    EXPECT_EQ(check.reason, "balance of PEND:A3 egg");

    const auto shop = openShop();
    SqlRewardStore store(*shop, m_hasher);
    rewards::Changes changes = twoSidedEvent(store.state());
    changes.balances[0].after += 1; // decided upon a balance that is not the stored one
    EXPECT_EQ(store.apply(changes).error().code(), ErrorCode::LedgerBroken);
    EXPECT_EQ(store.state().ledger().sequences().event, kEvents + 1);
}

TEST_F(LedgerTest, DamagedReferencesAreNamed)
{
    tamper(path(), {"DELETE FROM member WHERE key = 'A3'"});
    EXPECT_TRUE(verify().reason.starts_with("reference in"));
}

} // namespace
} // namespace linli::storage
