// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "storage/core/PreparedQuery.h"

#include <QSqlDatabase>
#include <QString>

#include <unordered_map>

namespace linli::storage {

/// Qt's side of a Connection. Internal to storage/core.
struct Connection::Handle
{
    explicit Handle(QString connectionName) : name(std::move(connectionName)) {}
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle()
    {
        // Queries go before the database, the database before its name, or Qt keeps the file open.
        queries.clear();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }

    QString name;
    QSqlDatabase database;
    std::unordered_map<std::string, std::unique_ptr<PreparedQuery>> queries;
};

} // namespace linli::storage
