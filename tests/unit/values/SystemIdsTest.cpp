// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/shop/SystemIds.h"

#include <gtest/gtest.h>

namespace linli::usecases {
namespace {

TEST(SystemIds, AscendWithinAMillisecondAndWhenTheClockGoesBack)
{
    std::int64_t now = 1'000'000;
    SystemIds ids([&] { return now; });
    IdBytes last = ids.next();
    for (int i = 0; i < 10'000; ++i) {
        now -= i % 3;
        const IdBytes next = ids.next();
        ASSERT_LT(last, next) << i;
        last = next;
    }
}

TEST(SeededIds, RepeatForTheSameSeed)
{
    SeededIds first(7, [] { return std::int64_t(5); });
    SeededIds second(7, [] { return std::int64_t(5); });
    EXPECT_EQ(first.next(), second.next());
    EXPECT_EQ(first.inviteCode(), second.inviteCode());
    EXPECT_FALSE(first.inviteCode().isOffensive());
}

} // namespace
} // namespace linli::usecases
