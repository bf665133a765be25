// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/api/Call.h"

#include "wire/json/JsonText.h"

#include <cstdio>

namespace linli::cloud {

Response failed(const Request& request, const Error& error)
{
    constexpr int kSoonMs = 1000;
    std::fprintf(stderr, "%s %s: %s %s\n", request.method.c_str(), request.path.c_str(),
                 std::string(nameOf(error.code())).c_str(), error.detail().c_str());
    if (error.code() == ErrorCode::NotFound) {
        return problemResponse(Problem::NoStore, request);
    }
    if (isRetryable(error.code())) {
        return problemResponse(Problem::Maintenance, request, {.retryAfterMs = kSoonMs});
    }
    return problemResponse(Problem::Internal, request);
}

std::optional<QJsonObject> jsonBody(const Request& request)
{
    if (!request.header("content-type").starts_with("application/json")) {
        return std::nullopt;
    }
    const Result<QJsonObject> read = wire::readObject(request.body, "body");
    return read.ok() ? std::optional(*read) : std::nullopt;
}

std::optional<std::string> textField(const QJsonObject& object, const char* name, std::size_t most)
{
    const std::string text = object.value(QLatin1String(name)).toString().toStdString();
    return text.empty() || text.size() > most ? std::nullopt : std::optional(text);
}

} // namespace linli::cloud
