// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "storage/core/Dialect.h"
#include "storage/core/ServerAddress.h"
#include "storage/core/Statement.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

namespace linli::storage {

struct OpenOptions
{
    bool readOnly = false;
    bool mustExist = false;
    int busyTimeoutMs = 5000;
    /// False only for files nobody keeps (replay, dry run): leaves out the wait for the disk.
    bool durable = true;
};

/// One open shop file: WAL, foreign keys on, synchronous FULL (money), secure_delete on (erasure
/// must leave nothing behind, spec/security.md §4.3b); or one session of a PostgreSQL server. Owned
/// by the thread that opened it; every call asserts that. All statements must be gone before it is.
class Connection
{
  public:
    /// Called before each execution with its SQL; an Error makes the statement fail with it. For
    /// tests that fail each statement in turn.
    using FaultHook = std::function<std::optional<Error>(std::string_view sql)>;
    /// "LNLI": the application_id of our files, set by the first migration.
    static constexpr std::int64_t kApplicationId = 0x4C4E4C49;

    /// Creates a missing file (readable by its owner only) unless told otherwise. `path` is UTF-8.
    /// Errors: NotFound, FileUnreadable, NotAShopFile, StorageBusy, StorageCorrupt, …
    static Result<std::unique_ptr<Connection>> open(const std::string& path,
                                                    const OpenOptions& options = {});
    /// A session of a server; `mustExist` and `readOnly` mean nothing to it, busyTimeoutMs is how
    /// long a lock is waited for. Errors: DatabaseUnavailable, StorageFailed.
    static Result<std::unique_ptr<Connection>> openServer(const ServerAddress& server,
                                                          const OpenOptions& options = {});
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    /// The prepared statement of this text, made on first use and kept.
    Result<Statement> prepare(std::string_view sql);
    /// Executes one statement without values, rows or cache: pragmas, migrations.
    Result<void> execute(std::string_view sql);

    /// Outermost: BEGIN IMMEDIATE (a file) or BEGIN; inside another: a savepoint. Prefer
    /// Transaction.
    Result<void> begin();
    /// Ends the innermost level. A failed outermost commit rolls everything back.
    Result<void> commit();
    Result<void> rollback();
    /// Open levels; 0 outside any transaction.
    [[nodiscard]] int depth() const { return m_depth; }

    /// Of the file; for a server where it is, without the password.
    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] bool isFile() const { return &m_dialect == &kSqliteDialect; }
    /// Number of the last migration of a file, 0 for an empty one.
    Result<std::int64_t> schemaVersion();
    void setFaultHook(FaultHook hook) { m_faultHook = std::move(hook); }

  private:
    friend class Statement;
    struct Handle;

    Connection(std::string path, const Dialect& dialect);
    Result<void> openDatabase(const OpenOptions& options);
    Result<void> checkIdentity(const OpenOptions& options);
    Result<void> configure(const OpenOptions& options);
    Result<std::int64_t> integerOf(std::string_view sql);
    Result<std::unique_ptr<PreparedQuery>> makeQuery(std::string_view sql);
    Result<void> admit(std::string_view sql);
    Error failed(Error error);
    Result<void> rollbackAll();

    std::string m_path;
    const Dialect& m_dialect;
    std::unique_ptr<Handle> m_handle;
    std::thread::id m_thread;
    FaultHook m_faultHook;
    int m_depth = 0;
    bool m_doomed = false; ///< the transaction may have ended or is spoilt: only rollback is left
};

} // namespace linli::storage
