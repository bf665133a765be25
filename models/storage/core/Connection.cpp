// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/Connection.h"

#include "storage/core/ConnectionHandle.h"

#include <QSqlError>

#include <atomic>

namespace linli::storage {
namespace {

constexpr std::string_view kCommit = "COMMIT";
constexpr std::string_view kRollback = "ROLLBACK";
// One name for all: both engines take the innermost savepoint of that name, which is the level
// meant.
constexpr std::string_view kSavepoint = "SAVEPOINT level";
constexpr std::string_view kRelease = "RELEASE level";
constexpr std::string_view kRollbackTo = "ROLLBACK TO level";

QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString nextName()
{
    static std::atomic<std::uint64_t> opened{0};
    return QStringLiteral("linli-%1").arg(++opened);
}

} // namespace

Connection::Connection(std::string path, const Dialect& dialect)
    : m_path(std::move(path)), m_dialect(dialect), m_handle(std::make_unique<Handle>(nextName())),
      m_thread(std::this_thread::get_id())
{
}

Connection::~Connection()
{
    LINLI_CHECK(m_thread == std::this_thread::get_id());
}

Result<std::int64_t> Connection::integerOf(std::string_view sql)
{
    LINLI_ASSIGN(Statement statement, prepare(sql));
    LINLI_ASSIGN(const bool found, statement.step());
    return found ? statement.row().integer(0) : 0;
}

Result<std::unique_ptr<PreparedQuery>> Connection::makeQuery(std::string_view sql)
{
    auto made = std::make_unique<PreparedQuery>(
        PreparedQuery{std::string(sql), QSqlQuery(m_handle->database)});
    made->query.setForwardOnly(m_dialect.streamsRows);
    if (!made->query.prepare(toQt(sql))) {
        return failed(m_dialect.toError(made->query.lastError(), sql));
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
    query.setForwardOnly(m_dialect.streamsRows);
    if (!query.exec(toQt(sql))) {
        return failed(m_dialect.toError(query.lastError(), sql));
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
    if (m_depth > 0 && (m_dialect.failureSpoilsLevel || m_dialect.endsTransaction(error))) {
        m_doomed = true;
    }
    return error;
}

namespace {

/// Levels inside a transaction begin and end for every event: SQLite keeps the statement compiled
/// (a tenth of an import's time); PostgreSQL, which a failure spoils, cannot prepare it.
Result<void> runKept(Connection& connection, const Dialect& dialect, std::string_view sql)
{
    if (dialect.failureSpoilsLevel) {
        return connection.execute(sql);
    }
    LINLI_ASSIGN(Statement kept, connection.prepare(sql));
    return kept.run();
}

} // namespace

Result<void> Connection::begin()
{
    LINLI_TRY(m_depth == 0 ? execute(m_dialect.begin) : runKept(*this, m_dialect, kSavepoint));
    ++m_depth;
    return {};
}

Result<void> Connection::commit()
{
    LINLI_CHECK(m_depth > 0);
    if (m_depth > 1) {
        LINLI_TRY(runKept(*this, m_dialect, kRelease));
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
        m_doomed = m_doomed && !m_dialect.failureSpoilsLevel; // the level below was never spoilt
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
