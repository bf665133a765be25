// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "storage/sqlite/sync/Fields.h"
#include "usecases/ports/Clock.h"
#include "usecases/ports/IdSource.h"

#include <QJsonObject>

#include <optional>
#include <string>

namespace linli::storage {

/// Makes ops of the things with fields that were touched here. Refers to all for its life.
class Touched
{
  public:
    Touched(Connection& connection, const ports::Clock& clock, ports::IdSource& ids, Fields& fields)
        : m_connection(connection), m_clock(clock), m_ids(ids), m_fields(fields)
    {
    }
    /// What was touched since the last call becomes ops, behind the events that made it. Inside the
    /// caller's transaction.
    Result<void> gather();
    /// Everything held is offered as it stands, with the stamps it has.
    Result<void> offerHeld();

  private:
    struct FieldOp
    {
        std::string kind; ///< of the entity
        std::string entity;
        QJsonObject fields;
        Instant at;
    };
    Result<void> add(const FieldOp& op, const std::optional<std::int64_t>& ifRev);
    /// The revision an edit of a price insists on while a group runs (spec/sync.md §4.5).
    Result<std::optional<std::int64_t>> guard(const FieldOp& op);

    Connection& m_connection;
    const ports::Clock& m_clock;
    ports::IdSource& m_ids;
    Fields& m_fields;
};

} // namespace linli::storage
