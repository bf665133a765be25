// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member/PhoneCity.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace linli {

TEST(PhoneCity, TellsWhereANumberWasGivenOut)
{
    EXPECT_EQ(cityOf("13805710001"), "浙江省杭州市");
    EXPECT_EQ(cityOf("13900219999"), "天津市");
    EXPECT_EQ(cityOf("13800280000"), "四川省成都市");
    EXPECT_EQ(cityOf("13918000000"), "上海市");
}

TEST(PhoneCity, HasNoneForWhatNoTableKnows)
{
    EXPECT_EQ(cityOf("19900000001"), "") << "a range nobody wrote down";
    EXPECT_EQ(cityOf("13000000000").empty(), false) << "the first there is";
    EXPECT_EQ(cityOf("19999999999"), "") << "the last one";
}

TEST(PhoneCity, IsTotal)
{
    for (const char* text : {"", "1", "1380571", "138057100012", "1380571abcd0", "abcdefghijk",
                             "12900000000", "20000000000", "00000000000", "-1380571000"}) {
        const std::string_view city = cityOf(text);
        EXPECT_TRUE(city.empty() || text == std::string("1380571abcd0")) << text;
    }
}

TEST(PhoneCity, KnowsTheCitiesOfTheCountry)
{
    std::set<std::string_view> cities;
    for (int prefix = 1'300'000; prefix < 2'000'000; prefix += 7) {
        cities.insert(cityOf(std::to_string(prefix) + "0000"));
    }
    EXPECT_GT(cities.size(), 300U);
}

} // namespace linli
