// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/ServerAddress.h"

#include <QUrl>
#include <QUrlQuery>

namespace linli::storage {

std::string ServerAddress::shown() const
{
    return "postgres://" + (user.empty() ? "" : user + "@") + host + ":" + std::to_string(port) +
           "/" + database;
}

Result<ServerAddress> parseServerUrl(std::string_view url)
{
    const QUrl parsed(QString::fromUtf8(url.data(), static_cast<qsizetype>(url.size())));
    const QString scheme = parsed.scheme();
    const bool known =
        scheme == QStringLiteral("postgres") || scheme == QStringLiteral("postgresql");
    const QString database = parsed.path().mid(1);
    if (!parsed.isValid() || !known || database.isEmpty()) {
        // The text itself may hold a password, so it is not repeated.
        return Error::badInput(ErrorCode::UnknownOption, "database", scheme.toStdString() + "://…",
                               "postgres://user@host:5432/database");
    }
    ServerAddress server;
    const QString socket =
        QUrlQuery(parsed).queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
    server.host = (socket.isEmpty() ? parsed.host() : socket).toStdString();
    server.port = parsed.port(server.port);
    server.database = database.toStdString();
    server.user = parsed.userName().toStdString();
    server.password = parsed.password().toStdString();
    return server;
}

} // namespace linli::storage
