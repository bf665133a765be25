// SPDX-License-Identifier: GPL-3.0-or-later
// Erasure of a person's data: spec/security.md §4.3b.
#include "storage/sqlite/members/MemberStore.sql.h"
#include "storage/sqlite/members/SqliteMemberStore.h"
#include "storage/sqlite/rows/EachRow.h"

namespace linli::storage {

void SqliteMemberStore::namesChanged(const std::vector<MemberKey>& members)
{
    for (const MemberKey& member : members) {
        m_directory.changed(member);
    }
}

Result<void> SqliteMemberStore::eraseIdentity(const MemberKey& member, Instant at)
{
    LINLI_ASSIGN(Statement keys, m_connection.prepare(sql::kIdentityKeys));
    keys.bind("member", member);
    LINLI_ASSIGN(const std::vector<std::string> hers, allTexts(keys));
    for (const std::string& key : hers) {
        LINLI_TRY(eraseOne(MemberKey(key), at));
    }
    return {};
}

Result<void> SqliteMemberStore::eraseOne(const MemberKey& member, Instant at)
{
    usecases::MemberIdentity nobody;
    nobody.member = member;
    LINLI_TRY(saveIdentity(nobody, at));
    LINLI_TRY(setTags(member, {}));
    LINLI_ASSIGN(Statement reading, m_connection.prepare(sql::kForgetReading));
    LINLI_TRY(reading.bind("member", member).run());
    LINLI_ASSIGN(Statement import, m_connection.prepare(sql::kForgetImport));
    LINLI_TRY(import.bind("member", member).run());
    LINLI_ASSIGN(Statement consents, m_connection.prepare(sql::kWithdrawConsents));
    LINLI_TRY(consents.bind("member", member).bind("at", at).run());
    LINLI_ASSIGN(Statement remember, m_connection.prepare(sql::kRememberErased));
    return remember.bind("member", member).bind("at", at).run();
}

Result<void> SqliteMemberStore::scrub()
{
    LINLI_TRY(m_connection.execute("VACUUM"));
    LINLI_ASSIGN(Statement truncate, m_connection.prepare("PRAGMA wal_checkpoint(TRUNCATE)"));
    LINLI_ASSIGN(const bool answered, truncate.step());
    const bool busy = !answered || truncate.row().boolean(0);
    return busy ? Result<void>(Error(ErrorCode::StorageBusy)) : Result<void>();
}

Result<void>
SqliteMemberStore::saveClaim(const MemberKey& member, std::string_view codeKey, Instant at)
{
    LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveClaim));
    return save.bind("code", codeKey).bind("member", member).bind("at", at).run();
}

Result<std::optional<MemberKey>> SqliteMemberStore::memberOfClaim(std::string_view codeKey)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kMemberOfClaim));
    find.bind("code", codeKey);
    return oneKey<MemberKey>(find);
}

} // namespace linli::storage
