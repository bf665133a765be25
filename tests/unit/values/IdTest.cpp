// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ids/Id.h"

#include "domain/ids/InviteCode.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace linli {
namespace {

static_assert(sizeof(MemberId) == 16);
static_assert(!std::is_convertible_v<MemberId, ProductId>);

TEST(Id, TextRoundTripsAndSortsAsTheBytes)
{
    EXPECT_TRUE(rc::check([](IdBytes::Bytes a, IdBytes::Bytes b) {
        const IdBytes first(a);
        const IdBytes second(b);
        RC_ASSERT(IdBytes::parse(first.toText()).value() == first);
        RC_ASSERT((first < second) == (first.toText() < second.toText()));
    }));
}

TEST(Id, RefusesOtherTexts)
{
    EXPECT_FALSE(IdBytes::parse("").ok());
    EXPECT_FALSE(IdBytes::parse("8ZZZZZZZZZZZZZZZZZZZZZZZZZ").ok()); // over 128 bits
    EXPECT_FALSE(IdBytes::parse("0000000000000000000000000U").ok());
}

TEST(Id, Version7CarriesTimeVersionAndVariant)
{
    const IdBytes id = IdBytes::makeV7(0x0123456789AB, {0xFF, 0xFF, 0xFF, 0xFF});
    EXPECT_EQ(id.bytes()[0], 0x01);
    EXPECT_EQ(id.bytes()[5], 0xAB);
    EXPECT_EQ(id.bytes()[6] >> 4, 7);
    EXPECT_EQ(id.bytes()[8] >> 6, 2);
}

TEST(InviteCode, CheckCharacterFollowsTheSpecifiedVectors)
{
    EXPECT_TRUE(InviteCode::parse("7K3MQ9TXW2").ok());
    EXPECT_TRUE(InviteCode::parse("000000001Y").ok());
}

TEST(InviteCode, ReadsWhatPeopleType)
{
    EXPECT_EQ(InviteCode::parse("7k3m q9tx-w2")->text(), "7K3MQ9TXW2");
    EXPECT_EQ(InviteCode::parse("oooooooolY")->text(), "000000001Y");
}

TEST(InviteCode, EverySingleSlipIsCaught)
{
    EXPECT_TRUE(rc::check([](std::uint64_t bits) {
        const std::string code = InviteCode::fromRandom(bits).text();
        const auto position = static_cast<std::size_t>(*rc::gen::inRange(0, 10));
        const char other = *rc::gen::elementOf(std::string("0123456789ABCDEFGHJKMNPQRSTVWXYZ"));
        RC_PRE(code[position] != other);
        std::string slipped = code;
        slipped[position] = other;
        RC_ASSERT(InviteCode::parse(code).ok());
        RC_ASSERT(!InviteCode::parse(slipped).ok());
    }));
}

TEST(InviteCode, RefusesWrongLengthAndLetters)
{
    for (const char* text : {"", "7K3MQ9TXW", "7K3MQ9TXW22", "7K3MQ9TXWU", "7K3MQ9TX李"}) {
        EXPECT_EQ(InviteCode::parse(text).error().code(), ErrorCode::InvalidCode) << text;
    }
}

TEST(AliasCode, KeepsFourToSixteenLettersOrDigitsUpperCase)
{
    EXPECT_EQ(AliasCode::parse("testcode01")->text(), "TESTCODE01");
    EXPECT_FALSE(AliasCode::parse("abc").ok());
    EXPECT_FALSE(AliasCode::parse("12345678901234567").ok());
    EXPECT_FALSE(AliasCode::parse("ab-cd").ok());
}

} // namespace
} // namespace linli
