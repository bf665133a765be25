// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/json/JsonText.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace linli::wire {

Result<QJsonObject> readObject(std::string_view utf8, const std::string& what)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(
        QByteArray(utf8.data(), static_cast<qsizetype>(utf8.size())), &problem);
    if (problem.error != QJsonParseError::NoError) {
        return Error::badInput(ErrorCode::JsonBroken, what, std::to_string(problem.offset),
                               "JSON {…}")
            .detail(problem.errorString().toStdString());
    }
    if (!document.isObject()) {
        return Error::badInput(ErrorCode::InvalidValue, what, "[…]", "JSON {…}");
    }
    return document.object();
}

std::string shortText(const QJsonValue& value)
{
    constexpr int kLongest = 40;
    // A bare value is no document of its own: it is written as the only entry of a list.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    const QString text = QString::fromUtf8(list.mid(1, list.size() - 2));
    return (text.size() > kLongest ? text.left(kLongest) + QChar(0x2026) : text).toStdString();
}

} // namespace linli::wire
