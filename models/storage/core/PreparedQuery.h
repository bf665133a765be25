// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlQuery>

#include <string>

namespace linli::storage {

/// What a Connection keeps per SQL text. Internal to storage/core.
struct PreparedQuery
{
    std::string sql;
    QSqlQuery query;
    bool leased = false;
};

} // namespace linli::storage
