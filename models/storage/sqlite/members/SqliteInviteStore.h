// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "storage/sqlite/members/MemberDirectory.h"
#include "usecases/ports/InviteStore.h"

namespace linli::storage {

/// Codes and binds in SQLite as people read them. Refers to both for its life.
class SqliteInviteStore final : public ports::InviteStore
{
  public:
    SqliteInviteStore(Connection& connection, MemberDirectory& directory)
        : m_connection(connection), m_directory(directory)
    {
    }
    Result<std::optional<MemberKey>> ownerOfCode(std::string_view code) override;
    Result<bool> codeTaken(std::string_view code) override;
    Result<std::vector<std::string>> aliasesOf(const MemberKey& member) override;
    Result<void> markAlias(const LinkId& code) override;
    Result<std::vector<ports::BindRow>> bindsInForce() override;
    Result<std::vector<ports::BindRow>> bindsOfInvitee(const MemberKey& member) override;
    Result<std::vector<ports::BindRow>> bindsOfInviter(const MemberKey& member) override;

  private:
    Result<std::vector<ports::BindRow>> bindRows(Statement& statement);

    Connection& m_connection;
    MemberDirectory& m_directory;
};

} // namespace linli::storage
