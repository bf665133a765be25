// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/boards/publish/SealedBoard.h"

#include "storage/ShopFileFixture.h"

#include "boards/ReadingShop.h"

namespace linli::boardtest {
namespace {

using board::RankBy;
using usecases::PublishWay;
using usecases::SealedBoard;

class SealedBoardTest : public storage::ShopFileTest
{
  protected:
    static std::int64_t march(int day)
    {
        return Instant::fromShanghai(2026, 3, day, 12).value().unixMs();
    }
    void SetUp() override
    {
        m_connection = openShop({.durable = false});
        ASSERT_NE(m_connection, nullptr);
        m_parts.emplace(*m_connection);
        m_parts->clock.at = Instant::fromUnixMs(march(9));
        m_parts->person(1, "欧阳静", march(1));
        m_parts->person(2, "李梅", march(1));
        m_parts->person(3, "王芳", march(2));
        m_parts->person(4, "赵敏", march(2));
        m_parts->raw.bind(3, 1, march(2), std::nullopt);
        m_parts->raw.bind(4, 2, march(2), std::nullopt);
        m_parts->paidOrder(1, 3, march(3), 2500);
        m_parts->paidOrder(2, 4, march(4), 2000);
        m_boards.emplace(m_parts->shop);
    }
    SealedBoard seal(RankBy by = RankBy::Referrals)
    {
        const auto sealed = usecases::sealBoard(m_parts->shop, *m_boards,
                                                board::parseWindow("week:2026-03-02").value(), by);
        EXPECT_TRUE(sealed.ok());
        return sealed.valueOr(SealedBoard());
    }
    void say(int person, const char* purpose, int day)
    {
        const ports::Consent consent{m_parts->ids.next().toText(),
                                     MemberKey(RawShop::keyOf(person)),
                                     purpose,
                                     "1",
                                     "counter",
                                     Instant::fromUnixMs(march(day)),
                                     std::nullopt};
        ASSERT_OK(m_parts->members.addConsent(consent));
    }

    std::unique_ptr<storage::Connection> m_connection;
    std::optional<ReadingShop> m_parts;
    std::optional<usecases::Boards> m_boards;
};

TEST_F(SealedBoardTest, aSealedBoardStaysAndALaterRefundShowsAsACorrection)
{
    const SealedBoard sealed = seal();
    ASSERT_EQ(sealed.rows.size(), 2U);
    EXPECT_EQ(sealed.rows[0].masked, "欧阳**");
    EXPECT_EQ(sealed.hash.size(), 64U);
    EXPECT_TRUE(usecases::corrections(*m_boards, sealed).value().empty());

    m_parts->raw.run("UPDATE sale_order SET returned_fen = 600 WHERE key = 'O1'");
    const auto changed = usecases::corrections(*m_boards, sealed);
    ASSERT_OK(changed);
    ASSERT_EQ(changed->size(), 2U); // she is second now, so the other one is first
    EXPECT_EQ(changed->at(0).was->netGmvFen, 2500);
    EXPECT_EQ(changed->at(0).now->netGmvFen, 1900);
    EXPECT_EQ(changed->at(0).now->rank, 2);
    m_parts->raw.run("UPDATE sale_order SET returned_fen = 2500 WHERE key = 'O1'");
    EXPECT_EQ(usecases::corrections(*m_boards, sealed)->at(0).now, std::nullopt);
    const auto kept = usecases::sealedBoard(m_parts->shop, sealed.id);
    ASSERT_OK(kept);
    EXPECT_EQ(kept->rows, sealed.rows);
}

TEST_F(SealedBoardTest, theSameBoardIsSealedOnceAndAnotherOneAgain)
{
    const SealedBoard first = seal();
    EXPECT_EQ(seal().id, first.id);
    EXPECT_NE(seal(RankBy::Sales).id, first.id);
    m_parts->raw.run("UPDATE sale_order SET returned_fen = 600 WHERE key = 'O1'");
    EXPECT_NE(seal().id, first.id);
    EXPECT_EQ(usecases::sealedBoards(m_parts->shop)->size(), 3U);
}

TEST_F(SealedBoardTest, nobodyMayChangeASealedBoardUnseen)
{
    const SealedBoard sealed = seal();
    EXPECT_FALSE(m_connection->execute("UPDATE board_snapshot SET body = ''").ok());
    EXPECT_FALSE(m_connection->execute("DELETE FROM board_snapshot").ok());
    m_parts->raw.run("DROP TRIGGER board_snapshot_no_update");
    m_parts->raw.run("UPDATE board_snapshot SET body = replace(body, '2500', '9500')");
    EXPECT_EQ(usecases::sealedBoard(m_parts->shop, sealed.id).error().code(),
              ErrorCode::SealBroken);
    EXPECT_FALSE(usecases::sealedBoards(m_parts->shop).ok());
}

TEST_F(SealedBoardTest, howItLeftTheShopIsWrittenDown)
{
    const SealedBoard sealed = seal();
    ASSERT_OK(usecases::recordPublication(m_parts->shop, sealed.id, PublishWay::Clipboard));
    ASSERT_OK(usecases::recordPublication(m_parts->shop, sealed.id, PublishWay::Poster));
    const auto ways = usecases::publications(m_parts->shop, sealed.id);
    ASSERT_OK(ways);
    ASSERT_EQ(ways->size(), 2U);
    EXPECT_EQ(ways->at(1).way, PublishWay::Poster);
    EXPECT_FALSE(usecases::recordPublication(m_parts->shop, "x", PublishWay::File).ok());
}

TEST_F(SealedBoardTest, anEmptyWindowIsNotSealed)
{
    const auto sealed = usecases::sealBoard(
        m_parts->shop, *m_boards, board::parseWindow("week:2025-01-06").value(), RankBy::Referrals);
    EXPECT_EQ(sealed.error().code(), ErrorCode::MissingValue);
}

TEST_F(SealedBoardTest, namesFollowWhatEachSaidLast)
{
    const auto masked = [&](std::size_t row) { return seal().rows[row].masked; };
    say(1, "public_name", 5);
    EXPECT_EQ(masked(0), "欧阳静");
    say(1, "no_board", 6);
    EXPECT_EQ(masked(0), "邻居01");
    EXPECT_EQ(masked(1), "李**");
    say(1, "masked_name", 7);
    EXPECT_EQ(masked(0), "欧阳**");
}

} // namespace
} // namespace linli::boardtest
