// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linter/Numerals.h"

#include <gtest/gtest.h>

#include <utility>

namespace linli::linter {
namespace {

Decimal of(const char* text)
{
    return readNumber(text).value_or(Decimal(-1));
}

TEST(Numbers, AreReadInWords)
{
    const std::pair<const char*, int> words[] = {{"三十", 30},
                                                 {"两千", 2000},
                                                 {"十", 10},
                                                 {"十五", 15},
                                                 {"二十五", 25},
                                                 {"一百零五", 105},
                                                 {"一百五", 150},
                                                 {"三千二", 3200},
                                                 {"一千二百三十四", 1234},
                                                 {"二零", 20},
                                                 {"零", 0},
                                                 {"九", 9},
                                                 {"两百五十", 250},
                                                 {"一千零五十", 1050},
                                                 {"百", 100}};
    for (const auto& [text, value] : words) {
        EXPECT_EQ(of(text), Decimal(value)) << text;
    }
    EXPECT_FALSE(readNumber("万").has_value());
    EXPECT_FALSE(readNumber("").has_value());
}

TEST(Numbers, AreExactAtAnySize)
{
    EXPECT_EQ(of("0.1").times(of("3")), of("0.3"));
    EXPECT_EQ(of("10.50"), of("10.5"));
    EXPECT_EQ(of("007"), Decimal(7));
    EXPECT_LT(of("30"), of("30.0000000000000000001"));
    EXPECT_GT(of("123456789012345678901234567890").times(of("100")),
              of("12345678901234567890123456789"));
    EXPECT_EQ(of("99999999999999999999").times(of("99999999999999999999")).toText(),
              "9999999999999999999800000000000000000001");
    EXPECT_EQ(of("0.05").toText(), "0.05");
    EXPECT_EQ(of("12.5").times(of("0")).toText(), "0");
    EXPECT_LT(Decimal(-3), Decimal(-2));
    EXPECT_LT(Decimal(-1), Decimal());
    EXPECT_EQ(Decimal::parse("-0"), Decimal());
    EXPECT_EQ(Decimal(INT64_MIN).toWhole(), INT64_MIN);
    EXPECT_FALSE(of("9223372036854775808").toWhole().has_value());
    for (const char* broken : {"1.", ".5", "-", "1e3", "1 000", "+1"}) {
        EXPECT_FALSE(Decimal::parse(broken).has_value()) << broken;
    }
}

} // namespace
} // namespace linli::linter
