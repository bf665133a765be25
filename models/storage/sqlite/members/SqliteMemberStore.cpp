// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/members/SqliteMemberStore.h"

#include "storage/sqlite/members/MemberStore.sql.h"
#include "storage/sqlite/rows/EachRow.h"
#include "usecases/members/EqualityKeys.h"

namespace linli::storage {
namespace {

Error noMember(const MemberKey& member)
{
    return Error::badInput(ErrorCode::NotFound, "member", member.text(), "a neighbour's key");
}

} // namespace

Result<void> SqliteMemberStore::saveIdentity(const usecases::MemberIdentity& identity, Instant at)
{
    LINLI_ASSIGN(Statement keys, m_connection.prepare(sql::kSaveEqualityKeys));
    const std::string phone = usecases::phoneKeyOf(m_vault, identity.phone);
    const std::string door = usecases::doorKeyOf(m_vault, identity);
    keys.bind("member", identity.member);
    keys.bind("phone", std::string_view(phone)).bind("door", std::string_view(door));
    LINLI_ASSIGN(const std::int64_t known, keys.runCounting());
    if (known == 0) {
        return noMember(identity.member);
    }
    LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveIdentity));
    const auto seal = [&](std::string_view name, const std::string& value) {
        const std::string sealed = m_vault.seal(value);
        save.bind(name, Blob{sealed});
    };
    save.bind("member", identity.member).bind("updated", at);
    seal("name", identity.name);
    seal("nickname", identity.nickname);
    seal("phone", identity.phone);
    seal("estate", identity.estate);
    seal("building", identity.building);
    seal("door", identity.door);
    seal("note", identity.note);
    LINLI_TRY(save.run());
    m_directory.changed(identity.member);
    return {};
}

Result<std::optional<usecases::MemberIdentity>> SqliteMemberStore::identity(const MemberKey& member)
{
    LINLI_ASSIGN(const DirectoryEntry* entry, m_directory.find(member));
    return entry == nullptr ? std::nullopt
                            : std::optional<usecases::MemberIdentity>(entry->identity);
}

Result<void> SqliteMemberStore::setStaff(const MemberKey& member, bool staff)
{
    LINLI_ASSIGN(Statement set, m_connection.prepare(sql::kSetStaff));
    set.bind("member", member).bind("staff", staff);
    LINLI_ASSIGN(const std::int64_t known, set.runCounting());
    return known == 0 ? Result<void>(noMember(member)) : Result<void>();
}

Result<void> SqliteMemberStore::setTags(const MemberKey& member,
                                        const std::vector<std::string>& tags)
{
    const std::string json = jsonArray(tags);
    for (const std::string_view text : {sql::kDisownTags, sql::kClearTags, sql::kAddTags}) {
        LINLI_ASSIGN(Statement one, m_connection.prepare(text));
        LINLI_TRY(one.bind("member", member).bind("tags", std::string_view(json)).run());
    }
    return {};
}

Result<std::vector<std::string>> SqliteMemberStore::allTags()
{
    LINLI_ASSIGN(Statement all, m_connection.prepare(sql::kAllTags));
    return allTexts(all);
}

Result<void> SqliteMemberStore::addConsent(const ports::Consent& consent)
{
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kAddConsent));
    add.bind("id", std::string_view(consent.id)).bind("member", consent.member);
    add.bind("purpose", std::string_view(consent.purpose));
    add.bind("version", std::string_view(consent.textVersion));
    add.bind("channel", std::string_view(consent.channel));
    return add.bind("given", consent.givenAt).bind("withdrawn", consent.withdrawnAt).run();
}

Result<std::vector<ports::Consent>> SqliteMemberStore::consents(const MemberKey& member)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kConsents));
    find.bind("member", member);
    std::vector<ports::Consent> all;
    LINLI_TRY(eachRow(find, [&](const Row& row) {
        all.push_back({row.text(0), member, row.text(1), row.text(2), row.text(3), row.instant(4),
                       row.optionalInstant(5)});
    }));
    return all;
}

Result<std::optional<MemberKey>> SqliteMemberStore::memberOfPhone(std::string_view phoneKey)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kMemberOfPhone));
    find.bind("phone", phoneKey);
    return oneKey<MemberKey>(find);
}

Result<bool> SqliteMemberStore::exists(const MemberKey& member)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kMemberExists));
    return find.bind("member", member).step();
}

} // namespace linli::storage
