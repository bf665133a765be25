// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "storage/sqlite/members/MemberDirectory.h"
#include "usecases/ports/GroupStore.h"

namespace linli::storage {

/// ports::GroupStore over the shop file. Refers to both for its life.
class SqliteGroupStore final : public ports::GroupStore
{
  public:
    SqliteGroupStore(Connection& connection, MemberDirectory& directory)
        : m_connection(connection), m_directory(directory)
    {
    }
    Result<std::vector<ports::GroupFacts>> list(std::int32_t limit) override;
    Result<std::optional<ports::GroupFacts>> find(const GroupId& group) override;
    Result<std::vector<ports::GroupOrder>> ordersOf(const GroupId& group) override;
    Result<std::string> lastId(std::string_view prefix) override;
    Result<void> saveOffer(const ports::GroupOffer& offer) override;

  private:
    Connection& m_connection;
    MemberDirectory& m_directory;
};

} // namespace linli::storage
