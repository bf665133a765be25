// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/why/Why.h"

#include "domain/rewards/replay/CaseRunner.h"

#include <gtest/gtest.h>

namespace linli::rewards {
namespace {

TEST(Why, TellsTheStoryOfARewardByTime)
{
    const auto cases = replay::parseCases("### A\nrules C\n"
                                          "e1 03-02 10:00 bind ive=B inv=A\n"
                                          "e2 03-02 11:00 order O1 buyer=B lines=a:1@3000\n"
                                          "e3 03-02 11:05 pay O1\n"
                                          "e4 03-02 18:00 fulfil O1\n"
                                          "e5 03-03 09:00 refund no=F1 order=O1 amt=500\n--\n");
    ASSERT_TRUE(cases.ok());
    replay::MemoryStore store;
    ASSERT_TRUE(replay::runCase(cases->front(), store).ok());
    const RewardId id("C/O1/inv");
    const auto why = whyReward(store.state(), id, *replay::parseCaseTime("03-04", "10:00"));
    ASSERT_TRUE(why.has_value());
    EXPECT_EQ(why->waiting, WhyWaiting::Hold);
    EXPECT_EQ(why->basisFen, 2500);
    EXPECT_EQ(why->target, 500);
    EXPECT_EQ(why->terms->minBasisFen, 2000);
    std::vector<WhyStep> steps;
    for (const WhyFact& fact : why->facts) {
        steps.push_back(fact.step);
    }
    EXPECT_EQ(steps, (std::vector<WhyStep>{WhyStep::Bound, WhyStep::Ordered, WhyStep::Paid,
                                           WhyStep::Fulfilled, WhyStep::Refunded, WhyStep::Due}));
    const auto later = whyReward(store.state(), id, *replay::parseCaseTime("03-09", "18:00"));
    EXPECT_EQ(later->waiting, WhyWaiting::Settlement);
    EXPECT_FALSE(whyReward(store.state(), RewardId("C/O9/inv"), {}).has_value());
}

} // namespace
} // namespace linli::rewards
