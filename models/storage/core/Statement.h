// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "storage/core/Row.h"

#include <concepts>
#include <memory>
#include <optional>
#include <string_view>

class QVariant;

namespace linli::storage {

class Connection;
struct PreparedQuery;

/// Bytes for a BLOB column; the view lives until the bind returns.
struct Blob
{
    std::string_view bytes;
};

/// One use of a prepared statement. Connection::prepare() hands out the same prepared query again
/// and again; this object resets and returns it when it goes out of scope. Bind by name (without
/// the colon); a bind replaces the earlier value. Thread: the connection's.
///
///     LINLI_ASSIGN(auto find, connection.prepare(sql::kFindMember));
///     find.bind("key", key);
///     LINLI_ASSIGN(const bool found, find.step());
///     if (found) { … find.row().integer(0) … }
class Statement
{
  public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    // Exact types only, so that no text becomes a bool and no double an integer.
    template <std::integral T> Statement& bind(std::string_view name, T value)
    {
        return bindInteger(name, static_cast<std::int64_t>(value));
    }
    Statement& bind(std::string_view name, std::string_view text);
    Statement& bind(std::string_view name, Blob blob);
    Statement& bind(std::string_view name, Instant instant)
    {
        return bindInteger(name, instant.unixMs());
    }
    template <typename Tag> Statement& bind(std::string_view name, const Key<Tag>& key)
    {
        return bind(name, std::string_view(key.text()));
    }
    template <typename T> Statement& bind(std::string_view name, const std::optional<T>& value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }
    Statement& bindNull(std::string_view name);

    /// True while there is a row. The first call executes.
    Result<bool> step();
    /// Executes a statement that yields no rows; may be called again with other values.
    Result<void> run();
    /// Executes and returns the number of rows it inserted, changed or deleted.
    Result<std::int64_t> runCounting();
    /// Only after step() said true.
    [[nodiscard]] Row row() const;
    /// Makes step() execute anew, keeping the bound values.
    void reset();

  private:
    friend class Connection;
    Statement(Connection& connection, PreparedQuery& leased);
    Statement(Connection& connection, std::unique_ptr<PreparedQuery> owned);
    Statement& bindInteger(std::string_view name, std::int64_t value);
    Statement& bindValue(std::string_view name, const QVariant& value);
    Result<void> execute();

    Connection* m_connection;
    std::unique_ptr<PreparedQuery> m_owned; ///< when the cached one was in use further up
    PreparedQuery* m_query;
    bool m_executed = false;
    bool m_onRow = false;
};

} // namespace linli::storage
