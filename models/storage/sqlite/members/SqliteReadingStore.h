// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "storage/sqlite/members/MemberDirectory.h"
#include "usecases/ports/Crypto.h"
#include "usecases/ports/members/ReadingStore.h"

namespace linli::storage {

/// member_reading; tells the directory, so that the next search knows. References must outlive it.
class SqliteReadingStore final : public ports::ReadingStore
{
  public:
    SqliteReadingStore(Connection& connection,
                       const ports::Vault& vault,
                       MemberDirectory& directory)
        : m_connection(connection), m_vault(vault), m_directory(directory)
    {
    }
    Result<std::string> reading(const MemberKey& member) override;
    Result<void> setReading(const MemberKey& member, std::string_view reading) override;

  private:
    Connection& m_connection;
    const ports::Vault& m_vault;
    MemberDirectory& m_directory;
};

} // namespace linli::storage
