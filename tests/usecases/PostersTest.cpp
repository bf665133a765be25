// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/TestShop.h"
#include "usecases/posters/PosterAudience.h"

namespace linli {
namespace {

using namespace usecases;
using kit::must;

/// `count` neighbours come through her and buy.
void bring(kit::TestShop& kit, const MemberKey& inviter, int count)
{
    for (int i = 0; i < count; ++i) {
        const MemberKey guest = kit.enrol("客" + inviter.text() + std::to_string(i));
        kit.bind(guest, inviter);
        (void)kit.paidOrder(guest, 3000);
    }
}

TEST(PosterTop, TakesTheBestOfTheMonthInTheirOrder)
{
    kit::TestShop kit;
    kit.cashRule();
    const MemberKey one = kit.enrol("李秀英");
    const MemberKey two = kit.enrol("欧阳静");
    const MemberKey none = kit.enrol("王小明");
    bring(kit, one, 1);
    bring(kit, two, 3);
    const auto month = board::WindowChoice::month(BusinessDay::of(kit.clock().now()));
    const auto top = must(posterTop(kit.shop(), month, board::RankBy::Referrals, 10));
    ASSERT_EQ(top.size(), 2U) << "who brought nobody is not on the board";
    EXPECT_EQ(top[0].member, two);
    EXPECT_EQ(top[1].member, one);
    EXPECT_EQ(top[0].publicName, "欧阳**");
    EXPECT_FALSE(top[0].code.empty());
    EXPECT_EQ(must(posterTop(kit.shop(), month, board::RankBy::Referrals, 1)).size(), 1U);
    kit.clock().advance(Span::days(40));
    const auto later = board::WindowChoice::month(BusinessDay::of(kit.clock().now()));
    EXPECT_TRUE(must(posterTop(kit.shop(), later, board::RankBy::Referrals, 10)).empty());
}

TEST(PosterTop, RefusesANumberThatIsNone)
{
    kit::TestShop kit;
    for (const std::int64_t top : {std::int64_t{0}, std::int64_t{-1}, std::int64_t{100'001}}) {
        const auto refused =
            posterTop(kit.shop(), board::WindowChoice::all(), board::RankBy::Referrals, top);
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().code(), ErrorCode::OutOfRange);
        EXPECT_EQ(refused.error().parameter("field"), "top");
    }
}

} // namespace
} // namespace linli
