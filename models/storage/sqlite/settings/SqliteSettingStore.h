// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/SettingStore.h"

namespace linli::storage {

/// Settings in SQLite. Refers to the connection for its life.
class SqliteSettingStore final : public ports::SettingStore
{
  public:
    explicit SqliteSettingStore(Connection& connection) : m_connection(connection) {}
    Result<std::optional<std::string>> get(std::string_view key) override;
    Result<void> set(std::string_view key, std::string_view value) override;

  private:
    Connection& m_connection;
};

} // namespace linli::storage
