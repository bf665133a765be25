// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a Connection that knows it is a file.
#include "storage/core/ConnectionHandle.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <array>

namespace linli::storage {
namespace {

QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Error aboutFile(ErrorCode code, const std::string& path)
{
    return Error::badInput(code, "file", path, "*.linli");
}

/// Made by hand so that nobody else on the machine can read it; SQLite takes an empty file.
Result<void> createPrivately(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        return aboutFile(ErrorCode::FileUnwritable, path.toStdString())
            .detail(file.errorString().toStdString());
    }
    return {};
}

Result<void> checkPlace(const std::string& path, const OpenOptions& options)
{
    const QFileInfo place(toQt(path));
    if (!place.exists()) {
        if (options.mustExist || options.readOnly) {
            return aboutFile(ErrorCode::NotFound, path);
        }
        return createPrivately(place.filePath());
    }
    if (!place.isFile() || !place.isReadable()) {
        return aboutFile(ErrorCode::FileUnreadable, path);
    }
    return {};
}

/// A WAL file in a folder where no -shm can be made opens only as one that cannot change
/// (sqlite.org/wal.html, "Read-Only Databases"); with a -wal beside it, that would be a lie.
bool nobodyCanWrite(const QString& path)
{
    const QFileInfo file(path);
    return !QFileInfo(file.absolutePath()).isWritable() &&
           !QFileInfo::exists(path + QStringLiteral("-wal"));
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const std::string& path,
                                                     const OpenOptions& options)
{
    LINLI_TRY(checkPlace(path, options));
    std::unique_ptr<Connection> connection(new Connection(path, kSqliteDialect));
    LINLI_TRY(connection->openDatabase(options));
    const Result<void> known = connection->checkIdentity(options);
    if (!known.ok()) {
        return known.error().code() == ErrorCode::NotAShopFile
                   ? aboutFile(ErrorCode::NotAShopFile, path).causedBy(known.error())
                   : known.error();
    }
    LINLI_TRY(connection->configure(options));
    return connection;
}

Result<void> Connection::openDatabase(const OpenOptions& options)
{
    QSqlDatabase& database = m_handle->database;
    database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_handle->name);
    QString name = toQt(m_path);
    QString flags = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyTimeoutMs);
    if (options.readOnly) {
        flags += QStringLiteral(";QSQLITE_OPEN_READONLY");
    }
    if (options.readOnly && nobodyCanWrite(name)) {
        flags += QStringLiteral(";QSQLITE_OPEN_URI");
        name = QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(name).absoluteFilePath())
                                       .toEncoded(QUrl::FullyEncoded)) +
               QStringLiteral("?immutable=1");
    }
    database.setDatabaseName(name);
    database.setConnectOptions(flags);
    if (!database.open()) {
        return m_dialect.toError(database.lastError(), "open");
    }
    return {};
}

/// Before anything is written: somebody else's file must stay as it was.
Result<void> Connection::checkIdentity(const OpenOptions& options)
{
    LINLI_ASSIGN(const std::int64_t objects, integerOf("SELECT count(*) FROM sqlite_schema"));
    LINLI_ASSIGN(const std::int64_t owner, integerOf("PRAGMA application_id"));
    const bool fresh = objects == 0 && owner == 0;
    if (owner != kApplicationId && (!fresh || options.mustExist || options.readOnly)) {
        return Error(ErrorCode::NotAShopFile).detail("application_id " + std::to_string(owner));
    }
    return {};
}

Result<void> Connection::configure(const OpenOptions& options)
{
    if (!options.readOnly) {
        LINLI_ASSIGN(Statement wal, prepare("PRAGMA journal_mode = WAL"));
        LINLI_ASSIGN(const bool answered, wal.step());
        if (!answered || wal.row().text(0) != "wal") {
            return Error(ErrorCode::StorageFailed).detail("WAL was refused");
        }
        LINLI_TRY(
            execute(options.durable ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = OFF"));
    } else {
        LINLI_TRY(execute("PRAGMA query_only = ON"));
    }
    constexpr std::array kPragmas{
        "PRAGMA foreign_keys = ON",
        "PRAGMA secure_delete = ON",
        "PRAGMA trusted_schema = OFF",
        "PRAGMA cell_size_check = ON",
        "PRAGMA cache_size = -32768",
        "PRAGMA temp_store = MEMORY",
        "PRAGMA journal_size_limit = 16777216",
    };
    for (const char* pragma : kPragmas) {
        LINLI_TRY(execute(pragma));
    }
    return {};
}

Result<std::int64_t> Connection::schemaVersion()
{
    return integerOf("PRAGMA user_version");
}

} // namespace linli::storage
