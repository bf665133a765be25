// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/Result.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace linli {
namespace {

Result<int> half(int value)
{
    if (value % 2 != 0) {
        return Error::badInput(ErrorCode::InvalidValue, "value", std::to_string(value), "even");
    }
    return value / 2;
}

Result<int> quarter(int value)
{
    LINLI_ASSIGN(const int first, half(value));
    LINLI_ASSIGN(const int second, half(first));
    return second;
}

TEST(Result, CarriesTheValueOrTheFirstError)
{
    EXPECT_EQ(quarter(12).value(), 3);
    ASSERT_FALSE(quarter(6).ok());
    EXPECT_EQ(quarter(6).error().parameter("value"), "3");
    EXPECT_EQ(quarter(6).valueOr(9), 9);
}

TEST(Result, ReadingTheMissingSideEndsTheProgram)
{
    EXPECT_DEATH((void)half(3).value(), "LINLI_CHECK");
    EXPECT_DEATH((void)half(2).error(), "LINLI_CHECK");
}

TEST(Result, VoidSuccessHasNoError)
{
    const Result<void> fine;
    EXPECT_TRUE(fine.ok());
    const Result<void> broken = Error(ErrorCode::Cancelled);
    EXPECT_EQ(broken.error().code(), ErrorCode::Cancelled);
}

TEST(ErrorCode, NamesAndNumbersAreUnique)
{
    std::set<std::string_view> names;
    std::set<int> numbers;
    for (const ErrorCode code : allErrorCodes()) {
        EXPECT_TRUE(names.insert(nameOf(code)).second) << nameOf(code);
        EXPECT_TRUE(numbers.insert(static_cast<int>(code)).second);
    }
    EXPECT_GT(names.size(), 40U);
}

TEST(Error, KeepsItsCause)
{
    const Error error = Error(ErrorCode::StorageFailed).causedBy(Error(ErrorCode::StorageFull));
    ASSERT_NE(error.cause(), nullptr);
    EXPECT_EQ(error.cause()->code(), ErrorCode::StorageFull);
}

} // namespace
} // namespace linli
