// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/Dialect.h"

#include <QSqlError>

#include <array>

namespace linli::storage {
namespace {

struct StateCode
{
    std::string_view prefix; ///< of an SQLSTATE (PostgreSQL manual, appendix A)
    ErrorCode code;
};

constexpr std::array kStates{
    StateCode{"08", ErrorCode::DatabaseUnavailable},    // connection exception
    StateCode{"57P", ErrorCode::DatabaseUnavailable},   // shut down, crashed, starting
    StateCode{"53300", ErrorCode::DatabaseUnavailable}, // too many connections
    StateCode{"28", ErrorCode::DatabaseUnavailable},    // wrong user or password
    StateCode{"3D000", ErrorCode::DatabaseUnavailable}, // no such database
    StateCode{"40", ErrorCode::StorageBusy},            // serialization failure, deadlock
    StateCode{"55P03", ErrorCode::StorageBusy},         // waited too long for a lock
    StateCode{"53", ErrorCode::StorageFull},            // disk full, out of memory
    StateCode{"25006", ErrorCode::StorageReadOnly},
    StateCode{"XX001", ErrorCode::StorageCorrupt},
    StateCode{"XX002", ErrorCode::StorageCorrupt},
};

ErrorCode codeOf(const QSqlError& error)
{
    const std::string state = error.nativeErrorCode().toStdString();
    for (const StateCode& known : kStates) {
        if (state.starts_with(known.prefix)) {
            return known.code;
        }
    }
    // The server always names a state: without one it was libpq that could not reach it.
    return state.empty() ? ErrorCode::DatabaseUnavailable : ErrorCode::StorageFailed;
}

/// The driver's own text only: the server's may quote a row.
Error toError(const QSqlError& error, std::string_view sql)
{
    const std::string state = error.nativeErrorCode().toStdString();
    std::string detail = error.text().toStdString();
    detail.append(" [sqlstate ").append(state).append("] in: ").append(sql);
    return Error(codeOf(error)).with("sqlstate", state).detail(std::move(detail));
}

/// A lost session has lost its transaction; a deadlock's victim as well.
bool endsTransaction(const Error& error)
{
    return error.code() == ErrorCode::DatabaseUnavailable || error.code() == ErrorCode::StorageBusy;
}

} // namespace

const Dialect kPostgresDialect{"BEGIN", true, false, toError, endsTransaction};

} // namespace linli::storage
