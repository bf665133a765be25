// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/boards/HonoursText.h"

#include <gtest/gtest.h>

namespace linli::words {
namespace {

class HonoursTextTest : public testing::Test
{
  protected:
    HonoursTextTest()
    {
        m_board.choice = board::WindowChoice::week(m_today);
        m_board.window = {m_today.weekStart().start(), m_today.weekStart().plusDays(7).start()};
        m_board.sealedAt = Instant::fromShanghai(2026, 3, 9, 9, 30).value();
        m_board.hash = std::string(64, 'a');
        for (std::int32_t rank = 1; rank <= 12; ++rank) {
            m_board.rows.push_back({rank, MemberKey("M"), "李**", 13 - rank, 100'00});
        }
    }
    BusinessDay m_today = BusinessDay::of(Instant::fromShanghai(2026, 3, 9).value());
    usecases::SealedBoard m_board;
};

TEST_F(HonoursTextTest, namesThePodiumTheNextAndWhenItWasSealed)
{
    const QString words = honoursText(m_board, QStringLiteral("老王生鲜"), m_today, Language::Zh);
    EXPECT_TRUE(words.startsWith(QStringLiteral("🏆 老王生鲜 · 本周邻里推荐榜")))
        << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("🥇 李**  12 位新邻居"))) << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("\n10. 李**")));
    EXPECT_FALSE(words.contains(QStringLiteral("\n11. 李**")));
    EXPECT_TRUE(words.contains(QStringLiteral("aaaaaaaa")));
    EXPECT_FALSE(words.contains(QStringLiteral("aaaaaaaaa")));
    // 广告法 第九条: none of these in a text that is posted.
    for (const QString& superlative : {QStringLiteral("最"), QStringLiteral("第一")}) {
        EXPECT_FALSE(words.contains(superlative)) << qPrintable(superlative);
    }
}

TEST_F(HonoursTextTest, aCorrectionTellsBothStates)
{
    const usecases::SealedRow was = m_board.rows[1];
    usecases::SealedRow now = was;
    now.rank = 3;
    now.qualified = 4;
    const auto say = [&](const std::optional<usecases::SealedRow>& a,
                         const std::optional<usecases::SealedRow>& b) {
        return correctionText({was.member, was.masked, a, b}, board::RankBy::Referrals,
                              Language::Zh);
    };
    EXPECT_EQ(say(was, now), QStringLiteral("李**：第 2 名，11 位新邻居 → 第 3 名，4 位新邻居"));
    EXPECT_EQ(say(was, std::nullopt),
              QStringLiteral("李**：原 第 2 名，11 位新邻居，现已不在榜上"));
    EXPECT_TRUE(say(std::nullopt, now).contains(QStringLiteral("原不在榜上")));
}

} // namespace
} // namespace linli::words
