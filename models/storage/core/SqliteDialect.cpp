// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/Dialect.h"

#include <QSqlError>

namespace linli::storage {
namespace {

// Result codes of sqlite.org/rescode.html; the driver is a plug-in, so its header is not included.
constexpr int kPermission = 3;
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kNoMemory = 7;
constexpr int kReadOnly = 8;
constexpr int kInterrupted = 9;
constexpr int kInputOutput = 10;
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kNotADatabase = 26;

ErrorCode codeOf(int sqlite)
{
    switch (sqlite) {
    case kBusy:
    case kLocked:
        return ErrorCode::StorageBusy;
    case kFull:
        return ErrorCode::StorageFull;
    case kReadOnly:
    case kPermission:
        return ErrorCode::StorageReadOnly;
    case kCorrupt:
        return ErrorCode::StorageCorrupt;
    case kNotADatabase:
        return ErrorCode::NotAShopFile;
    default:
        return ErrorCode::StorageFailed;
    }
}

/// SQLite's own number (primary code) of a failure, 0 where it gave none.
int sqliteCode(const QSqlError& error)
{
    constexpr int kPrimaryMask = 0xff; // extended codes keep the primary one in the low byte
    bool number = false;
    const int native = error.nativeErrorCode().toInt(&number);
    return number && native > 0 ? native & kPrimaryMask : 0;
}

/// The developer's detail holds SQLite's words and the statement, never a bound value.
Error toError(const QSqlError& error, std::string_view sql)
{
    const int sqlite = sqliteCode(error);
    std::string detail = error.text().toStdString();
    detail.append(" [sqlite ").append(std::to_string(sqlite)).append("] in: ").append(sql);
    return Error(codeOf(sqlite)).with("sqlite", std::to_string(sqlite)).detail(std::move(detail));
}

/// After these SQLite may have rolled the whole transaction back by itself, so nothing more may be
/// written in it (sqlite.org/lang_transaction.html, "Response To Errors Within A Transaction").
bool endsTransaction(const Error& error)
{
    switch (error.code()) {
    case ErrorCode::StorageFull:
    case ErrorCode::StorageCorrupt:
        return true;
    default:
        break;
    }
    const std::string_view sqlite = error.parameter("sqlite");
    return sqlite == std::to_string(kNoMemory) || sqlite == std::to_string(kInterrupted) ||
           sqlite == std::to_string(kInputOutput);
}

} // namespace

const Dialect kSqliteDialect{"BEGIN IMMEDIATE", false, true, toError, endsTransaction};

} // namespace linli::storage
