// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/Connection.h"

#include "storage/core/PreparedQuery.h"
#include "storage/core/SqlError.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>

#include <array>
#include <atomic>
#include <unordered_map>

namespace linli::storage {
namespace {

constexpr std::string_view kBegin = "BEGIN IMMEDIATE";
constexpr std::string_view kCommit = "COMMIT";
constexpr std::string_view kRollback = "ROLLBACK";
// One name for all: SQLite takes the innermost savepoint of that name, which is the level meant.
constexpr std::string_view kSavepoint = "SAVEPOINT level";
constexpr std::string_view kRelease = "RELEASE level";
constexpr std::string_view kRollbackTo = "ROLLBACK TO level";

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

} // namespace

struct Connection::Handle
{
    explicit Handle(std::string connectionName) : name(std::move(connectionName)) {}
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle()
    {
        // Queries go before the database, the database before its name, or Qt keeps the file open.
        queries.clear();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(toQt(name));
    }

    std::string name;
    QSqlDatabase database;
    std::unordered_map<std::string, std::unique_ptr<PreparedQuery>> queries;
};

Connection::Connection(std::string path, std::string name)
    : m_path(std::move(path)), m_handle(std::make_unique<Handle>(std::move(name))),
      m_thread(std::this_thread::get_id())
{
}

Connection::~Connection()
{
    LINLI_CHECK(m_thread == std::this_thread::get_id());
}

Result<std::unique_ptr<Connection>> Connection::open(const std::string& path,
                                                     const OpenOptions& options)
{
    static std::atomic<std::uint64_t> opened{0};
    LINLI_TRY(checkPlace(path, options));
    std::unique_ptr<Connection> connection(
        new Connection(path, "linli-" + std::to_string(++opened)));
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
    database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), toQt(m_handle->name));
    database.setDatabaseName(toQt(m_path));
    QString flags = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyTimeoutMs);
    if (options.readOnly) {
        flags += QStringLiteral(";QSQLITE_OPEN_READONLY");
    }
    database.setConnectOptions(flags);
    if (!database.open()) {
        return toError(database.lastError(), "open");
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

Result<std::int64_t> Connection::integerOf(std::string_view sql)
{
    LINLI_ASSIGN(Statement statement, prepare(sql));
    LINLI_ASSIGN(const bool found, statement.step());
    return found ? statement.row().integer(0) : 0;
}

Result<std::int64_t> Connection::schemaVersion()
{
    return integerOf("PRAGMA user_version");
}

Result<std::unique_ptr<PreparedQuery>> Connection::makeQuery(std::string_view sql)
{
    auto made = std::make_unique<PreparedQuery>(
        PreparedQuery{std::string(sql), QSqlQuery(m_handle->database)});
    made->query.setForwardOnly(true);
    if (!made->query.prepare(toQt(sql))) {
        return failed(toError(made->query.lastError(), sql));
    }
    return made;
}

Result<Statement> Connection::prepare(std::string_view sql)
{
    LINLI_CHECK(m_thread == std::this_thread::get_id());
    std::string text(sql);
    const auto kept = m_handle->queries.find(text);
    if (kept == m_handle->queries.end()) {
        LINLI_ASSIGN(std::unique_ptr<PreparedQuery> made, makeQuery(sql));
        PreparedQuery& stored = *made;
        m_handle->queries.emplace(std::move(text), std::move(made));
        return Statement(*this, stored);
    }
    if (kept->second->leased) {
        LINLI_ASSIGN(std::unique_ptr<PreparedQuery> own, makeQuery(sql));
        return Statement(*this, std::move(own));
    }
    return Statement(*this, *kept->second);
}

Result<void> Connection::execute(std::string_view sql)
{
    LINLI_CHECK(m_thread == std::this_thread::get_id());
    LINLI_TRY(admit(sql));
    QSqlQuery query(m_handle->database);
    query.setForwardOnly(true);
    if (!query.exec(toQt(sql))) {
        return failed(toError(query.lastError(), sql));
    }
    return {};
}

Result<void> Connection::admit(std::string_view sql)
{
    if (m_doomed && sql != kRollback && sql != kRollbackTo) {
        return Error(ErrorCode::StorageFailed)
            .detail("the transaction had already failed; refused: " + std::string(sql));
    }
    // Undoing is never failed on purpose: SQLite's own rollback needs neither disk nor lock.
    if (m_faultHook && sql != kRollback && sql != kRollbackTo) {
        if (std::optional<Error> fault = m_faultHook(sql)) {
            return failed(std::move(*fault));
        }
    }
    return {};
}

Error Connection::failed(Error error)
{
    if (m_depth > 0 && endsTransaction(error)) {
        m_doomed = true;
    }
    return error;
}

Result<void> Connection::begin()
{
    LINLI_TRY(execute(m_depth == 0 ? kBegin : kSavepoint));
    ++m_depth;
    return {};
}

Result<void> Connection::commit()
{
    LINLI_CHECK(m_depth > 0);
    if (m_depth > 1) {
        LINLI_TRY(execute(kRelease));
        --m_depth;
        return {};
    }
    const Result<void> committed = execute(kCommit);
    if (!committed.ok()) {
        // The caller learns why the commit failed; that its undoing may fail as well adds nothing.
        const Result<void> undone = rollbackAll();
        static_cast<void>(undone);
        return committed.error();
    }
    m_depth = 0;
    return {};
}

Result<void> Connection::rollback()
{
    LINLI_CHECK(m_depth > 0);
    if (m_depth == 1) {
        return rollbackAll();
    }
    --m_depth;
    Result<void> undone = execute(kRollbackTo);
    if (undone.ok()) {
        undone = execute(kRelease);
    }
    if (!undone.ok()) {
        m_doomed = true; // what the level wrote may still be there: nothing of this may be kept
    }
    return undone;
}

Result<void> Connection::rollbackAll()
{
    const bool mayBeGone = m_doomed;
    const Result<void> undone = execute(kRollback);
    m_depth = 0;
    m_doomed = false;
    return mayBeGone ? Result<void>{} : undone;
}

} // namespace linli::storage
