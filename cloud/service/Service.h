// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/api/Call.h"
#include "cloud/api/Route.h"
#include "cloud/core/Response.h"
#include "usecases/shop/SystemIds.h"
#include "vault/Sha256Hasher.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>

namespace linli::cloud {

/// What every worker is made with. Must outlive them.
struct ServiceParts
{
    Shared& shared;
    DatabaseOptions database;
    std::shared_ptr<const ServiceKey> key;
};

/// The transport-free core: a request in, an answer out. One per worker thread. Looks up the
/// route, holds the limits, unfolds the body, finds out who asks, calls the route's handler,
/// counts, folds the answer. Opens its database with the first request that needs it, and anew
/// after it was lost.
class Service final : public RequestHandler
{
  public:
    explicit Service(const ServiceParts& parts);
    [[nodiscard]] Response handle(const Request& request) override;
    /// The worker's tools outside any request: the first shop, the settlement of every minute.
    /// Errors: those of openDatabase.
    Result<void> withBench(const std::function<Result<void>(Bench&)>& work);

  private:
    [[nodiscard]] Response answer(const Request& request);
    [[nodiscard]] Response asked(const Request& request, const Match& match, Bench& bench);
    Result<void> openDatabaseOnce();

    ServiceParts m_parts;
    vault::Sha256Hasher m_hasher;
    usecases::SystemIds m_ids;
    std::unique_ptr<Database> m_database;
};

/// How large a body this request may have; 0 for paths that do not exist.
[[nodiscard]] std::size_t mostBodyBytes(const std::string& method, const std::string& path);

} // namespace linli::cloud
