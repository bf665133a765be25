// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/ObsMessages.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace linli::live {
namespace {

QByteArray hashed(const QByteArray& text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64();
}

} // namespace

QByteArray obsMessage(ObsOp op, const QJsonObject& data)
{
    const QJsonObject message{{QStringLiteral("op"), int(op)}, {QStringLiteral("d"), data}};
    return QJsonDocument(message).toJson(QJsonDocument::Compact);
}

QJsonObject obsRequest(const QString& type, int id, const QJsonObject& data)
{
    QJsonObject request{{QStringLiteral("requestType"), type},
                        {QStringLiteral("requestId"), QString::number(id)}};
    if (!data.isEmpty()) {
        request.insert(QStringLiteral("requestData"), data);
    }
    return request;
}

QString obsAuthentication(const QString& password, const QString& salt, const QString& challenge)
{
    const QByteArray secret = hashed((password + salt).toUtf8());
    return QString::fromLatin1(hashed(secret + challenge.toUtf8()));
}

} // namespace linli::live
