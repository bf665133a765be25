// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money/Money.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <cstdint>
#include <limits>
#include <numeric>

namespace linli {
namespace {

static_assert(sizeof(Money) == 8);

TEST(Money, ParsesYuanWithAtMostTwoDecimals)
{
    EXPECT_EQ(Money::parse("0")->fen(), 0);
    EXPECT_EQ(Money::parse("12")->fen(), 1200);
    EXPECT_EQ(Money::parse("12.3")->fen(), 1230);
    EXPECT_EQ(Money::parse("-0.05")->fen(), -5);
    EXPECT_EQ(Money::parse("1,234,567.89")->fen(), 123456789);
}

TEST(Money, RefusesWhatIsNotAnAmount)
{
    for (const char* text :
         {"", "-", ".5", "5.", "1.234", "1,23", ",123", "1e3", "12,34.00", "1 2", "¥5"}) {
        const auto money = Money::parse(text);
        ASSERT_FALSE(money.ok()) << text;
        EXPECT_EQ(money.error().code(), ErrorCode::InvalidMoney) << text;
        EXPECT_EQ(money.error().parameter("value"), text);
    }
    EXPECT_EQ(Money::parse("99999999999999999999").error().code(), ErrorCode::MoneyOverflow);
}

TEST(Money, ArithmeticReportsOverflow)
{
    const Money most = Money::fromFen(std::numeric_limits<std::int64_t>::max());
    EXPECT_EQ(most.plus(Money::fromFen(1)).error().code(), ErrorCode::MoneyOverflow);
    EXPECT_EQ(most.times(2).error().code(), ErrorCode::MoneyOverflow);
    EXPECT_EQ(Money::fromFen(3).minus(Money::fromFen(5))->fen(), -2);
}

TEST(Money, ShareRoundsDown)
{
    EXPECT_EQ(Money::fromFen(9999).share(Rate::fromBasisPoints(500))->fen(), 499);
    EXPECT_EQ(Money::fromFen(19).share(Rate::fromBasisPoints(500))->fen(), 0);
}

TEST(Money, AllocateGivesLeftoverToLargestRemainderThenEarlier)
{
    const auto parts = allocate(Money::fromFen(100), {333, 333, 334});
    ASSERT_TRUE(parts.ok());
    EXPECT_EQ((*parts)[0].fen(), 33);
    EXPECT_EQ((*parts)[1].fen(), 33);
    EXPECT_EQ((*parts)[2].fen(), 34);
    EXPECT_FALSE(allocate(Money::fromFen(5), {0, 0}).ok());
}

TEST(Money, PlainTextIsReadBack)
{
    EXPECT_TRUE(rc::check([](std::int32_t fen) {
        const Money money = Money::fromFen(fen);
        RC_ASSERT(Money::parse(money.toPlainText()).value() == money);
    }));
}

TEST(Money, PartsOfAnAllocationAddUp)
{
    EXPECT_TRUE(rc::check([](std::uint32_t total, std::vector<std::uint16_t> raw) {
        raw.push_back(1);
        const std::vector<std::int64_t> weights(raw.begin(), raw.end());
        const auto parts = allocate(Money::fromFen(total), weights);
        RC_ASSERT(parts.ok());
        const std::int64_t sum = std::accumulate(parts->begin(), parts->end(), std::int64_t(0),
                                                 [](auto s, Money m) { return s + m.fen(); });
        RC_ASSERT(sum == static_cast<std::int64_t>(total));
    }));
}

} // namespace
} // namespace linli
