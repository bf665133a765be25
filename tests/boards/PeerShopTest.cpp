// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/Metrics.h"
#include "domain/board/Ranking.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QDataStream>
#include <QFile>

namespace linli::boardtest {
namespace {

/// The shop of spec/performance.md, size S: 2 000 members, 20 000 orders of the year 2024, binds
/// that never end. Fixture: two u32 counts, then (u32 seconds, u16 inviter from 1 or 0) per member
/// and (u32 seconds, u16 member, i32 fen, negative = returned) per order, little-endian, seconds
/// since 2024-01-01 Shanghai.
class PeerShopTest : public testing::Test
{
  protected:
    static Instant start() { return Instant::fromShanghai(2024, 1, 1).value(); }
    static Instant end() { return Instant::fromShanghai(2025, 1, 1).value(); }
    static std::int64_t msAt(quint32 seconds)
    {
        return start().unixMs() + std::int64_t{seconds} * 1000;
    }

    void SetUp() override
    {
        QFile file(QStringLiteral(LINLI_FIXTURES "/boards/peer-shop-s.bin"));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QDataStream in(&file);
        in.setByteOrder(QDataStream::LittleEndian);
        quint32 members = 0;
        quint32 orders = 0;
        in >> members >> orders;
        for (quint32 i = 0; i < members; ++i) {
            readMember(in, i);
        }
        for (quint32 i = 0; i < orders; ++i) {
            readOrder(in, i);
        }
        ASSERT_EQ(in.status(), QDataStream::Ok);
        m_facts.sortOrders();
        ASSERT_EQ(m_facts.members.size(), 2000U);
        ASSERT_EQ(m_facts.orders.size(), 20000U);
    }

    void readMember(QDataStream& in, quint32 number)
    {
        quint32 joined = 0;
        quint16 inviter = 0;
        in >> joined >> inviter;
        const auto member = append(m_facts.members, MemberKey(std::to_string(number + 1)),
                                   msAt(joined), std::int64_t{number});
        if (inviter != 0) {
            append(m_facts.binds, member, board::MemberIndex{inviter} - 1, msAt(joined));
        }
    }

    void readOrder(QDataStream& in, quint32 number)
    {
        quint32 paid = 0;
        quint16 buyer = 0;
        qint32 fen = 0;
        in >> paid >> buyer >> fen;
        board::OrderFact fact;
        fact.buyer = board::MemberIndex{buyer} - 1;
        fact.paidMs = msAt(paid);
        fact.netFen = std::max(fen, 0);
        fact.paidFen = std::abs(fen);
        fact.status = fen < 0 ? board::kFullyReturned : 0;
        fact.sequence = number;
        append(m_facts.orders, fact);
    }

    /// First 8 digits of the md5 over the top 50 as `inviter,count,gmv,last` lines, last in
    /// seconds.
    [[nodiscard]] QByteArray checkValue(const TimeWindow& window) const
    {
        const board::Attribution attribution(m_facts);
        std::string lines;
        for (const board::RankRow& row :
             board::rank(attribution, window, board::RankBy::Referrals, 50)) {
            lines += (lines.empty() ? "" : "\n") + m_facts.members.key[row.member].text() + "," +
                     std::to_string(row.qualified) + "," + std::to_string(row.netGmvFen) + "," +
                     std::to_string(row.lastMs / 1000);
        }
        return QCryptographicHash::hash(QByteArray::fromStdString(lines), QCryptographicHash::Md5)
            .toHex()
            .left(8);
    }

    board::BoardFacts m_facts;
};

TEST_F(PeerShopTest, theBoardIsThePublishedOneForWeekMonthAndAll)
{
    EXPECT_EQ(checkValue({end() - Span::days(7), end()}), QByteArray("3b3fa9ea"));
    EXPECT_EQ(checkValue({Instant::fromShanghai(2024, 12, 1).value(), end()}),
              QByteArray("ccfaf990"));
    EXPECT_EQ(checkValue({start(), end()}), QByteArray("cea7c670"));
}

TEST_F(PeerShopTest, sharersOfTheWholeYearAreTheInvitersWithAPayingInvitee)
{
    const board::Attribution attribution(m_facts);
    EXPECT_EQ(board::sharerCounts(attribution, {start(), end()}).active, 299);
    EXPECT_EQ(board::sharerCounts(attribution, {start(), end()}).fresh, 299);
}

} // namespace
} // namespace linli::boardtest
