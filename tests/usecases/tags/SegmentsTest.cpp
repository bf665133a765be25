// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tags/Segments.h"

#include "kit/TestShop.h"
#include "usecases/members/Members.h"
#include "usecases/members/Merge.h"
#include "usecases/ports/UnitOfWork.h"
#include "usecases/posters/PosterAudience.h"
#include "usecases/tags/Tags.h"

#include <gmock/gmock.h>

namespace linli::usecases {
namespace {

using kit::must;
using testing::ElementsAre;
using testing::IsEmpty;

class SegmentsTest : public testing::Test
{
  protected:
    Shop& shop() { return kit.shop(); }
    std::vector<MemberKey> meeting(const std::string& lines, bool any = false)
    {
        return must(membersMeeting(shop(), must(segments::parseLines(any, lines))));
    }
    std::int64_t ready(const std::string& id)
    {
        for (const SegmentCount& one : must(segmentCounts(shop()))) {
            if (one.segment.id == id) {
                return one.people;
            }
        }
        ADD_FAILURE() << id;
        return -1;
    }
    kit::TestShop kit;
    MemberKey li = kit.enrol("李阿姨");
    MemberKey wang = kit.enrol("王叔");
    MemberKey zhao = kit.enrol("赵奶奶");
};

} // namespace

TEST_F(SegmentsTest, ReadyMadeOnesCountFromTheFirstDayAndLive)
{
    EXPECT_EQ(ready("ready.new"), 3);
    EXPECT_EQ(ready("ready.never"), 3);
    kit.fulfil(kit.paidOrder(li, 3000));
    EXPECT_EQ(ready("ready.never"), 2) << "counted anew after a write";
    EXPECT_EQ(ready("ready.first"), 1);
    kit.clock().advance(Span::days(30));
    EXPECT_EQ(ready("ready.first"), 0);
    EXPECT_EQ(ready("ready.dormant30"), 1);
    EXPECT_EQ(ready("ready.dormant60"), 0);
    kit.clock().advance(Span::days(60));
    EXPECT_EQ(ready("ready.dormant90"), 1);
    EXPECT_EQ(ready("ready.new"), 0);
    kit.paidOrder(li, 1000);
    EXPECT_EQ(ready("ready.dormant30"), 0) << "she came back";
}

TEST_F(SegmentsTest, ConditionsCombineAllAndAny)
{
    kit.bind(wang, li);
    kit.bind(zhao, li);
    kit.paidOrder(wang, 5000);
    must(tagMembers(shop(), "爱水果", {zhao}));
    EXPECT_THAT(meeting("invited:2-"), ElementsAre(li));
    EXPECT_THAT(meeting("top:1"), ElementsAre(li));
    EXPECT_THAT(meeting("never-ordered\ntag:爱水果"), ElementsAre(zhao));
    EXPECT_THAT(meeting("spent:5000\ntag:爱水果", true), ElementsAre(wang, zhao));
    EXPECT_THAT(meeting("!tag:爱水果\n!invited:1-"), ElementsAre(wang));
    EXPECT_THAT(meeting("spent:5001"), IsEmpty());
}

TEST_F(SegmentsTest, BoughtIsTheProductWithinTheDaysAndWhatCameBackDoesNotCount)
{
    kit.paidOrder(li, 2000); // every order of the kit is one KIT
    kit.clock().advance(Span::days(31));
    kit.paidOrder(wang, 2000);
    EXPECT_THAT(meeting("bought:0:KIT"), ElementsAre(li, wang));
    EXPECT_THAT(meeting("bought:30:KIT"), ElementsAre(wang));
    EXPECT_THAT(meeting("!bought:30:KIT"), ElementsAre(li, zhao));
    EXPECT_THAT(meeting("bought:0:EGG30"), IsEmpty());
    must(kit.connection().execute("UPDATE order_line SET returned = quantity"));
    EXPECT_THAT(meeting("bought:0:KIT"), IsEmpty());
}

TEST_F(SegmentsTest, HomesAndConsents)
{
    MemberEdit home;
    home.estate = "翠苑一区";
    home.building = "3 号楼";
    must(editMember(shop(), zhao, home));
    EXPECT_THAT(meeting("lives:翠苑"), ElementsAre(zhao));
    EXPECT_THAT(meeting("lives:一区 3"), ElementsAre(zhao)) << "estate and building as one line";
    EXPECT_THAT(meeting("lives:4 号楼"), IsEmpty());
    must(recordConsent(shop(), wang, "story", "1", "counter"));
    EXPECT_THAT(meeting("consent:story"), ElementsAre(wang));
    must(kit.connection().execute("UPDATE consent SET withdrawn_ms = 1"));
    EXPECT_THAT(meeting("consent:story"), IsEmpty()) << "withdrawn at once";
}

TEST_F(SegmentsTest, MergedRecordsCountAsOneAndErasedOnesNotAtAll)
{
    kit.paidOrder(wang, 3000);
    kit.clock().advance(Span::days(40));
    kit.paidOrder(li, 1000);
    must(mergeMembers(shop(), wang, li));
    EXPECT_THAT(meeting("spent:4000"), ElementsAre(li));
    EXPECT_THAT(meeting("first-order:30"), IsEmpty()) << "her first order is the merged one's";
    EXPECT_THAT(meeting("dormant:30"), IsEmpty());
    EXPECT_THAT(meeting("never-ordered"), ElementsAre(zhao));
}

TEST_F(SegmentsTest, AListOfNeighboursIsCutByASegmentAndPagedByKeys)
{
    for (int i = 0; i < 30; ++i) {
        const MemberKey one = kit.enrol("邻" + std::to_string(i));
        if (i % 2 == 0) {
            must(tagMembers(shop(), "爱水果", {one}));
        }
    }
    MemberQuery query;
    query.filter = must(segments::parseLines(false, "tag:爱水果"));
    std::vector<MemberKey> seen;
    PageRequest request{4, std::nullopt};
    do {
        const Page<MemberRow> page = must(listMembers(shop(), query, request));
        EXPECT_EQ(page.total, 15);
        for (const MemberRow& row : page.rows) {
            EXPECT_THAT(row.tags, ElementsAre("爱水果"));
            seen.push_back(row.key);
        }
        request.after = page.next;
    } while (request.after);
    EXPECT_EQ(seen.size(), 15U);
    query.text = "邻1";
    EXPECT_EQ(must(listMembers(shop(), query, {100, std::nullopt})).total, 5) << "10 12 14 16 18";
    query.sort = MemberSort::Name;
    EXPECT_EQ(must(listMembers(shop(), query, {100, std::nullopt})).total, 5);
    EXPECT_EQ(must(posterSegment(shop(), query)).size(), 5U) << "posters take segments too";
}

TEST_F(SegmentsTest, OwnOnesAreSavedRenamedAndRemoved)
{
    segments::Segment own{"", "老客", must(segments::parseLines(false, "spent:10000"))};
    own = must(saveSegment(shop(), own));
    own.name = "好邻居";
    must(saveSegment(shop(), own));
    const std::vector<SegmentCount> all = must(segmentCounts(shop()));
    EXPECT_EQ(all.back().segment.name, "好邻居");
    EXPECT_EQ(all.size(), segments::readySegments().size() + 1);
    segments::Segment again{"", "好邻居", own.filter};
    EXPECT_EQ(saveSegment(shop(), again).error().code(), ErrorCode::AlreadyExists);
    const segments::Segment removed = must(removeSegment(shop(), own.id));
    EXPECT_EQ(segmentOf(shop(), own.id).error().code(), ErrorCode::NotFound);
    must(saveSegment(shop(), removed));
    EXPECT_TRUE(segmentOf(shop(), own.id).ok()) << "the undo";
    EXPECT_EQ(removeSegment(shop(), "ready.top").error().code(), ErrorCode::IllegalTransition);
    EXPECT_EQ(saveSegment(shop(), {"", "", own.filter}).error().code(), ErrorCode::MissingValue);
    EXPECT_EQ(saveSegment(shop(), {"", "x", {}}).error().code(), ErrorCode::MissingValue);
}

TEST_F(SegmentsTest, ALineOnlyANewerVersionKnowsIsMetByNobody)
{
    must(kit.connection().execute("INSERT INTO segment (id, name, any_of, conditions, created_ms) "
                                  "VALUES ('s', 'later', 1, 'moon-phase:3', 0)"));
    EXPECT_EQ(must(segmentCounts(shop())).back().people, 0);
}

TEST_F(SegmentsTest, WhatWasUndoneIsNotRemembered)
{
    EXPECT_EQ(ready("ready.never"), 3);
    {
        auto scope = ports::WorkScope::begin(shop().work);
        ASSERT_TRUE(scope.ok());
        kit.paidOrder(li, 1000);
        EXPECT_EQ(ready("ready.never"), 2);
    } // rolled back
    EXPECT_EQ(ready("ready.never"), 3);
}

} // namespace linli::usecases
