// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/PosterWords.h"

#include <gtest/gtest.h>

namespace linli::words {
namespace {

rewards::Terms eggs(std::int64_t forInviter, std::int64_t forInvitee)
{
    rewards::Terms terms;
    if (forInviter > 0) {
        terms.inviter = rewards::SideReward{false, {Unit("egg"), forInviter}};
    }
    if (forInvitee > 0) {
        terms.invitee = rewards::SideReward{false, {Unit("egg"), forInvitee}};
    }
    terms.minBasisFen = 2000;
    terms.window = {Instant::parseIso("2026-03-01").value(),
                    Instant::parseIso("2026-04-01").value()};
    return terms;
}

const usecases::PosterPerson kPerson{MemberKey("M"), "李阿姨", "李**", "7K3MQ9TXW2",
                                     "HTTPS://SHOP.EXAMPLE/I/7K3MQ9TXW2"};

usecases::ShopProfile shop()
{
    usecases::ShopProfile profile;
    profile.name = "老王生鲜";
    return profile;
}

std::string rewardLineOf(const rewards::Terms& terms, Language language)
{
    return posterFields(kPerson, shop(), terms, language).at("reward.line");
}

TEST(PosterWords, PromiseNamesWhatEachSideGets)
{
    EXPECT_EQ(rewardLineOf(eggs(1, 1), Language::Zh), "首单满 ¥20，你们各得 1 斤鸡蛋");
    EXPECT_EQ(rewardLineOf(eggs(2, 1), Language::Zh),
              "首单满 ¥20，你得 1 斤鸡蛋，邀请你的邻居得 2 斤鸡蛋");
    EXPECT_EQ(rewardLineOf(eggs(0, 1), Language::En),
              "First order of ¥20 or more: 1 jin of eggs for you");
    EXPECT_EQ(rewardLineOf(eggs(1, 0), Language::Zh), "首单满 ¥20，邀请你的邻居得 1 斤鸡蛋");
}

TEST(PosterWords, LastDayIsTheDayBeforeTheWindowEnds)
{
    EXPECT_EQ(posterFields(kPerson, shop(), eggs(1, 1), Language::Zh).at("validity.line"),
              "活动到 2026 年 3 月 31 日");
}

TEST(PosterWords, PrintsThePublicNameAndNoLinkWhereThereIsNone)
{
    usecases::PosterPerson bare = kPerson;
    bare.link = bare.code;
    const poster::PosterFields fields = posterFields(bare, shop(), std::nullopt, Language::Zh);
    EXPECT_EQ(fields.at("inviter.name"), "李**");
    EXPECT_EQ(fields.at("code.payload"), "7K3MQ9TXW2");
    EXPECT_EQ(fields.at("shop.initial"), "老");
    EXPECT_EQ(fields.count("invite.link"), 0U);
    EXPECT_EQ(fields.count("reward.line"), 0U);
}

} // namespace
} // namespace linli::words
