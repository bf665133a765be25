// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tags/TagRules.h"

#include "kit/TestShop.h"
#include "usecases/members/MemberDetail.h"
#include "usecases/members/Members.h"
#include "usecases/tags/Segments.h"
#include "usecases/tags/Tags.h"

#include <gmock/gmock.h>

namespace linli::usecases {
namespace {

using kit::must;
using testing::ElementsAre;
using testing::IsEmpty;

class TagRulesTest : public testing::Test
{
  protected:
    Shop& shop() { return kit.shop(); }
    std::vector<std::string> tagsOf(const MemberKey& member)
    {
        return must(memberDetail(shop(), member)).row.tags;
    }
    ports::TagRule rule(const std::string& tag, const std::string& lines)
    {
        ports::TagRule made;
        made.tag = tag;
        made.filter = must(segments::parseLines(false, lines));
        return must(saveTagRule(shop(), made));
    }
    kit::TestShop kit;
    MemberKey li = kit.enrol("李阿姨");
    MemberKey wang = kit.enrol("王叔");
};

} // namespace

TEST_F(TagRulesTest, SetsAtOnceAndTakesAwayWhenTheTimeIsOver)
{
    kit.paidOrder(li, 1000);
    rule("新客", "first-order:30");
    EXPECT_THAT(tagsOf(li), ElementsAre("新客"));
    EXPECT_EQ(must(applyTagRules(shop())), 0) << "nothing to do, nothing written";
    kit.clock().advance(Span::days(31));
    EXPECT_EQ(must(applyTagRules(shop())), 1);
    EXPECT_THAT(tagsOf(li), IsEmpty());
    kit.paidOrder(wang, 1000);
    EXPECT_EQ(must(applyTagRules(shop())), 1);
    EXPECT_THAT(tagsOf(wang), ElementsAre("新客"));
}

TEST_F(TagRulesTest, WhatAPersonSetStays)
{
    must(tagMembers(shop(), "新客", {li}));
    kit.paidOrder(li, 1000);
    rule("新客", "first-order:30");
    kit.clock().advance(Span::days(31));
    must(applyTagRules(shop()));
    EXPECT_THAT(tagsOf(li), ElementsAre("新客"));
}

TEST_F(TagRulesTest, WhatAPersonTookOffStaysOffUntilItIsMetAnew)
{
    kit.paidOrder(li, 1000);
    rule("常来", "!dormant:10\n!never-ordered");
    EXPECT_THAT(tagsOf(li), ElementsAre("常来"));
    MemberEdit none;
    none.tags = std::vector<std::string>();
    must(editMember(shop(), li, none));
    must(applyTagRules(shop()));
    EXPECT_THAT(tagsOf(li), IsEmpty());
    kit.clock().advance(Span::days(11));
    must(applyTagRules(shop()));
    kit.paidOrder(li, 1000);
    must(applyTagRules(shop()));
    EXPECT_THAT(tagsOf(li), ElementsAre("常来"));
}

TEST_F(TagRulesTest, TakenOffAndPutOnAgainByHandIsThePersons)
{
    kit.paidOrder(li, 1000);
    rule("新客", "first-order:30");
    must(untagMembers(shop(), "新客", {li}));
    must(tagMembers(shop(), "新客", {li}));
    kit.clock().advance(Span::days(31));
    must(applyTagRules(shop()));
    EXPECT_THAT(tagsOf(li), ElementsAre("新客"));
}

TEST_F(TagRulesTest, EditingOtherTagsLeavesTheRulesOwnAlone)
{
    kit.paidOrder(li, 1000);
    rule("新客", "first-order:30");
    MemberEdit more;
    more.tags = std::vector<std::string>{"新客", "爱水果"};
    must(editMember(shop(), li, more));
    kit.clock().advance(Span::days(31));
    must(applyTagRules(shop()));
    EXPECT_THAT(tagsOf(li), ElementsAre("爱水果"));
}

TEST_F(TagRulesTest, TwoRulesOfOneTagKeepItAsLongAsOneIsMet)
{
    kit.paidOrder(li, 5000);
    const ports::TagRule first = rule("好邻居", "first-order:30");
    rule("好邻居", "spent:5000");
    kit.clock().advance(Span::days(31));
    must(applyTagRules(shop()));
    EXPECT_THAT(tagsOf(li), ElementsAre("好邻居"));
    must(removeTagRule(shop(), first.id));
    EXPECT_THAT(tagsOf(li), ElementsAre("好邻居"));
}

TEST_F(TagRulesTest, ARuleTurnedOffChangedOrRemovedTakesBackWhatItSet)
{
    kit.paidOrder(li, 1000);
    ports::TagRule one = rule("新客", "first-order:30");
    one.tag = "首单";
    must(saveTagRule(shop(), one));
    EXPECT_THAT(tagsOf(li), ElementsAre("首单"));
    one.active = false;
    must(saveTagRule(shop(), one));
    EXPECT_THAT(tagsOf(li), IsEmpty());
    one.active = true;
    must(saveTagRule(shop(), one));
    EXPECT_EQ(must(tagRules(shop())).front().people, 1);
    must(removeTagRule(shop(), one.id));
    EXPECT_THAT(tagsOf(li), IsEmpty());
    EXPECT_THAT(must(tagRules(shop())), IsEmpty());
}

TEST_F(TagRulesTest, ASingleChoiceSomebodyMadeIsNotOverruled)
{
    must(tagMembers(shop(), "直播间", {li}));
    rule("路过进店", "never-ordered");
    EXPECT_THAT(tagsOf(li), ElementsAre("直播间"));
    EXPECT_THAT(tagsOf(wang), ElementsAre("路过进店"));
}

TEST_F(TagRulesTest, ABinnedTagsRuleRests)
{
    rule("还没买", "never-ordered");
    must(binTag(shop(), "还没买"));
    must(applyTagRules(shop()));
    EXPECT_THAT(tagsOf(li), IsEmpty());
    EXPECT_FALSE(must(tagRules(shop())).front().active);
}

TEST_F(TagRulesTest, RefusesARuleThatAsksForItsOwnTagOrForNothing)
{
    ports::TagRule made;
    made.tag = "x";
    EXPECT_EQ(saveTagRule(shop(), made).error().code(), ErrorCode::MissingValue);
    made.filter = must(segments::parseLines(false, "!tag:x"));
    EXPECT_EQ(saveTagRule(shop(), made).error().code(), ErrorCode::InvalidValue);
    made.tag = " ";
    EXPECT_EQ(saveTagRule(shop(), made).error().code(), ErrorCode::MissingValue);
}

TEST_F(TagRulesTest, TheProposedOnesWork)
{
    for (const ports::TagRule& proposed : proposedTagRules()) {
        EXPECT_FALSE(must(saveTagRule(shop(), proposed)).id.empty()) << proposed.tag;
    }
    EXPECT_EQ(must(tagRules(shop())).size(), 3U);
}

} // namespace linli::usecases
