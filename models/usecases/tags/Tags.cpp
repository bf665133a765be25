// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tags/Tags.h"

#include "usecases/audit/Audit.h"
#include "usecases/desk/Permit.h"
#include "usecases/ports/tags/SegmentStore.h"
#include "usecases/shop/Existing.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"
#include "usecases/tags/Segments.h"

#include <algorithm>
#include <map>

namespace linli::usecases {
namespace {

using ports::TagGroup;
using ports::TagRow;
using ports::TagStep;

constexpr std::size_t kLongestGroup = 20;

ports::TagStore& store(Shop& shop)
{
    return *shop.features.tags;
}

Result<std::string> tagName(const std::string& typed)
{
    LINLI_ASSIGN(std::string name, typedText("tag", typed, kLongestTag));
    if (name.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "tag", "", "1–30");
    }
    return name;
}

Result<std::optional<TagRow>> rowOf(Shop& shop, const std::string& name)
{
    LINLI_ASSIGN(std::vector<TagRow> tags, store(shop).tags());
    const auto found =
        std::find_if(tags.begin(), tags.end(), [&](const TagRow& tag) { return tag.name == name; });
    return found == tags.end() ? std::nullopt : std::optional(*found);
}

Result<TagRow> existingTag(Shop& shop, const std::string& name)
{
    LINLI_ASSIGN(std::optional<TagRow> row, rowOf(shop, name));
    if (!row) {
        return Error::badInput(ErrorCode::NotFound, "tag", name.substr(0, 60), "a tag's name");
    }
    return *std::move(row);
}

/// A tag that is new to the shop gets its place, in no group.
Result<std::string> ensureTag(Shop& shop, const std::string& typed)
{
    LINLI_ASSIGN(std::string name, tagName(typed));
    LINLI_ASSIGN(const std::vector<TagRow> tags, store(shop).tags());
    const auto same = [&](const TagRow& tag) { return tag.name == name; };
    const auto found = std::find_if(tags.begin(), tags.end(), same);
    if (found == tags.end()) {
        LINLI_TRY(
            checkRange("tags", static_cast<std::int64_t>(tags.size()) + 1, 1, kMostTagsOfShop));
        LINLI_TRY(store(shop).saveTag(name, "", shop.clock.now()));
    } else if (found->binnedAt) {
        LINLI_TRY(store(shop).restore(name));
    }
    return name;
}

Result<void> checkMembers(Shop& shop, const std::vector<MemberKey>& members)
{
    for (const MemberKey& member : members) {
        LINLI_TRY(existingMember(shop, member));
    }
    return {};
}

/// Own segments and rules that ask for the tag ask for its new name.
Result<void> renameInFilters(Shop& shop, const std::string& from, const std::string& to)
{
    const auto renamed = [&](segments::Filter& filter) {
        bool changed = false;
        for (segments::Condition& condition : filter.conditions) {
            if (condition.trait == segments::Trait::Tagged && condition.text == from) {
                condition.text = to;
                changed = true;
            }
        }
        return changed;
    };
    ports::SegmentStore& filters = store(shop).segments();
    LINLI_ASSIGN(std::vector<segments::Segment> segments, filters.segments());
    for (segments::Segment& segment : segments) {
        if (renamed(segment.filter)) {
            LINLI_TRY(filters.saveSegment(segment, shop.clock.now()));
        }
    }
    LINLI_ASSIGN(std::vector<ports::TagRule> rules, filters.rules());
    for (ports::TagRule& rule : rules) {
        if (renamed(rule.filter)) {
            LINLI_TRY(filters.saveRule(rule, shop.clock.now()));
        }
    }
    return {};
}

Result<void> written(Shop& shop, const MemberKey& member, std::string_view what, std::size_t count)
{
    return record(shop, AuditAct::MemberEdited, member.text(),
                  std::string(what) + " " + std::to_string(count));
}

} // namespace

Result<TagBook> tagBook(Shop& shop)
{
    TagBook book;
    LINLI_ASSIGN(book.groups, store(shop).groups());
    LINLI_ASSIGN(book.tags, store(shop).tags());
    return book;
}

Result<TagGroup> saveTagGroup(Shop& shop, const TagGroup& group)
{
    LINLI_TRY(permit(shop, staff::Permission::EditPeople));
    TagGroup clean = group;
    LINLI_ASSIGN(clean.name, typedText("group", group.name, kLongestGroup));
    if (clean.name.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "group", "", "1–20");
    }
    return inOneUnit(shop, [&]() -> Result<TagGroup> {
        if (clean.id.empty()) {
            LINLI_ASSIGN(const std::vector<TagGroup> groups, store(shop).groups());
            clean.id = shop.ids.next().toText();
            clean.position = groups.empty() ? 1 : groups.back().position + 1;
        }
        LINLI_TRY(store(shop).saveGroup(clean));
        return clean;
    });
}

Result<void> dropTagGroup(Shop& shop, const std::string& id)
{
    LINLI_TRY(permit(shop, staff::Permission::EditPeople));
    return inOneUnit(shop, [&] { return store(shop).dropGroup(id); });
}

Result<void> placeTag(Shop& shop, const std::string& name, const std::string& group)
{
    LINLI_TRY(permit(shop, staff::Permission::EditPeople));
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_ASSIGN(const std::vector<TagGroup> groups, store(shop).groups());
        const bool known =
            group.empty() || std::any_of(groups.begin(), groups.end(),
                                         [&](const TagGroup& one) { return one.id == group; });
        if (!known) {
            return Error::badInput(ErrorCode::NotFound, "group", group.substr(0, 40),
                                   "a group's id");
        }
        LINLI_ASSIGN(const std::string tag, ensureTag(shop, name));
        return store(shop).saveTag(tag, group, shop.clock.now());
    });
}

Result<std::vector<TagStep>>
tagMembers(Shop& shop, const std::string& tag, const std::vector<MemberKey>& members)
{
    LINLI_TRY(permit(shop, staff::Permission::EditPeople));
    return inOneUnit(shop, [&]() -> Result<std::vector<TagStep>> {
        LINLI_TRY(checkMembers(shop, members));
        LINLI_ASSIGN(const std::string name, ensureTag(shop, tag));
        LINLI_ASSIGN(std::vector<TagStep> steps, store(shop).assign(name, members));
        LINLI_TRY(written(shop, members.size() == 1 ? members.front() : MemberKey(), "tagged",
                          steps.size()));
        return steps;
    });
}

Result<std::vector<TagStep>>
untagMembers(Shop& shop, const std::string& tag, const std::vector<MemberKey>& members)
{
    LINLI_TRY(permit(shop, staff::Permission::EditPeople));
    return inOneUnit(shop, [&]() -> Result<std::vector<TagStep>> {
        LINLI_TRY(checkMembers(shop, members));
        LINLI_ASSIGN(std::vector<TagStep> steps, store(shop).unassign(trimmed(tag), members));
        LINLI_TRY(written(shop, members.size() == 1 ? members.front() : MemberKey(), "untagged",
                          steps.size()));
        return steps;
    });
}

Result<void> undoTagging(Shop& shop, const std::vector<TagStep>& steps)
{
    LINLI_TRY(permit(shop, staff::Permission::EditPeople));
    std::vector<TagStep> back(steps.rbegin(), steps.rend());
    for (TagStep& step : back) {
        step.added = !step.added;
    }
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(store(shop).apply(back));
        return written(shop, MemberKey(), "tags undone", back.size());
    });
}

Result<void> renameTag(Shop& shop, const std::string& from, const std::string& to)
{
    LINLI_TRY(permit(shop, staff::Permission::EditPeople));
    LINLI_ASSIGN(const std::string name, tagName(to));
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(existingTag(shop, from));
        if (name == from) {
            return {};
        }
        LINLI_ASSIGN(const std::optional<TagRow> taken, rowOf(shop, name));
        if (taken) {
            return Error::badInput(ErrorCode::AlreadyExists, "tag", name, "another name");
        }
        LINLI_TRY(store(shop).rename(from, name));
        return renameInFilters(shop, from, name);
    });
}

Result<TagMerge> mergeTags(Shop& shop, const std::string& from, const std::string& to)
{
    LINLI_TRY(permit(shop, staff::Permission::EditPeople));
    return inOneUnit(shop, [&]() -> Result<TagMerge> {
        LINLI_ASSIGN(const TagRow old, existingTag(shop, from));
        LINLI_TRY(existingTag(shop, to));
        TagMerge merge{from, old.group, {}};
        if (from == to) {
            return merge;
        }
        segments::Condition carried;
        carried.trait = segments::Trait::Tagged;
        carried.text = from;
        LINLI_ASSIGN(const std::vector<MemberKey> members,
                     membersMeeting(shop, segments::Filter{false, {carried}}));
        LINLI_ASSIGN(merge.steps, store(shop).unassign(from, members));
        LINLI_ASSIGN(const std::vector<TagStep> put, store(shop).assign(to, members));
        merge.steps.insert(merge.steps.end(), put.begin(), put.end());
        LINLI_TRY(store(shop).rename(from, to));
        LINLI_TRY(renameInFilters(shop, from, to));
        return merge;
    });
}

Result<void> undoTagMerge(Shop& shop, const TagMerge& merge)
{
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(placeTag(shop, merge.from, merge.group));
        return undoTagging(shop, merge.steps);
    });
}

Result<void> binTag(Shop& shop, const std::string& name)
{
    LINLI_TRY(permit(shop, staff::Permission::EditPeople));
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(existingTag(shop, name));
        return store(shop).bin(name, shop.clock.now());
    });
}

Result<void> restoreTag(Shop& shop, const std::string& name)
{
    LINLI_TRY(permit(shop, staff::Permission::EditPeople));
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(existingTag(shop, name));
        return store(shop).restore(name);
    });
}

Result<void> purgeTag(Shop& shop, const std::string& name)
{
    LINLI_TRY(permit(shop, staff::Permission::ManagePeople));
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_ASSIGN(const TagRow row, existingTag(shop, name));
        if (!row.binnedAt) {
            return Error::badInput(ErrorCode::IllegalTransition, "tag", name, "one in the bin");
        }
        return store(shop).purge(name);
    });
}

Result<void> checkSingleChoice(Shop& shop, const std::vector<std::string>& tags)
{
    if (shop.features.tags == nullptr || tags.size() < 2) {
        return {};
    }
    LINLI_ASSIGN(const TagBook book, tagBook(shop));
    std::map<std::string, std::string> chosen; // group -> tag
    for (const TagRow& row : book.tags) {
        const auto group =
            std::find_if(book.groups.begin(), book.groups.end(),
                         [&](const TagGroup& one) { return one.id == row.group && one.single; });
        if (group == book.groups.end() ||
            std::find(tags.begin(), tags.end(), row.name) == tags.end()) {
            continue;
        }
        const auto [other, first] = chosen.emplace(row.group, row.name);
        if (!first) {
            return Error::badInput(ErrorCode::InvalidValue, "tags", other->second + ", " + row.name,
                                   "1: " + group->name);
        }
    }
    return {};
}

} // namespace linli::usecases
