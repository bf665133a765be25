// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "storage/sqlite/sync/Fields.h"
#include "usecases/ports/Clock.h"
#include "usecases/ports/SyncStore.h"

#include <string>
#include <vector>

namespace linli::storage {

/// What a person should look at. Refers to all for its life.
class Attention
{
  public:
    Attention(Connection& connection, const ports::Clock& clock, Fields& fields)
        : m_connection(connection), m_clock(clock), m_fields(fields)
    {
    }
    /// Told once: the same thing said again, or after a person saw to it, adds nothing.
    Result<void> raise(const ports::AttentionRow& row);
    Result<std::vector<ports::AttentionRow>> open();
    Result<void> settle(std::int64_t id, bool mine);

  private:
    Connection& m_connection;
    const ports::Clock& m_clock;
    Fields& m_fields;
};

} // namespace linli::storage
