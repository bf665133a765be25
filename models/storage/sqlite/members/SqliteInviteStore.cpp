// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/members/SqliteInviteStore.h"

#include "storage/sqlite/members/InviteStore.sql.h"
#include "storage/sqlite/rows/EachRow.h"

namespace linli::storage {

Result<std::optional<MemberKey>> SqliteInviteStore::ownerOfCode(std::string_view code)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kOwnerOfCode));
    find.bind("code", code);
    return oneKey<MemberKey>(find);
}

Result<bool> SqliteInviteStore::codeTaken(std::string_view code)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kCodeTaken));
    return find.bind("code", code).step();
}

Result<std::vector<std::string>> SqliteInviteStore::aliasesOf(const MemberKey& member)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kAliasesOf));
    find.bind("member", member);
    return allTexts(find);
}

Result<void> SqliteInviteStore::markAlias(const LinkId& code)
{
    LINLI_ASSIGN(Statement mark, m_connection.prepare(sql::kMarkAlias));
    return mark.bind("code", code).run();
}

Result<std::vector<ports::BindRow>> SqliteInviteStore::bindsInForce()
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kBindsInForce));
    return bindRows(find);
}

Result<std::vector<ports::BindRow>> SqliteInviteStore::bindsOfInvitee(const MemberKey& member)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kBindsOfInvitee));
    find.bind("member", member);
    return bindRows(find);
}

Result<std::vector<ports::BindRow>> SqliteInviteStore::bindsOfInviter(const MemberKey& member)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kBindsOfInviterRows));
    find.bind("member", member);
    return bindRows(find);
}

Result<std::vector<ports::BindRow>> SqliteInviteStore::bindRows(Statement& statement)
{
    std::vector<ports::BindRow> binds;
    LINLI_TRY(eachRow(statement, [&](const Row& row) {
        ports::BindRow bind;
        bind.invitee = row.key<MemberKey>(0);
        bind.inviter = row.key<MemberKey>(1);
        bind.at = row.instant(2);
        bind.manual = row.boolean(3);
        bind.endedAt = row.optionalInstant(4);
        bind.inviterCode = row.text(5);
        binds.push_back(std::move(bind));
    }));
    for (ports::BindRow& bind : binds) {
        LINLI_ASSIGN(bind.inviteeName, m_directory.nameOf(bind.invitee));
        LINLI_ASSIGN(bind.inviterName, m_directory.nameOf(bind.inviter));
    }
    return binds;
}

} // namespace linli::storage
