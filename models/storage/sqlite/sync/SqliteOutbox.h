// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/IdSource.h"
#include "usecases/ports/Outbox.h"

#include <string>

namespace linli::storage {

/// The outbox of a shop file. Refers to both for its life.
class SqliteOutbox final : public ports::Outbox
{
  public:
    SqliteOutbox(Connection& connection, ports::IdSource& ids)
        : m_connection(connection), m_ids(ids)
    {
    }
    Result<void> recordEvent(const rewards::Event& event, const rewards::Changes& changes) override;
    Result<void> recordImport(const rewards::Changes& changes) override;
    Result<std::string> series() override;

  private:
    Result<void>
    add(std::string_view kind, const rewards::Changes& changes, const std::string& body);

    Connection& m_connection;
    ports::IdSource& m_ids;
};

} // namespace linli::storage
