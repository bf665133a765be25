// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/members/MemberStore.sql.h"
#include "storage/sqlite/members/SqliteMemberStore.h"
#include "storage/sqlite/rows/EachRow.h"
#include "storage/sqlite/rows/MemberArray.h"
#include "storage/sqlite/rows/TagLines.h"
#include "usecases/shop/TextLimits.h"

#include <algorithm>
#include <charconv>

namespace linli::storage {
namespace {

using usecases::MemberSort;

std::string_view sortText(MemberSort sort)
{
    switch (sort) {
    case MemberSort::Newest:
        return "newest";
    case MemberSort::Oldest:
        return "oldest";
    case MemberSort::Name:
        return "name";
    case MemberSort::LastOrder:
        return "last";
    case MemberSort::Invited:
        return "invited";
    case MemberSort::Available:
        return "available";
    case MemberSort::Spent:
        return "spent";
    }
    return "newest";
}

std::string upperAscii(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return text;
}

void bindFilter(Statement& statement,
                const usecases::MemberQuery& query,
                const std::string& keys,
                bool filtered)
{
    statement.bind("keys", std::string_view(keys)).bind("filtered", filtered);
    statement.bind("tag", std::string_view(query.tag));
    statement.bind("sharers", query.sharersOnly).bind("rewards", query.withRewardsOnly);
}

/// `only`, as far as the text found them too.
std::vector<std::string> among(const std::optional<std::vector<std::string>>& found,
                               const std::vector<MemberKey>& only)
{
    std::vector<std::string> keys;
    keys.reserve(only.size());
    for (const MemberKey& member : only) {
        if (!found || std::binary_search(found->begin(), found->end(), member.text())) {
            keys.push_back(member.text());
        }
    }
    return keys;
}

std::int64_t tieOf(const usecases::PageRequest& page)
{
    std::int64_t tie = 0;
    if (page.after) {
        const std::string& text = page.after->key;
        std::from_chars(text.data(), text.data() + text.size(), tie);
    }
    return tie;
}

} // namespace

Result<usecases::MemberRow> SqliteMemberStore::toRow(const Row& row)
{
    usecases::MemberRow member;
    member.key = row.key<MemberKey>(0);
    member.sequence = row.integer(1);
    member.joinedAt = row.instant(2);
    member.staff = row.boolean(3);
    member.blocked = row.boolean(4);
    member.erased = row.boolean(5);
    member.oldCustomer = row.boolean(6);
    member.code = row.text(7);
    member.inviter = row.key<MemberKey>(8);
    member.invitedCount = row.integer(9);
    member.orderCount = row.integer(10);
    member.spentFen = row.integer(11);
    member.lastOrderAt = row.optionalInstant(12);
    member.availableFen = row.integer(13);
    member.owedFen = row.integer(14);
    for (UnitText& unit : splitUnits(row.text(15))) {
        member.gifts.push_back({Unit(std::move(unit.unit)), unit.count});
    }
    member.tags = splitTags(row.text(16));
    LINLI_ASSIGN(const DirectoryEntry* entry, m_directory.find(member.key));
    if (entry != nullptr) {
        member.name = entry->shownName;
        member.nickname = entry->identity.nickname;
        member.phone = entry->phone;
        member.estate = entry->identity.estate;
        member.building = entry->identity.building;
        member.door = entry->identity.door;
    }
    LINLI_ASSIGN(member.inviterName, m_directory.nameOf(member.inviter));
    return member;
}

/// The keys that the text or the name order asks for; none = everybody, in no order.
Result<std::optional<std::vector<std::string>>>
SqliteMemberStore::wantedKeys(const usecases::MemberQuery& query)
{
    std::optional<std::vector<std::string>> keys;
    const std::string text = usecases::trimmed(query.text);
    if (!text.empty()) {
        LINLI_ASSIGN(keys, m_directory.matching(text));
        LINLI_ASSIGN(Statement codes, m_connection.prepare(sql::kOwnersOfCodePrefix));
        const std::string prefix = upperAscii(text);
        const std::string behind = behindPrefix(prefix);
        codes.bind("prefix", std::string_view(prefix)).bind("behind", std::string_view(behind));
        LINLI_TRY(eachRow(codes, [&](const Row& row) { keys->push_back(row.text(0)); }));
        std::sort(keys->begin(), keys->end());
        keys->erase(std::unique(keys->begin(), keys->end()), keys->end());
    }
    if (query.only) {
        keys = among(keys, *query.only);
    }
    if (query.sort == MemberSort::Name) {
        LINLI_ASSIGN(keys, m_directory.inNameOrder(keys));
    }
    return keys;
}

Result<std::int64_t>
SqliteMemberStore::count(const usecases::MemberQuery& query, const std::string& keys, bool filtered)
{
    LINLI_ASSIGN(Statement counting, m_connection.prepare(sql::kMemberCount));
    bindFilter(counting, query, keys, filtered);
    LINLI_TRY(counting.step());
    return counting.row().integer(0);
}

Result<usecases::Page<usecases::MemberRow>>
SqliteMemberStore::list(const usecases::MemberQuery& query, const usecases::PageRequest& page)
{
    LINLI_ASSIGN(const std::optional<std::vector<std::string>> wanted, wantedKeys(query));
    const std::string keys = jsonArray(wanted.value_or(std::vector<std::string>()));
    usecases::Page<usecases::MemberRow> shown;
    LINLI_ASSIGN(shown.total, count(query, keys, wanted.has_value()));
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kMemberPage));
    bindFilter(find, query, keys, wanted.has_value());
    find.bind("sort", sortText(query.sort)).bind("paged", page.after.has_value());
    find.bind("after_value", page.after ? page.after->value : 0).bind("after_tie", tieOf(page));
    find.bind("limit", page.limit + 1);
    usecases::PageCursor last;
    for (;;) {
        LINLI_ASSIGN(const bool found, find.step());
        if (!found) {
            return shown;
        }
        if (static_cast<std::int32_t>(shown.rows.size()) == page.limit) {
            shown.next = last;
            return shown;
        }
        LINLI_ASSIGN(usecases::MemberRow row, toRow(find.row()));
        shown.rows.push_back(std::move(row));
        last = {find.row().integer(17), std::to_string(find.row().integer(18))};
    }
}

Result<std::optional<usecases::MemberRow>> SqliteMemberStore::row(const MemberKey& member)
{
    LINLI_ASSIGN(std::vector<usecases::MemberRow> found, rows({member}));
    return found.empty() ? std::nullopt
                         : std::optional<usecases::MemberRow>(std::move(found.front()));
}

Result<std::vector<usecases::MemberRow>>
SqliteMemberStore::rows(const std::vector<MemberKey>& members)
{
    const std::string json = memberArray(members);
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kMemberRows));
    find.bind("keys", std::string_view(json));
    std::vector<usecases::MemberRow> found;
    for (;;) {
        LINLI_ASSIGN(const bool more, find.step());
        if (!more) {
            return found;
        }
        LINLI_ASSIGN(usecases::MemberRow row, toRow(find.row()));
        found.push_back(std::move(row));
    }
}

} // namespace linli::storage
