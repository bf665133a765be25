// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/core/Response.h"

#include <QJsonDocument>

namespace linli::cloud {

std::string_view Response::header(std::string_view lowerName) const
{
    for (const auto& [name, value] : headers) {
        if (name == lowerName) {
            return value;
        }
    }
    return {};
}

Response jsonResponse(const QJsonObject& object, int status)
{
    Response response;
    response.status = status;
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
    return response;
}

} // namespace linli::cloud
