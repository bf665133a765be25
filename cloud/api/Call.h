// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/core/Problem.h"
#include "cloud/core/Response.h"
#include "cloud/core/Shared.h"
#include "cloud/store/Database.h"
#include "cloud/store/ServiceKey.h"
#include "usecases/ports/IdSource.h"

#include <QJsonObject>

#include <optional>
#include <string>
#include <vector>

namespace linli::cloud {

/// What one worker works with.
struct Bench
{
    Shared& shared;
    Database& database;
    const ServiceKey& key;
    const ports::Hasher& hasher;
    ports::IdSource& ids;
};

/// One request on its way through its route's handler.
struct Call
{
    const Request& request;
    const std::vector<std::string>& words; ///< the path's parameters, in order
    Bench& bench;
    std::optional<DeviceRow> device; ///< who asks, on routes for devices

    [[nodiscard]] Instant now() const { return bench.shared.clock.now(); }
    [[nodiscard]] Response problem(Problem kind, const ProblemDetail& detail = {}) const
    {
        return problemResponse(kind, request, detail);
    }
};

/// The answer to a failure below: retryable where trying again may help, else a bare 500; what
/// happened goes to standard error, never out.
[[nodiscard]] Response failed(const Request& request, const Error& error);

/// The body as a JSON object; nothing where it is none (or not declared as JSON).
[[nodiscard]] std::optional<QJsonObject> jsonBody(const Request& request);

/// A text of the object, at most so many bytes; nothing where it is missing, empty or longer.
[[nodiscard]] std::optional<std::string>
textField(const QJsonObject& object, const char* name, std::size_t most);

} // namespace linli::cloud
