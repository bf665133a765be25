// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Error.h"

#include <string_view>

class QSqlError;

namespace linli::storage {

/// What the two engines do differently. The stores' own SQL is one text that both understand.
struct Dialect
{
    /// Opens the outermost level. PostgreSQL's writers wait at the shop's lock row instead.
    std::string_view begin;
    /// Any failed statement spoils its level: nothing but ROLLBACK (TO) is accepted afterwards.
    bool failureSpoilsLevel;
    /// Rows may be fetched one by one while other statements run on the connection.
    bool streamsRows;
    Error (*toError)(const QSqlError& error, std::string_view sql);
    /// The engine may have ended the whole transaction with this error.
    bool (*endsTransaction)(const Error& error);
};

extern const Dialect kSqliteDialect;
extern const Dialect kPostgresDialect;

} // namespace linli::storage
