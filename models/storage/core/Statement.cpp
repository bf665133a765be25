// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/Statement.h"

#include "storage/core/Connection.h"
#include "storage/core/PreparedQuery.h"

#include <QSqlError>
#include <QVariant>

namespace linli::storage {

Statement::Statement(Connection& connection, PreparedQuery& leased)
    : m_connection(&connection), m_query(&leased)
{
    leased.leased = true;
}

Statement::Statement(Connection& connection, std::unique_ptr<PreparedQuery> owned)
    : m_connection(&connection), m_owned(std::move(owned)), m_query(m_owned.get())
{
}

Statement::Statement(Statement&& other) noexcept
    : m_connection(other.m_connection), m_owned(std::move(other.m_owned)),
      m_query(std::exchange(other.m_query, nullptr)), m_executed(other.m_executed),
      m_onRow(other.m_onRow)
{
}

Statement::~Statement()
{
    if (m_query != nullptr) {
        m_query->query.finish();
        m_query->leased = false;
    }
}

Statement& Statement::bind(std::string_view name, std::string_view text)
{
    const auto length = static_cast<qsizetype>(text.size());
    // A null QString would be bound as NULL; an empty text is a text.
    return bindValue(name, length == 0 ? QVariant(QStringLiteral(""))
                                       : QVariant(QString::fromUtf8(text.data(), length)));
}

Statement& Statement::bind(std::string_view name, Blob blob)
{
    const auto length = static_cast<qsizetype>(blob.bytes.size());
    return bindValue(name, length == 0 ? QVariant(QByteArray(""))
                                       : QVariant(QByteArray(blob.bytes.data(), length)));
}

Statement& Statement::bindNull(std::string_view name)
{
    return bindValue(name, QVariant(QMetaType::fromType<QString>()));
}

Statement& Statement::bindInteger(std::string_view name, std::int64_t value)
{
    return bindValue(name, QVariant::fromValue<qlonglong>(value));
}

Statement& Statement::bindValue(std::string_view name, const QVariant& value)
{
    const QString placeholder =
        QLatin1Char(':') + QLatin1String(name.data(), static_cast<qsizetype>(name.size()));
    m_query->query.bindValue(placeholder, value);
    reset();
    return *this;
}

void Statement::reset()
{
    m_executed = false;
    m_onRow = false;
}

Result<void> Statement::execute()
{
    LINLI_TRY(m_connection->admit(m_query->sql));
    m_executed = true;
    m_onRow = false;
    if (!m_query->query.exec()) {
        m_executed = false;
        return m_connection->failed(
            m_connection->m_dialect.toError(m_query->query.lastError(), m_query->sql));
    }
    return {};
}

Result<bool> Statement::step()
{
    if (!m_executed) {
        LINLI_TRY(execute());
    }
    m_onRow = m_query->query.next();
    if (!m_onRow && m_query->query.lastError().type() != QSqlError::NoError) {
        return m_connection->failed(
            m_connection->m_dialect.toError(m_query->query.lastError(), m_query->sql));
    }
    return m_onRow;
}

Result<void> Statement::run()
{
    LINLI_TRY(execute());
    m_query->query.finish();
    reset();
    return {};
}

Result<std::int64_t> Statement::runCounting()
{
    LINLI_TRY(execute());
    const std::int64_t changed = m_query->query.numRowsAffected();
    m_query->query.finish();
    reset();
    return changed;
}

Row Statement::row() const
{
    LINLI_CHECK(m_onRow);
    return Row(m_query->query);
}

} // namespace linli::storage
