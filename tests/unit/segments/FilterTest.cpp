// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/segments/Filter.h"

#include "domain/segments/ReadySegments.h"

#include <gmock/gmock.h>

#include <set>

namespace linli::segments {
namespace {

constexpr const char* kEveryForm[] = {
    "dormant:30", "first-order:30",   "never-ordered", "spent:10000",
    "joined:7",   "joined-this-week", "top:10",        "invited:1-3",
    "invited:3-", "bought:30:APPLE",  "bought:0:A:B",  "lives:1 号楼",
    "tag:爱水果", "consent:story",    "!tag:100%",     "!dormant:90",
};

} // namespace

TEST(SegmentFilter, EveryConditionReadsBackAsItWasWritten)
{
    std::set<Trait> seen;
    for (const char* text : kEveryForm) {
        const Result<Condition> condition = parseCondition(text);
        ASSERT_TRUE(condition.ok()) << text;
        EXPECT_EQ(textOf(*condition), text);
        seen.insert(condition->trait);
    }
    EXPECT_EQ(seen.size(), allTraits().size()) << "a trait without an example";
}

TEST(SegmentFilter, WhatIsNoConditionIsRefusedWithTheForms)
{
    for (const char* text :
         {"", "!", "dormant", "dormant:", "dormant:x", "dormant:30:more", "never-ordered:1",
          "asleep:30", "invited:3", "invited:-", "top:1.5", "bought:APPLE"}) {
        const Result<Condition> condition = parseCondition(text);
        ASSERT_FALSE(condition.ok()) << text;
        EXPECT_EQ(condition.error().code(), ErrorCode::InvalidValue) << text;
        EXPECT_NE(condition.error().parameter("allowed").find("dormant:DAYS"),
                  std::string_view::npos);
    }
}

TEST(SegmentFilter, NumbersOutOfRangeAndMissingTextsAreNamed)
{
    for (const char* text : {"dormant:0", "dormant:3651", "top:0", "invited:3-2", "bought:-1:A"}) {
        ASSERT_FALSE(parseCondition(text).ok()) << text;
        EXPECT_EQ(parseCondition(text).error().code(), ErrorCode::OutOfRange) << text;
    }
    EXPECT_EQ(parseCondition("tag:").error().code(), ErrorCode::MissingValue);
    EXPECT_EQ(parseCondition("lives:" + std::string(300, 'x')).error().code(), ErrorCode::TooLong);
}

TEST(SegmentFilter, LinesKeepTheirOrderAndTheirJoin)
{
    const Result<Filter> filter = parseLines(true, "dormant:30\n!tag:老客\n");
    ASSERT_TRUE(filter.ok());
    EXPECT_TRUE(filter->any);
    EXPECT_EQ(linesOf(*filter), "dormant:30\n!tag:老客");
    std::string many;
    for (int i = 0; i <= 12; ++i) {
        many += "never-ordered\n";
    }
    EXPECT_EQ(parseLines(false, many).error().code(), ErrorCode::OutOfRange);
}

TEST(SegmentFilter, ReadyMadeOnesAreValidAndTheirIdsDiffer)
{
    std::set<std::string> ids;
    for (const Segment& segment : readySegments()) {
        EXPECT_TRUE(checkFilter(segment.filter).ok()) << segment.id;
        EXPECT_TRUE(isReady(segment.id));
        ids.insert(segment.id);
    }
    EXPECT_THAT(ids, testing::IsSupersetOf({"ready.dormant30", "ready.dormant60", "ready.dormant90",
                                            "ready.new", "ready.top"}));
    EXPECT_EQ(ids.size(), readySegments().size());
}

} // namespace linli::segments
