// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tags/Tags.h"

#include "kit/TestShop.h"
#include "usecases/desk/Desk.h"
#include "usecases/members/Erase.h"
#include "usecases/members/MemberDetail.h"
#include "usecases/members/Members.h"
#include "usecases/tags/Segments.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace linli::usecases {
namespace {

using kit::must;
using testing::ElementsAre;
using testing::IsEmpty;

class TagsTest : public testing::Test
{
  protected:
    Shop& shop() { return kit.shop(); }
    std::vector<std::string> tagsOf(const MemberKey& member)
    {
        return must(memberDetail(shop(), member)).row.tags;
    }
    std::optional<ports::TagRow> row(const std::string& name)
    {
        for (const ports::TagRow& tag : must(tagBook(shop())).tags) {
            if (tag.name == name) {
                return tag;
            }
        }
        return std::nullopt;
    }
    kit::TestShop kit;
    MemberKey li = kit.enrol("李阿姨");
    MemberKey wang = kit.enrol("王叔");
};

} // namespace

TEST_F(TagsTest, AShopBeginsWithThreeGroupsAndTheirTags)
{
    const TagBook book = must(tagBook(shop()));
    ASSERT_EQ(book.groups.size(), 3U);
    EXPECT_EQ(book.groups[0].name, "来源");
    EXPECT_TRUE(book.groups[0].single);
    EXPECT_EQ(row("爱水果")->group, "taste");
    EXPECT_EQ(row("爱水果")->people, 0);
}

TEST_F(TagsTest, TaggingSeveralIsTakenBackAsOneAndTouchesNobodyWhoHadIt)
{
    must(tagMembers(shop(), "爱水果", {li}));
    const auto steps = must(tagMembers(shop(), "爱水果", {li, wang}));
    EXPECT_EQ(steps.size(), 1U) << "she had it";
    EXPECT_EQ(row("爱水果")->people, 2);
    must(undoTagging(shop(), steps));
    EXPECT_THAT(tagsOf(li), ElementsAre("爱水果"));
    EXPECT_THAT(tagsOf(wang), IsEmpty());
}

TEST_F(TagsTest, AGroupOfSingleChoiceHoldsOneAndTheUndoBringsTheOtherBack)
{
    must(tagMembers(shop(), "直播间", {li}));
    const auto steps = must(tagMembers(shop(), "路过进店", {li}));
    EXPECT_THAT(tagsOf(li), ElementsAre("路过进店"));
    must(undoTagging(shop(), steps));
    EXPECT_THAT(tagsOf(li), ElementsAre("直播间"));
    MemberEdit both;
    both.tags = std::vector<std::string>{"直播间", "路过进店"};
    const Result<void> edited = editMember(shop(), li, both);
    ASSERT_FALSE(edited.ok());
    EXPECT_EQ(edited.error().parameter("field"), "tags");
    EXPECT_THAT(tagsOf(li), ElementsAre("直播间"));
}

TEST_F(TagsTest, LimitsAreThoseOfWeCom)
{
    std::string name;
    for (int i = 0; i < 30; ++i) {
        name += "邻";
    }
    EXPECT_TRUE(placeTag(shop(), name, "taste").ok());
    EXPECT_EQ(placeTag(shop(), name + "居", "").error().code(), ErrorCode::TooLong);
    EXPECT_EQ(placeTag(shop(), "  ", "").error().code(), ErrorCode::MissingValue);
    EXPECT_EQ(placeTag(shop(), "a\nb", "").error().code(), ErrorCode::InvalidValue);
    EXPECT_EQ(placeTag(shop(), "x", "nowhere").error().code(), ErrorCode::NotFound);
    must(kit.connection().execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                                  "WHERE i < 2990) INSERT INTO tag (name, created_ms) SELECT 't' "
                                  "|| i, 0 FROM n"));
    EXPECT_EQ(tagMembers(shop(), "one more", {li}).error().code(), ErrorCode::OutOfRange);
    EXPECT_THAT(tagsOf(li), IsEmpty()) << "nothing half-done";
    EXPECT_TRUE(tagMembers(shop(), "爱水果", {li}).ok()) << "one that is there may be used";
}

TEST_F(TagsTest, RenamingReachesNeighboursSegmentsAndRules)
{
    must(tagMembers(shop(), "爱水果", {li}));
    segments::Segment fruit{"", "水果党", must(segments::parseLines(false, "tag:爱水果"))};
    fruit = must(saveSegment(shop(), fruit));
    must(renameTag(shop(), "爱水果", "水果"));
    EXPECT_THAT(tagsOf(li), ElementsAre("水果"));
    EXPECT_EQ(row("水果")->group, "taste") << "it stays where it stood";
    EXPECT_FALSE(row("爱水果"));
    const segments::Segment after = must(segmentOf(shop(), "水果党"));
    EXPECT_EQ(segments::linesOf(after.filter), "tag:水果");
    EXPECT_EQ(must(countMeeting(shop(), after.filter)), 1);
    EXPECT_EQ(renameTag(shop(), "水果", "爱烘焙").error().code(), ErrorCode::AlreadyExists);
    EXPECT_EQ(renameTag(shop(), "没有的", "x").error().code(), ErrorCode::NotFound);
}

TEST_F(TagsTest, MergingMakesOneOfTwoAndCanBeTakenBack)
{
    must(tagMembers(shop(), "爱水果", {li}));
    must(tagMembers(shop(), "fruit", {li, wang}));
    const TagMerge merge = must(mergeTags(shop(), "fruit", "爱水果"));
    EXPECT_THAT(tagsOf(li), ElementsAre("爱水果"));
    EXPECT_THAT(tagsOf(wang), ElementsAre("爱水果"));
    EXPECT_FALSE(row("fruit"));
    must(undoTagMerge(shop(), merge));
    EXPECT_THAT(tagsOf(li), ElementsAre("fruit", "爱水果"));
    EXPECT_THAT(tagsOf(wang), ElementsAre("fruit"));
}

TEST_F(TagsTest, TheBinGivesBackTheTagAndWhoCarriedIt)
{
    must(tagMembers(shop(), "爱水果", {li, wang}));
    must(binTag(shop(), "爱水果"));
    EXPECT_THAT(tagsOf(li), IsEmpty());
    ASSERT_TRUE(row("爱水果")->binnedAt);
    EXPECT_EQ(row("爱水果")->people, 2) << "what would come back";
    must(restoreTag(shop(), "爱水果"));
    EXPECT_THAT(tagsOf(wang), ElementsAre("爱水果"));
    EXPECT_EQ(row("爱水果")->group, "taste");
    EXPECT_EQ(purgeTag(shop(), "爱水果").error().code(), ErrorCode::IllegalTransition);
    must(binTag(shop(), "爱水果"));
    must(purgeTag(shop(), "爱水果"));
    EXPECT_FALSE(row("爱水果"));
}

TEST_F(TagsTest, WhoIsErasedIsNotInTheBinEither)
{
    must(tagMembers(shop(), "爱水果", {li, wang}));
    must(binTag(shop(), "爱水果"));
    must(eraseMember(shop(), li));
    EXPECT_EQ(row("爱水果")->people, 1);
}

TEST_F(TagsTest, GroupsAreMadeChangedAndDroppedWithoutLosingTags)
{
    ports::TagGroup group;
    group.name = "小区活动";
    group = must(saveTagGroup(shop(), group));
    must(placeTag(shop(), "广场舞", group.id));
    EXPECT_EQ(saveTagGroup(shop(), {"", 0, "来源", "", {}, false}).error().code(),
              ErrorCode::AlreadyExists);
    must(dropTagGroup(shop(), group.id));
    EXPECT_EQ(row("广场舞")->group, "");
}

TEST_F(TagsTest, AViewerTagsNobody)
{
    shop().desk.role = staff::Role::Viewer;
    EXPECT_EQ(tagMembers(shop(), "爱水果", {li}).error().code(), ErrorCode::NotAllowed);
    EXPECT_EQ(binTag(shop(), "爱水果").error().code(), ErrorCode::NotAllowed);
    EXPECT_TRUE(tagBook(shop()).ok());
}

} // namespace linli::usecases
