// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/tags/SqliteTagStore.h"

#include "storage/sqlite/rows/EachRow.h"
#include "storage/sqlite/tags/TagStore.sql.h"

#include <algorithm>
#include <array>

namespace linli::storage {
namespace {

using ports::TagGroup;
using ports::TagRow;
using ports::TagStep;

constexpr std::array<std::string_view, 6> kColours{"persimmon", "sky",  "leaf",
                                                   "amber",     "plum", "slate"};

ports::TagColour colourOf(const std::string& text)
{
    const auto found = std::find(kColours.begin(), kColours.end(), text);
    const auto at = found == kColours.end() ? kColours.size() - 1
                                            : static_cast<std::size_t>(found - kColours.begin());
    return static_cast<ports::TagColour>(at);
}

} // namespace

Result<std::vector<TagGroup>> SqliteTagStore::groups()
{
    LINLI_ASSIGN(Statement all, m_connection.prepare(sql::kTagGroups));
    std::vector<TagGroup> groups;
    LINLI_TRY(eachRow(all, [&](const Row& row) {
        groups.push_back({row.text(0), row.integer(1), row.text(2), row.text(3),
                          colourOf(row.text(4)), row.boolean(5)});
    }));
    return groups;
}

Result<void> SqliteTagStore::saveGroup(const TagGroup& group)
{
    LINLI_ASSIGN(Statement named, m_connection.prepare(sql::kTagGroupNamed));
    named.bind("name", std::string_view(group.name)).bind("id", std::string_view(group.id));
    LINLI_ASSIGN(const bool taken, named.step());
    if (taken) {
        return Error::badInput(ErrorCode::AlreadyExists, "group", group.name, "another name");
    }
    LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveTagGroup));
    save.bind("id", std::string_view(group.id)).bind("position", group.position);
    save.bind("name", std::string_view(group.name));
    save.bind("name_en", std::string_view(group.nameEn));
    save.bind("colour", kColours[static_cast<std::size_t>(group.colour)]);
    return save.bind("single", group.single).run();
}

Result<void> SqliteTagStore::dropGroup(std::string_view id)
{
    LINLI_ASSIGN(Statement drop, m_connection.prepare(sql::kDropTagGroup));
    return drop.bind("id", id).run();
}

Result<std::vector<TagRow>> SqliteTagStore::tags()
{
    LINLI_ASSIGN(Statement all, m_connection.prepare(sql::kTags));
    std::vector<TagRow> tags;
    LINLI_TRY(eachRow(all, [&](const Row& row) {
        tags.push_back(
            {row.text(0), row.text(1), row.integer(2), row.optionalInstant(3), row.boolean(4)});
    }));
    return tags;
}

Result<void>
SqliteTagStore::saveTag(std::string_view name, std::string_view group, Instant createdAt)
{
    LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveTag));
    return save.bind("name", name).bind("group", group).bind("created", createdAt).run();
}

Result<bool> SqliteTagStore::step(const TagStep& step)
{
    LINLI_ASSIGN(Statement change, m_connection.prepare(step.added ? sql::kPutTag : sql::kTakeTag));
    change.bind("member", step.member).bind("tag", std::string_view(step.tag));
    LINLI_ASSIGN(const std::int64_t changed, change.runCounting());
    LINLI_ASSIGN(Statement disown, m_connection.prepare(sql::kDisownTag));
    disown.bind("member", step.member).bind("tag", std::string_view(step.tag));
    LINLI_TRY(disown.run());
    return changed > 0;
}

Result<std::vector<TagStep>> SqliteTagStore::assign(std::string_view tag,
                                                    const std::vector<MemberKey>& members)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kRivalTags));
    find.bind("tag", tag);
    LINLI_ASSIGN(const std::vector<std::string> rivals, allTexts(find));
    std::vector<TagStep> done;
    const auto doing = [&](TagStep one) -> Result<void> {
        LINLI_ASSIGN(const bool changed, step(one));
        if (changed) {
            done.push_back(std::move(one));
        }
        return {};
    };
    for (const MemberKey& member : members) {
        for (const std::string& rival : rivals) {
            LINLI_TRY(doing({member, rival, false}));
        }
        LINLI_TRY(doing({member, std::string(tag), true}));
    }
    return done;
}

Result<std::vector<TagStep>> SqliteTagStore::unassign(std::string_view tag,
                                                      const std::vector<MemberKey>& members)
{
    std::vector<TagStep> done;
    for (const MemberKey& member : members) {
        TagStep one{member, std::string(tag), false};
        LINLI_ASSIGN(const bool changed, step(one));
        if (changed) {
            done.push_back(std::move(one));
        }
    }
    return done;
}

Result<void> SqliteTagStore::apply(const std::vector<TagStep>& steps)
{
    for (const TagStep& one : steps) {
        LINLI_TRY(step(one));
    }
    return {};
}

Result<void> SqliteTagStore::each(std::initializer_list<std::string_view> statements,
                                  std::string_view tag)
{
    for (const std::string_view text : statements) {
        LINLI_ASSIGN(Statement one, m_connection.prepare(text));
        LINLI_TRY(one.bind("from", tag).run());
    }
    return {};
}

Result<void> SqliteTagStore::rename(std::string_view from, std::string_view to)
{
    for (const std::string_view text :
         {sql::kRenameTagPlace, sql::kRenameCarried, sql::kRenameByRule, sql::kRenameRules}) {
        LINLI_ASSIGN(Statement one, m_connection.prepare(text));
        LINLI_TRY(one.bind("from", from).bind("to", to).run());
    }
    return each({sql::kDropCarried, sql::kDropTag}, from);
}

Result<void> SqliteTagStore::bin(std::string_view tag, Instant at)
{
    LINLI_ASSIGN(Statement bin, m_connection.prepare(sql::kBinTag));
    LINLI_TRY(bin.bind("from", tag).bind("at", at).run());
    return each({sql::kBinCarried, sql::kDropCarried, sql::kForgetRuled, sql::kRestRules}, tag);
}

Result<void> SqliteTagStore::restore(std::string_view tag)
{
    return each({sql::kUnbinCarried, sql::kUnbinTag, sql::kForgetBinned}, tag);
}

Result<void> SqliteTagStore::purge(std::string_view tag)
{
    return each({sql::kForgetBinned, sql::kDropTag}, tag);
}

} // namespace linli::storage
