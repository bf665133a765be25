// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/ValueText.h"

#include <gtest/gtest.h>

namespace linli::words {
namespace {

TEST(ValueText, MoneyHasSignGroupsAndTwoDecimals)
{
    EXPECT_EQ(moneyText(Money::fromFen(123450)), QStringLiteral("¥1,234.50"));
    EXPECT_EQ(moneyText(Money::fromFen(-5)), QStringLiteral("-¥0.05"));
    EXPECT_EQ(moneyText(Money::fromFen(100000000)), QStringLiteral("¥1,000,000.00"));
    EXPECT_EQ(countText(-1234567), QStringLiteral("-1,234,567"));
    EXPECT_EQ(countText(999), QStringLiteral("999"));
}

TEST(ValueText, QuantitiesNameTheirUnit)
{
    EXPECT_EQ(quantityText(Unit("CNY"), 500, Language::Zh), QStringLiteral("¥5.00"));
    EXPECT_EQ(quantityText(Unit("egg"), 2, Language::Zh), QStringLiteral("2 斤鸡蛋"));
    EXPECT_EQ(quantityText(Unit("soap"), 1, Language::En), QStringLiteral("soap × 1"));
}

TEST(ValueText, DatesReadAsPeopleWriteThem)
{
    const BusinessDay day = BusinessDay::parse("2026-03-02").value();
    const Instant evening = Instant::parseIso("2026-03-02T18:05:00").value();
    EXPECT_EQ(instantText(evening, day, Language::Zh), QStringLiteral("3月2日 周一 18:05"));
    EXPECT_EQ(instantText(evening, day, Language::En), QStringLiteral("Mon 2 Mar 18:05"));
    const BusinessDay later = BusinessDay::parse("2027-01-01").value();
    EXPECT_EQ(dayText(day, later, Language::Zh), QStringLiteral("2026年3月2日 周一"));
}

TEST(ValueText, SharesRoundHalfUp)
{
    EXPECT_EQ(shareText(1, 8), QStringLiteral("12.5 %"));
    EXPECT_EQ(shareText(1, 3), QStringLiteral("33.3 %"));
    EXPECT_EQ(shareText(1, 0), QStringLiteral("–"));
}

TEST(ValueText, EveryStateHasWords)
{
    for (int state = 0; state <= static_cast<int>(rewards::RewardState::Loss); ++state) {
        EXPECT_FALSE(
            rewardStateText(static_cast<rewards::RewardState>(state), Language::En).isEmpty());
    }
}

} // namespace
} // namespace linli::words
