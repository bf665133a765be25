// SPDX-License-Identifier: GPL-3.0-or-later
// Tags, their groups and rules, saved segments: whichever statement fails.
#include "usecases/tags/Segments.h"
#include "usecases/tags/TagRules.h"
#include "usecases/tags/Tags.h"

#include "writes/WriteTable.h"

namespace linli {
namespace {

using namespace usecases;
using kit::must;
using Steps = std::vector<ports::TagStep>;

void tagged(WriteScene& s)
{
    s.made = must(tagMembers(s.shop, "爱水果", {s.li, s.wang}));
}

void binned(WriteScene& s)
{
    tagged(s);
    must(binTag(s.shop, "爱水果"));
}

void mergeable(WriteScene& s)
{
    tagged(s);
    static_cast<void>(must(tagMembers(s.shop, "果迷", {s.li})));
}

void merged(WriteScene& s)
{
    mergeable(s);
    s.made = must(mergeTags(s.shop, "爱水果", "果迷"));
}

ports::TagGroup colours()
{
    return {"", 9, "楼栋", "", ports::TagColour::Leaf, false};
}

ports::TagRule buyers()
{
    ports::TagRule rule;
    rule.tag = "买过的";
    rule.filter = must(segments::parseLines(false, "first-order:30"));
    return rule;
}

segments::Segment fresh()
{
    return {"", "刚买过的", must(segments::parseLines(false, "first-order:30"))};
}

const NamedWrite kWrites[] = {
    {"TagMembers",
     [](WriteScene& s) {
         return errorOf(tagMembers(s.shop, "爱花", {s.li, s.wang}));
     }},
    {"UntagMembers",
     [](WriteScene& s) {
         return errorOf(untagMembers(s.shop, "爱水果", {s.li, s.wang}));
     },
     tagged},
    {"UndoTagging", [](WriteScene& s) { return errorOf(undoTagging(s.shop, s.as<Steps>())); },
     tagged},
    {"SaveTagGroup", [](WriteScene& s) { return errorOf(saveTagGroup(s.shop, colours())); }},
    {"DropTagGroup", [](WriteScene& s) { return errorOf(dropTagGroup(s.shop, s.text)); },
     [](WriteScene& s) { s.text = must(saveTagGroup(s.shop, colours())).id; }},
    {"PlaceTag", [](WriteScene& s) { return errorOf(placeTag(s.shop, "爱花", s.text)); },
     [](WriteScene& s) { s.text = must(saveTagGroup(s.shop, colours())).id; }},
    {"RenameTag", [](WriteScene& s) { return errorOf(renameTag(s.shop, "爱水果", "果友")); },
     tagged},
    {"MergeTags", [](WriteScene& s) { return errorOf(mergeTags(s.shop, "爱水果", "果迷")); },
     mergeable},
    {"UndoTagMerge", [](WriteScene& s) { return errorOf(undoTagMerge(s.shop, s.as<TagMerge>())); },
     merged},
    {"BinTag", [](WriteScene& s) { return errorOf(binTag(s.shop, "爱水果")); }, tagged},
    {"RestoreTag", [](WriteScene& s) { return errorOf(restoreTag(s.shop, "爱水果")); }, binned},
    {"PurgeTag", [](WriteScene& s) { return errorOf(purgeTag(s.shop, "爱水果")); }, binned},
    {"SaveTagRule", [](WriteScene& s) { return errorOf(saveTagRule(s.shop, buyers())); }},
    {"RemoveTagRule", [](WriteScene& s) { return errorOf(removeTagRule(s.shop, s.text)); },
     [](WriteScene& s) { s.text = must(saveTagRule(s.shop, buyers())).id; }},
    {"ApplyTagRules", [](WriteScene& s) { return errorOf(applyTagRules(s.shop)); },
     [](WriteScene& s) {
         must(saveTagRule(s.shop, buyers()));
         s.kit.clock().advance(Span::days(31));
     }},
    {"SaveSegment", [](WriteScene& s) { return errorOf(saveSegment(s.shop, fresh())); }},
    {"RemoveSegment", [](WriteScene& s) { return errorOf(removeSegment(s.shop, s.text)); },
     [](WriteScene& s) { s.text = must(saveSegment(s.shop, fresh())).id; }},
};

using TagWrites = FaultedWrite;

TEST_P(TagWrites, IsAllOrNothingWhicheverStatementFails)
{
    failEachOf(GetParam());
}

INSTANTIATE_TEST_SUITE_P(UseCases, TagWrites, testing::ValuesIn(kWrites), nameOfWrite);

} // namespace
} // namespace linli
