// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/core/Request.h"

#include <QJsonObject>

#include <cstdint>
#include <optional>
#include <string>

namespace linli::cloud {

/// There is nothing to say yet: ask again when the shop's feed has grown past `after`, or after
/// this time (long poll). Only the front that holds the connection obeys it.
struct Wait
{
    std::string store;
    std::int64_t after = 0;
    int ms = 0;
};

struct Response
{
    int status = 200;
    std::string contentType = "application/json";
    std::string body;
    Headers headers;
    std::optional<Wait> wait;

    Response& with(std::string name, std::string value)
    {
        headers.emplace_back(std::move(name), std::move(value));
        return *this;
    }
    [[nodiscard]] std::string_view header(std::string_view lowerName) const;
};

[[nodiscard]] Response jsonResponse(const QJsonObject& object, int status = 200);

/// Whoever answers requests. Owned and called by one thread.
class RequestHandler
{
  public:
    RequestHandler() = default;
    RequestHandler(const RequestHandler&) = delete;
    RequestHandler& operator=(const RequestHandler&) = delete;
    virtual ~RequestHandler() = default;
    [[nodiscard]] virtual Response handle(const Request& request) = 0;
};

} // namespace linli::cloud
