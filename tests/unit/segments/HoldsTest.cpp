// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/segments/Holds.h"

#include <gmock/gmock.h>

namespace linli::segments {
namespace {

using testing::ElementsAre;

const Instant kNow = Instant::parseIso("2026-03-04T10:00").value(); // a Wednesday

Condition parsed(const char* text)
{
    return parseCondition(text).value();
}

PersonFacts bought(Span ago)
{
    PersonFacts person;
    person.joinedAt = kNow - Span::days(400);
    person.orders = 1;
    person.firstPaidAt = person.lastPaidAt = kNow - ago;
    return person;
}

} // namespace

TEST(SegmentHolds, DormantBeginsWhenTheDaysAreFullAndNeedsAnOrder)
{
    EXPECT_TRUE(holds(parsed("dormant:30"), bought(Span::days(30)), kNow));
    EXPECT_FALSE(holds(parsed("dormant:30"), bought({Span::days(30).ms - 1}), kNow));
    EXPECT_FALSE(holds(parsed("dormant:30"), PersonFacts{}, kNow)) << "never bought is not asleep";
}

TEST(SegmentHolds, FirstOrderCountsTheFirstNotTheLast)
{
    PersonFacts person = bought(Span::days(40));
    person.lastPaidAt = kNow;
    EXPECT_FALSE(holds(parsed("first-order:30"), person, kNow));
    EXPECT_TRUE(holds(parsed("first-order:41"), person, kNow));
}

TEST(SegmentHolds, ThisWeekBeginsOnMondayInShanghai)
{
    PersonFacts person;
    person.joinedAt = Instant::parseIso("2026-03-02T00:00").value();
    EXPECT_TRUE(holds(parsed("joined-this-week"), person, kNow));
    person.joinedAt = person.joinedAt - Span{1};
    EXPECT_FALSE(holds(parsed("joined-this-week"), person, kNow));
}

TEST(SegmentHolds, InvitedHasBothEnds)
{
    PersonFacts person;
    person.invited = 3;
    EXPECT_TRUE(holds(parsed("invited:3-"), person, kNow));
    EXPECT_TRUE(holds(parsed("invited:1-3"), person, kNow));
    EXPECT_FALSE(holds(parsed("invited:4-"), person, kNow));
    EXPECT_FALSE(holds(parsed("invited:0-2"), person, kNow));
}

TEST(SegmentHolds, TopSharersHaveBroughtSomebodyAndTiesGoToWhoCameFirst)
{
    std::vector<PersonFacts> people(5);
    people[1].invited = 2;
    people[2].invited = 5;
    people[4].invited = 2;
    EXPECT_THAT(topSharers(people, 2), ElementsAre(false, true, true, false, false));
    EXPECT_THAT(topSharers(people, 9), ElementsAre(false, true, true, false, true));
}

TEST(SegmentHolds, AllStrikesOutAnyLetsInAndNothingIsEverybody)
{
    const std::vector<PersonFacts> people{bought(Span::days(1)), bought(Span::days(50)),
                                          PersonFacts{}};
    const Membership second = [](const Condition&) { return std::vector<bool>{false, true}; };
    EXPECT_THAT(meeting({false, {}}, people, kNow, second), ElementsAre(0U, 1U, 2U));
    EXPECT_THAT(meeting({true, {}}, people, kNow, second), ElementsAre(0U, 1U, 2U));
    const Condition dormant = parsed("dormant:30");
    const Condition tag = parsed("tag:x");
    const Condition untagged = parsed("!tag:x");
    const Condition never = parsed("never-ordered");
    EXPECT_THAT(meeting({false, {dormant, tag}}, people, kNow, second), ElementsAre(1U));
    EXPECT_THAT(meeting({false, {dormant, untagged}}, people, kNow, second), ElementsAre());
    EXPECT_THAT(meeting({true, {never, tag}}, people, kNow, second), ElementsAre(1U, 2U));
    EXPECT_THAT(meeting({false, {untagged}}, people, kNow, second), ElementsAre(0U, 2U));
}

} // namespace linli::segments
