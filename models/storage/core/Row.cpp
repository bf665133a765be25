// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/Row.h"

#include <QSqlQuery>
#include <QVariant>

namespace linli::storage {

bool Row::isNull(int column) const
{
    return m_query->isNull(column);
}

std::int64_t Row::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

std::optional<std::int64_t> Row::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::string Row::text(int column) const
{
    return m_query->value(column).toString().toStdString();
}

std::string Row::blob(int column) const
{
    return m_query->value(column).toByteArray().toStdString();
}

std::optional<Instant> Row::optionalInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

} // namespace linli::storage
