// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Hlc.h"
#include "storage/core/Connection.h"
#include "storage/sqlite/sync/Attention.h"
#include "storage/sqlite/sync/Fields.h"
#include "storage/sqlite/sync/Tail.h"

#include <QJsonObject>

namespace linli::storage {

/// Applies changes of the feed one by one, inside the caller's transaction; the caller ends with
/// Tail::redo. Refers to all for its life.
class FeedApplier
{
  public:
    FeedApplier(Connection& connection, Fields& fields, Attention& attention)
        : m_connection(connection), m_fields(fields), m_attention(attention)
    {
    }
    /// Errors: those of storage; CloudRefused (schema_too_old) for a verb a newer version made.
    Result<void> apply(Tail& tail, const QJsonObject& change, Hlc& clock);
    [[nodiscard]] static bool isFact(const QJsonObject& change);

  private:
    Result<void> applyFact(Tail& tail, const QJsonObject& change);
    Result<void> applyFields(const QJsonObject& change, Hlc& clock);
    Result<void> judge(const Tail::Own& own, const QJsonObject& fact);
    Result<void> checkHead(const QJsonObject& fact);

    Connection& m_connection;
    Fields& m_fields;
    Attention& m_attention;
};

} // namespace linli::storage
